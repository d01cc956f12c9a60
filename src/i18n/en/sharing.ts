import { formatFor } from '../format.ts'
import type { AreaMessages } from '../messages.nl.ts'

const { plural, formatNumber } = formatFor('en')

export const sharing: AreaMessages['sharing'] = {
  title: 'Who has this project',
  lead: 'Working with more analysts? Invite one. Each of you works on your own tablet, also without internet, and you bring the work together again.',
  aloneTitle: 'Only you have this project',
  aloneText: 'Whoever you invite gets the whole project: tasks, interviews and what you wrote about people.',
  invite: 'Invite somebody',
  readerLead: 'You read along in this project. An analyst can invite others.',
  role: { analyst: 'Analyst', reader: 'Reader' },
  roleText: { analyst: 'Sees everything and works on it.', reader: 'Sees everything and changes nothing.' },

  inviteTitle: 'Invite somebody',
  inviteRole: 'What may they do?',
  yourName: 'Your name',
  yourNameHint: 'So that the others see who invites and who recorded what.',
  yourColour: 'Your colour',
  colour: {
    1: 'blue',
    2: 'orange',
    3: 'green',
    4: 'red',
    5: 'light blue',
    6: 'purple',
  },
  overServer: 'Exchange work over the server',
  overServerHint:
    'The server keeps the work encrypted and can read nothing. Without this you exchange directly or with a file.',
  showCode: 'Show the code',
  making: 'Making the invitation…',
  qrLabel: 'The invitation as a QR code',
  scanSteps: (p) =>
    `Ask them to open Werkvloer, choose ‘${p.join}’ and scan this code. Keep the tablets side by side.`,
  wordsTitle: 'Compare these four words',
  wordsText: 'The other tablet must show the same four words, in the same order.',
  inviterLine: (p) => `Invitation of ${p.name}, as ${p.role.toLowerCase()}`,
  inviterNameless: (p) => `Invitation as ${p.role.toLowerCase()}`,
  secretNote:
    'Whoever has this code or the link can read the whole project. Show the code only to whom you invite, and close this screen afterwards.',
  ratherLink: 'Rather a link?',
  linkLabel: 'Link of the invitation',
  linkText:
    'Whoever has the link can read everything, also later. Send it only over a way you trust, and delete the message afterwards. The code, tablet beside tablet, is safest.',
  copyLink: 'Copy the link',
  linkCopied: 'The link was copied.',
  linkNotCopied: 'The link could not be copied. Select it and copy it yourself.',
  inviteDone: 'Done',

  devicesText: (p) =>
    `${formatNumber(p.count)} ${plural(p.count, { one: 'device has', other: 'devices have' })} this project.`,
  onlyThis: 'Only this device, until the other has joined and you have exchanged work.',
  devicesLater: 'Who else has it you see as soon as work was exchanged.',
  thisDevice: 'this device',
  since: (p) => `since ${p.date}`,
  nameless: 'Analyst without a name',
  remove: 'Remove',
  removeLabel: (p) => `Remove ${p.name} from the project`,
  removeTitle: (p) => `Remove ${p.name}?`,
  removeText:
    'What is there stays there and can be read. New work gets a new key, which that device cannot read. The other devices get the new key as soon as they exchange work again.',
  removeConfirm: 'Remove this device',
  removed: (p) => `${p.name} was removed from the project. New work has a new key.`,
  readersNote: 'Readers are not in this list. Should a reader see nothing new any more? Then make a new key.',
  renewKey: 'Make a new key',
  renewKeyTitle: 'Make a new key?',
  renewKeyText:
    'New work gets a new key. The devices in the list get it by themselves. Readers do not: give those who may read on a new invitation. What readers have already, they can go on reading.',
  keyRenewed: 'New work has a new key.',
  leave: 'Leave this project',
  leaveTitle: 'Leave this project?',
  leaveText:
    'This device exchanges no more work with the others. The project stays here until you remove it under Projects. What you have not exchanged yet, the others will not get.',
  leaveConfirm: 'Leave this project',
  left: 'You left this project. It is still on this device.',
  outside: {
    left: {
      title: 'You left this project',
      text: 'This device exchanges no more work. What you record here stays here. Want to join again? Ask for a new invitation.',
    },
    removed: {
      title: 'This device was removed from the project',
      text: 'What is here stays here. New work of the others no longer comes in, and they get nothing from here. Is this not right? Ask an analyst for a new invitation.',
    },
    'without-key': {
      title: 'This project has a new key',
      text: 'This device does not have the new key. What is here stays here; new work no longer comes in. Ask an analyst for a new invitation, and it goes on.',
    },
  },

  joinTitle: 'Join a project',
  joinLead: 'Somebody who has the project already gives you an invitation.',
  recordingRuns: 'An observation runs in another project. It simply goes on.',
  scanTitle: 'Scan the code',
  scanText: (p) =>
    `They open the project, choose ‘${p.together}’ and ‘${p.invite}’, and show a QR code. Point your camera at it.`,
  startScan: 'Open the camera',
  stopScan: 'Close the camera',
  pasteLabel: 'Or paste the link',
  pasteHint: 'A link that begins with the address of Werkvloer.',
  readLink: 'Open the link',
  reading: 'Reading the invitation…',
  problemTitle: 'This invitation cannot be opened',
  problem: {
    'not-an-invitation':
      'This is no invitation of Werkvloer. Nothing was changed. Scan the code under ‘Invite somebody’.',
    'newer-version':
      'This invitation comes from a newer version of Werkvloer. Nothing was changed. Update the app and scan the code again.',
    damaged:
      'A piece of this invitation is missing, or something in it was changed. Nothing happened on this device. Scan the code again, or copy the whole link.',
  },
  askTitle: 'Do you join this project?',
  projectUnnamed: 'Project without a name',
  invitedBy: 'Invited by',
  inviterUnknown: 'somebody without a name',
  asRole: 'You join as',
  compareTitle: 'Does the other tablet show these four words too?',
  compareText:
    'That is how you know the invitation is the real one. Are the words different? Then do not join.',
  join: 'Yes, join',
  otherWords: 'The words are different',
  otherWordsText:
    'Then this is not their invitation. Nothing was changed on this device. Ask them to show a new code and scan it yourself.',
  joining: 'Preparing the project…',
  ownData: 'Your other projects stay as they are.',
  hereTitle: 'This project is on this device already',
  hereText:
    'There is nothing to do. Your work was not changed. Was this device removed, or had you left the project? Then join again.',
  joinAgain: 'Join again',
  openHere: 'Open the project',
  notNow: 'Do not join',

  arrivalTitle: 'Their work is coming in',
  arrivalCount: (p) => `${formatNumber(p.count)} ${plural(p.count, { one: 'record', other: 'records' })} in`,
  arrivalConnecting: 'Connecting to the server…',
  arrivalWaiting:
    'The server has nothing of this project yet. Ask them to open Werkvloer with ‘By the server’ turned on.',
  arrivalDone: (p) =>
    `Done: ${formatNumber(p.count)} ${plural(p.count, { one: 'record', other: 'records' })} in.`,
  arrivalEmptyTitle: 'Their work is not here yet',
  arrivalUnreachable:
    'The server cannot be reached now. That is no problem: it works without. Use ‘Directly’ below, tablet beside tablet, or open a file of theirs.',
  arrivalLocal:
    'You do not exchange over the server. Use ‘Directly’ below, tablet beside tablet, or open a file of theirs.',
  arrivalRefused:
    'Over this server it does not work; below it says why. Use ‘Directly’, tablet beside tablet, or open a file of theirs.',
  toOverview: 'To the overview',
}
