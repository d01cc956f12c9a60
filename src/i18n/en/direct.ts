import type { AreaMessages } from '../messages.nl.ts'
import { mediaCount } from './media-count.ts'

export const direct: AreaMessages['direct'] = {
  title: 'Directly',
  lead: 'Two tablets side by side, without a server and without internet. They do have to be on the same Wi-Fi; a phone’s hotspot will do.',
  needs: (p) =>
    `The other must have this project. Not yet? Choose ‘${p.invite}’ first, under ‘Who has this project’.`,
  begin: 'Show a code',
  join: 'Scan the other’s code',
  beginText: 'One of you shows a code, the other scans.',
  notIn: 'This device no longer exchanges work of this project. Ask for a new invitation to take part again.',

  preparing: 'The connection is being prepared…',
  showTitle: 'Let the other scan this code',
  showText: (p) =>
    `On the other tablet: open this project, choose ‘${p.together}’ and then ‘${p.join}’. That tablet shows a code as well afterwards.`,
  showNext: 'Now I scan the other',
  scanAnswerTitle: 'Now scan the other’s code',
  scanAnswerText: 'The other tablet shows a code as soon as it has scanned yours.',
  scanFirstTitle: 'Scan the other’s code',
  scanFirstText: (p) => `The other opens this project, chooses ‘${p.together}’ and then ‘${p.begin}’.`,
  scanLabel: 'Hold the code in the white square.',
  toOwnCode: 'Back to my code',
  answerTitle: 'Now let the other scan this code',
  answerText: (p) => `The other taps ‘${p.next}’. The rest goes by itself.`,
  qrLabel: 'Code of the direct connection',
  step: (p) => `Step ${p.step} of 2`,

  noCamera: 'No luck with the camera?',
  showCode: 'Show as text',
  codeLabel: 'The code as text',
  codeText: 'Type this code on the other tablet, or send it. It works once.',
  copy: 'Copy the code',
  copied: 'The code was copied.',
  notCopied: 'Copying did not work. Select the code and copy it yourself.',
  typeCode: 'Type the code',
  typedLabel: 'Code of the other tablet',
  typedHint: 'Letters and digits that begin with WVL. Capitals and spaces make no difference.',
  useCode: 'Go on with this code',
  wrong: {
    'not-a-code':
      'This is no code of a direct connection, or a sign in it is wrong. Nothing was changed. Try again.',
    'newer-version':
      'The other tablet has a later version of Werkvloer. Update the app here and begin again.',
    'own-code': 'This is the code of this very tablet. Scan the code on the other tablet.',
    'other-project':
      'The other tablet has another project open. Nothing was changed. Open the same project on both.',
    'first-code':
      'The other tablet shows a first code too. Let the other scan the code of this tablet; then scan the new code there.',
    answer: 'This answers another code. Let the other begin again, and scan then.',
    'old-answer': 'This answers an old code. Let the other scan the code this tablet shows now.',
  },

  connecting: 'The tablets are looking for each other…',
  connectingText: 'It usually takes a few seconds. Leave the screen on.',
  slowTitle: 'The tablets do not find each other',
  slowAnswerTitle: 'No connection yet',
  slowText: 'Your work is safe on this device. Have a look at this:',
  slowReasons: [
    'Are both tablets on the same Wi-Fi? 4G or 5G does not count.',
    'Is it a guest network? Devices often may not see each other there. A phone’s hotspot works.',
    'Is a VPN on? Turn it off for a moment.',
  ],
  slowFile: (p) => `No luck? Close this window and choose ‘${p.file}’: that always works.`,
  startOver: 'Begin again',

  greeting: 'Connected. The tablets are getting acquainted…',
  exchanging: 'The work goes both ways',
  progress: (p) =>
    p.secondsLeft === null
      ? `${p.done} of ${p.total} MB`
      : `${p.done} of ${p.total} MB, about ${p.secondsLeft} s left`,
  keepOpen: 'Leave both screens on until it is done.',
  checking: 'Everything is there. The tablets compare whether they show the same…',
  media: {
    coming: (p) => `${mediaCount(p)} on the way here`,
    going: (p) => `${mediaCount(p)} on the way to the other`,
    noRoom: (p) =>
      `No room on this device for ${mediaCount(p)} of the other. Make some room and connect again, then that still comes.`,
    notKeptThere: (p) =>
      `The other could not keep ${mediaCount(p)}. This device still has it. Make some room there and connect again.`,
  },
  equalTitle: 'Both tablets are equal',
  equalText: 'The other tablet shows the same three words. Have a look.',
  wordsLabel: 'Three words',
  equalLive: 'The connection stays open: what one of you records now reaches the other at once.',
  differentTitle: 'The tablets are not equal yet',
  differentText:
    'What came over is kept. Close the connection and connect again. Still not? Exchange a file then.',
  disconnect: 'Close the connection',
  ended: {
    stopped: 'The connection is closed',
    'peer-stopped': 'The other closed the connection',
    cut: 'The connection was lost',
    silent: 'The other tablet says nothing',
    'other-project': 'The other tablet has no key of this project',
    'newer-version': 'The other tablet has a later version of Werkvloer',
    garbage: 'Something came in that is not right',
    'too-large': 'More came in than this device can take',
    'not-kept': 'One of the tablets could not keep what came in',
  },
  endedText: {
    stopped: 'What was over already is kept on both tablets.',
    'peer-stopped': 'What was over already is kept on both tablets.',
    cut: 'What was over already is not lost. Connect again: it goes on where it stopped.',
    silent: 'Nothing was changed. Close Werkvloer on the other tablet, open it again and try once more.',
    'other-project': 'Nothing was exchanged. Invite the other to this project first.',
    'newer-version': 'Nothing was exchanged. Update the app on this tablet and try again.',
    garbage:
      'The connection is closed and that part was not taken in. Your work is safe. Connect again, or exchange a file.',
    'too-large': 'The connection is closed and that part was not taken in. Exchange a file.',
    'not-kept':
      'See on both tablets whether there is room left. Your own work is still here; connect again afterwards.',
  },
  impossible: {
    unsupported: 'This browser cannot make a direct connection',
    'no-address': 'This device is not on a network',
    unknown: 'The connection could not be made',
  },
  impossibleText: {
    unsupported: 'Your work is safe on this device. Exchange a file, or use another browser.',
    'no-address': 'Turn Wi-Fi on and choose the network of the other tablet. Internet is not needed.',
    unknown: 'Your work is safe on this device. Try again, or exchange a file.',
  },
  camera: {
    opening: 'The camera is opening. Does your tablet ask whether it may? Choose ‘Allow’.',
    problem: {
      refused: 'Werkvloer may not use the camera',
      none: 'No camera was found',
      busy: 'The camera gives no picture',
      unsupported: 'This browser gives no access to the camera',
      'no-reader': 'The reader of codes could not be loaded',
    },
    orType: 'Or type the code.',
    orPaste: 'Or paste the link below.',
    whatToDo: {
      refused: 'Allow the camera for this site: tap the lock or the settings beside the address.',
      none: 'Connect a camera.',
      busy: 'Close other apps that use the camera and try again.',
      unsupported: 'Open Werkvloer in another browser.',
      'no-reader': 'Open Werkvloer once with internet; after that it works without.',
    },
  },
}
