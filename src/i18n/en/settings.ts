import type { Messages } from '../messages.nl.ts'

export const settings: Messages['settings'] = {
  title: 'Settings',
  lead: 'These choices apply to this device. They are saved at once.',
  you: 'You',
  look: 'Theme and language',
  themeHint: 'Sun: black on white with thick lines, for outdoors or bright light.',
  feel: 'Vibration',
  haptics: 'Vibrate briefly when a recording begins, ends or is undone',
  hapticsUnsupported: 'This device cannot vibrate from the browser.',
  keys: 'Keyboard shortcuts',
  keysText: 'A keyboard makes much of the work faster. Press ? to open this list anywhere.',
  where: {
    everywhere: 'Everywhere',
    tasks: 'In Tasks',
    interviews: 'In Interviews',
  },
  shortcuts: {
    list: 'Show this list',
    search: 'Search the whole project',
    find: 'Search the whole project (in Tasks: the list)',
    undo: 'Undo',
    redo: 'Redo',
    newTask: 'New task',
    findTask: 'Find tasks',
    back: 'Back to the list',
    chooseTopic: 'Write on under this topic',
    giveTopic: 'Give the line you are in this topic',
  },
}
