import { formatFor } from '../format.ts'
import type { AreaMessages } from '../messages.nl.ts'
import { mediaCount } from './media-count.ts'

const { plural, formatNumber } = formatFor('en')

const people = (names: readonly string[]) =>
  names.length < 2 ? names.join('') : `${names.slice(0, -1).join(', ')} and ${names.at(-1)}`

export const sync: AreaMessages['sync'] = {
  title: 'By the server',
  lead: 'Everything goes to the server sealed: it can read nothing. Other devices in this project get it by themselves.',
  localText: 'Your work is on this device only. Turn the server on when others have to work along.',
  turnOn: 'Work through the server',
  pause: 'Pause',
  resume: 'Go on',
  turnOff: 'No longer through the server',
  tryAgain: 'Try now',
  turningOn: 'Opening the departments…',
  failed: 'That did not work. Nothing was changed.',
  stateOf: {
    paused: 'Paused',
    connecting: 'Connecting to the server…',
    sending: 'Not on the server yet',
  },
  onServer: (p) => `On the server ${p.at}`,
  onServerText: 'The server has stored everything that is here.',
  recordsOnServerText: 'The server has kept what you typed and recorded. Not yet all photos and sound.',
  upToDate: (p) => `Up to date until ${p.at}`,
  upToDateText:
    'What the server has of this project is here too. You read along: no work of this device goes there.',
  unreachable: (p) => `Server out of reach since ${p.since}`,
  unreachableText: 'Your work is on this device. Just go on: it travels by itself when the server is back.',
  pausedText: 'Nothing leaves and nothing comes in. Your work is on this device.',
  sendingText: 'Your work is on this device and on its way. The server has not confirmed all of it yet.',
  connectingText: 'Your work is on this device.',
  refusedTitle: {
    'wrong-token': 'The server does not take this project',
    'no-such-room': 'Nothing on the server yet',
    'room-secret-needed': 'The server asks for a password',
    'too-many-rooms': 'The server is full',
    'no-rooms': 'No place on this server',
    'too-long': 'Too large for the server',
    other: 'The server does not take this project',
  },
  refusedText: {
    'wrong-token':
      'The key of this project does not fit what the server has. Ask the other for a new invitation.',
    'no-such-room':
      'The server has nothing of this project yet. As soon as an analyst connects, you can read along.',
    'room-secret-needed': 'This server does so for new projects. Ask the administrator for the password.',
    'too-many-rooms': 'Ask the administrator to make room.',
    'no-rooms': 'This server has no place to work together. Use the direct link or a file.',
    'too-long':
      'A part of this project is too large for this server. Ask the administrator for a higher limit.',
    other: 'The server did not say why. Try again later, or use another way.',
  },
  safeHere: 'Your work is on this device.',
  secret: 'Password of the server',
  giveSecret: 'Give the password',
  refilled: (p) =>
    `This device was empty and has been filled again: ${formatNumber(p.parts)} ${plural(p.parts, { one: 'part', other: 'parts' })} from the server.`,
  incomplete:
    'Some of what came in has nothing to rest on yet. The missing piece is on another device; it comes along as soon as that connects.',
  media: {
    toSend: (p) => `${mediaCount(p)} not on the server yet`,
    toFetch: (p) => `${mediaCount(p)} not on this device yet`,
    text: 'Photos and sound go after the rest, by themselves, as long as the server can be reached.',
    trouble: {
      'server-full':
        'The server has no more room for photos and sound of this project. Ask the administrator for more. The rest of your work goes on.',
      'device-full':
        'This device has no more room for photos and sound of others. Make some room and they come by themselves.',
      'no-media': 'This server keeps no photos and sound. Use the direct link or a file for those.',
      refused:
        'The server does not take photos and sound from this device now. The rest of your work goes on.',
    },
  },
  peersTitle: 'Connected now',
  alone: 'Nobody else is connected now.',
  nameless: 'Somebody without a name',
  goTo: (p) => `Go to ${p.name}`,
  isAt: (p) => `at ${p.place}`,
  inProject: 'in this project',
  elsewhere: 'somewhere else in the app',
  words: 'Your three words',
  wordsText: 'Does another device see the same three words? Then both show exactly the same.',
  counting: 'Working out the words…',
  comparing: 'Comparing…',
  same: (p) => `Synchronised with ${people(p.names)}`,
  differs: (p) => `Not equal yet with ${people(p.names)}`,
  isSame: 'equal',
  isDifferent: 'not equal yet',
  alsoHere: (p) =>
    `${people(p.names)} ${p.names.length === 1 ? 'has' : 'have'} this open too. You can write at the same time: it goes together.`,
  opens: 'Show working together',
}
