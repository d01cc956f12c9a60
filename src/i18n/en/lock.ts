import { formatFor } from '../format.ts'
import type { Messages } from '../messages.nl.ts'
import { roughTime } from '../rough-time.ts'

const { formatNumber, plural } = formatFor('en')

const TIMES = {
  seconds: { one: 'second', other: 'seconds' },
  minutes: { one: 'minute', other: 'minutes' },
  hours: { one: 'hour', other: 'hours' },
  days: { one: 'day', other: 'days' },
  years: { one: 'year', other: 'years' },
}

const timeText = (seconds: number): string => {
  const { count, unit } = roughTime(seconds)
  if (unit === 'years' && count > 10_000) return 'more than ten thousand years'
  return `about ${formatNumber(count, 0)} ${plural(count, TIMES[unit])}`
}

export const lock: Messages['lock'] = {
  title: 'Werkvloer is locked',
  passcode: 'Passcode',
  unlock: 'Unlock',
  lockNow: 'Lock',
  opening: 'Checking the passcode',
  openingText: 'This takes about a second, to make guessing slow.',
  digits: 'Digits',
  erase: 'Erase the last digit',
  show: 'Show what I type',
  wrong: 'That is not the passcode. Try again.',
  waitSeconds: (p) =>
    p.seconds < 90
      ? `After these tries you can try again in ${formatNumber(p.seconds)} s.`
      : `After these tries you can try again in ${formatNumber(Math.ceil(p.seconds / 60))} minutes.`,
  recording: 'A recording is running',
  unsavedTitle: 'Not everything is saved yet',
  unsavedText:
    'Keep this window open. What is not saved yet waits behind the lock and is tried again and again.',
  handedOverTitle: 'Please hand the tablet back for a moment',
  handedOverText: 'The passcode has to be given first. Then you go on where you were.',
  failed: 'Opening did not work. Try again, or close the app and open it again.',
  forgotten: 'Forgotten the passcode?',
  forgottenTitle: 'Open with a recovery code',
  forgottenText:
    'The recovery code of a project on this device opens that project again. The passcode is then removed. Other projects stay closed until you give their recovery code too. Without a recovery code nobody can open a project, not even we.',
  recover: 'Open project',
  noSuchProject: 'This recovery code belongs to none of the projects on this device. Nothing was changed.',

  section: 'Lock',
  sectionOff:
    'Without a passcode the app opens by itself: anyone who gets hold of this device unlocked, or copies the browser’s files, can read everything.',
  sectionOn: 'The passcode opens everything. Without it there is nothing to read on this device.',
  before: 'Set it before your first interview if you can.',
  set: 'Set a passcode',
  change: 'Change the passcode',
  remove: 'Remove the passcode',
  after: 'Lock automatically after',
  minutes: (p) => `${p.minutes} minutes`.replace(/^1 minutes$/, '1 minute'),
  recordsUnderLock: 'Recordings continue while locked',
  recordsUnderLockHint:
    'The lock then only shows that a recording is running, and for how long. Without this a recording stops when the app locks.',

  setTitle: 'Set a passcode',
  changeTitle: 'Change the passcode',
  removeTitle: 'Remove the passcode',
  removeText: 'After this the app opens by itself again, for everyone who uses this device.',
  current: 'Current passcode',
  next: 'New passcode',
  nextHint: 'Six or more digits, or a phrase of eight or more characters. Capitals do not matter.',
  again: 'Repeat the passcode',
  differs: 'This is not the same.',
  forgetWarning: 'If you forget it, you open each project with its own recovery code.',
  working: 'Working…',
  problems: {
    short: 'Too short: use six or more digits, or eight or more characters.',
    repeated: 'The same thing repeats throughout. That is tried first.',
    sequence: 'This is a sequence. That is tried first.',
    date: 'This looks like a date or a year of birth. Those are tried first.',
    common: 'This is easily guessed. Choose a few words that have nothing to do with each other.',
  },
  strengthTitle: (p) =>
    `Somebody who copies the files of this device guesses this after ${timeText(p.secondsToGuess)}.`,
  strength: (p) =>
    `${p.isDigits ? `${formatNumber(p.possibilities)} possibilities. ` : ''}Estimated with one strong graphics card: ${formatNumber(p.triesPerSecond)} tries a second. On the device itself guessing gets slower and slower after four mistakes.`,
  strengthLow: 'A phrase of four words that have nothing to do with each other holds for years.',
  strengthDigits: 'A code you make up yourself is easier to predict than this.',
  isSet: 'The passcode is set.',
  isRemoved: 'The passcode is gone. The app opens by itself again.',
  tooSoon: 'After too many tries you have to wait for a while.',

  offerTitle: 'A passcode keeps your interviews closed',
  offerText:
    'Right now the app opens by itself for anyone holding this device unlocked. With a passcode it does not.',
  notNow: 'Not now',
}
