import { formatFor } from '../format.ts'
import type { Messages } from '../messages.nl.ts'

const { plural, formatNumber } = formatFor('en')

export const storage: Messages['storage'] = {
  saved: 'Saved on this device',
  savedAt: (p) => `Saved ${p.clock}`,
  saving: 'Saving',
  opening: 'Opening',
  notSavedBecause: {
    full: 'Not saved: storage is full',
    closed: 'Not saved: storage was closed',
    lost: 'Not saved: storage is gone',
    blocked: 'Not saved: another tab holds the storage',
    unknown: 'Not saved: the device refused',
  },
  whatToDo: {
    full: 'What was saved before is safe, and what you enter now stays on the screen. Free some space on the device, or export an old project and delete it. The app keeps trying.',
    closed:
      'The device closed the storage, which happens in the background sometimes. Keep this screen open: the app opens the storage again and saves what is still there.',
    lost: 'The storage of this app was cleared. What is on this screen is still there: export it now. Then open the project from a backup.',
    blocked:
      'Close other tabs with Werkvloer. Keep this screen open: what you entered is still there and the app tries again.',
    unknown:
      'Keep this screen open: what you entered is still there. The app tries again. If that does not work, export your data.',
  },
  onlyReading:
    'On this device you only read. Nothing was changed. Ask for a new invitation if you want to write too.',
  tooOld:
    'A newer version of Werkvloer was used on another device. Here you can read everything, but change nothing. Your work is on this device. Update the app to go on.',
  wiped:
    "The browser wiped this app's storage, probably because it was damaged. Open your projects from a backup with their recovery codes.",
  onReserve: 'Saved, but the storage is almost full',
  onReserveText:
    'The app now uses the room that was kept for emergencies. Make a backup and free some room on this device.',
  waiting: (p) =>
    `${formatNumber(p.count)} ${plural(p.count, { one: 'change waits', other: 'changes wait' })} to be saved`,
  panelTitle: 'Kept on this device',
  panelText:
    'Everything is encrypted on this device. It says ‘Saved’ only after the device has confirmed it.',
  retryNow: 'Try again now',
  restorePoints: 'Restore points',
  restorePointsText:
    'How this department was at the start of a day on which it was worked on. Going back can itself be undone.',
  noRestorePoints: 'None yet. The first appears as soon as you change something here on a new day.',
  restoreTitle: (p) => `Back to the start of ${p.date}?`,
  restore: 'Go back to this point',
  history: 'History',
  exportTables: 'Excel or CSV',
  persisted: 'The device does not clear this data by itself.',
  healed: (p) =>
    `${formatNumber(p.count)} ${plural(p.count, { one: 'damaged piece was', other: 'damaged pieces were' })} repaired from the second copy.`,
  unreadable: (p) =>
    `${formatNumber(p.count)} ${plural(p.count, { one: 'piece was', other: 'pieces were' })} unreadable in both copies. The rest is still there.`,
  incomplete: 'Part of the work of another device is still missing. Exchange with that device again.',
  recoveryTitle: 'Recovery code of this project',
  recoveryText:
    'With this code you can open the project on another device. You only see it now. Write it down and do not keep it with the tablet.',
  recoveryWhyOpen:
    'This window closes once you have written the code down and ticked the box above: the code is shown only once.',
  recoveryWritten: 'I wrote the code down',
  backupMade: 'The backup was made. Keep the file outside this device.',
  backupNotWhole:
    'The backup was made, but without what cannot be saved now. Make another as soon as that works again.',
  projectRestorePointsText:
    'How the data of the project (departments, people, question) was at the start of a day. A removed department comes back this way too.',
  backup: 'Make a backup',
  openBackup: 'Open a backup',
}
