import { formatFor } from '../format.ts'
import type { Messages } from '../messages.nl.ts'

const { plural, formatNumber } = formatFor('en')

const changes = (count: number): string =>
  `${formatNumber(count)} ${plural(count, { one: 'change', other: 'changes' })}`
const records = (count: number): string =>
  `${formatNumber(count)} ${plural(count, { one: 'record', other: 'records' })}`

export const safety: Messages['safety'] = {
  title: 'Kept safe',
  lead: 'Interviews and observations cannot be done twice. Here you see how safe they are.',
  nextStep: 'What you can do now',
  advice: {
    tab: 'First put Werkvloer on your home screen',
    tabText:
      'You are working in a tab. The iPad erases what a website keeps in a tab when you do not use it for 7 days. The app on the home screen has a storage of its own that stays.',
    move: 'Take your work to the home screen',
    moveText:
      'You are working in a tab. The iPad erases what a website keeps in a tab when you do not use it for 7 days. Make a backup of each project, put Werkvloer on your home screen and open the backups there: the app on the home screen does not see what is in this tab.',
    backup: (p) => `Make a backup of ${p.name}`,
    backupText: 'If this tablet breaks or is lost, you only have what you keep outside the device.',
    install: 'Install Werkvloer on this device',
    installText:
      'The app then opens in a window of its own, also without internet, and the browser is more careful with your data.',
    persist: 'Ask the browser to keep your data',
    persistText:
      'Right now the browser may erase it when the device fills up. Sometimes it only agrees once the app is installed or has been used more often.',
    rehearse: 'Check that your backup opens',
    rehearseText:
      'A backup is only a backup if it opens. This changes nothing: it is opened and compared in memory only.',
    nothing: 'There is nothing you need to do now',
    nothingText: 'Your work is on this device and there is a recent backup.',
    start: 'There is nothing to keep yet',
    startText: 'Once you have a project, this page says how safe it is.',
  },
  thisDevice: 'This device',
  installed: 'Installed',
  isInstalled: 'Yes, as an app',
  notInstalled: 'No, opened in a tab',
  kept: 'Data is kept',
  keptWords: {
    granted: 'Yes, the browser does not clear it by itself',
    denied: 'Not promised: short of space, the browser may erase it',
    unsupported: 'Unknown, this browser does not say',
  },
  space: 'Space used',
  spaceUsed: (p) =>
    p.megabytes < 1
      ? 'less than 1 MB, the app itself included'
      : `${formatNumber(p.megabytes, 0)} MB, the app itself included`,
  network: 'Network',
  online: 'There is a network',
  shared: 'With others',
  notShared: 'Nowhere. Werkvloer sends nothing anywhere: this work is only here and in your backups.',
  unknown: 'Unknown',
  backups: 'Backups',
  backupsText:
    'A backup is one encrypted file. Keep it outside this device; Werkvloer cannot see whether you did. The recovery code opens it.',
  noProjects: 'There are no projects on this device yet.',
  never: 'No backup made yet',
  last: (p) => `Last backup: ${p.when}`,
  today: (p) => `today ${p.clock}`,
  since: (p) => (p.count === 0 ? 'nothing changed since' : `${changes(p.count)} since`),
  changesSoFar: (p) => (p.count === 0 ? 'nothing changed yet' : `${changes(p.count)} so far`),
  rehearsed: (p) => `Backup tried: ${p.when}`,
  overdue: 'Time for a new one',
  example: 'Example: not needed',
  lockedProject: 'Locked: open it with the recovery code first',
  makeBackup: 'Make a backup',
  rehearse: 'Try a backup',
  install: 'Install',
  showSteps: 'Show me how',
  askToKeep: 'Ask the browser',
  later: 'Tomorrow',
  notNow: 'Not now',
  toSafety: 'How safe is everything?',
  signOffline: 'No network',
  signOverdue: 'Backup needed',
  reminder: (p) => `Time for a backup of ${p.name}`,
  reminderNever: (p) => `You made ${changes(p.count)} and there is no backup yet.`,
  reminderSince: (p) => `The last one is from ${p.date}. You made ${changes(p.count)} since.`,
  installOffer: 'Werkvloer as an app on this device?',
  tabWarning: 'You are working in a tab',
  stepsTitle: 'Put it on your home screen',
  steps: {
    share: 'Tap Share at the top of Safari.',
    add: 'Choose ‘Add to Home Screen’.',
    confirm: 'Tap ‘Add’.',
    open: 'From now on open Werkvloer from the home screen.',
  },
  stepsOwnStorage:
    'The app on the home screen starts empty. If you have projects here, first make backups of them and open those there.',
  rehearsal: {
    title: 'Try a backup',
    text: 'Nothing changes on this device. The backup is opened in memory, compared, and thrown away again.',
    code: 'Recovery code',
    codeHint:
      'With the code you also check that you wrote it down correctly. Leave this empty to try the file only.',
    start: 'Try it',
    running: 'Opening and comparing',
    otherFile: 'Another file',
    goodTitle: 'The backup opens and matches what is here',
    olderTitle: 'The backup opens; there is newer work here',
    moreTitle: 'The backup opens, and holds more than there is here',
    elsewhereTitle: 'The backup opens; this project is not on this device',
    brokenTitle: 'A part of the backup does not open',
    equal: (p) => `${records(p.count)} equal`,
    newerHere: (p) => `${records(p.count)} newer here: make a new backup to take them along`,
    missingHere: (p) =>
      `${records(p.count)} in the backup that are different or missing here: open the backup to get them back`,
    unreadable: (p) =>
      `${formatNumber(p.count)} ${plural(p.count, { one: 'piece does', other: 'pieces do' })} not open: make a new backup`,
    inFile: (p) => `${records(p.count)} in the backup`,
    sameWords: (p) => `The copy is equal: ${p.words}.`,
    otherWords: (p) => `In the copy: ${p.words}. Here: ${p.here}.`,
    withCode: 'The recovery code is right.',
    withoutCode: 'The recovery code was not tried.',
  },
}
