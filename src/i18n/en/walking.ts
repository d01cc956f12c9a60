import { formatFor } from '../format.ts'
import type { walking as nl } from '../nl/walking.ts'

const { plural, formatNumber } = formatFor('en')

/** Walking with one thumb: which hand, the sun, and taking back by a swipe. */
export const walking: typeof nl = {
  /** In the settings. */
  onTheFloor: 'On the floor',
  handTitle: 'Hand that holds the device',
  handText: 'The tasks stand near the thumb of that hand, what holds at the other side.',
  hands: { left: 'Left', right: 'Right' },

  /** Above the tiles. */
  hand: 'Hand',
  toHand: { left: 'Hand: all for the left', right: 'Hand: all for the right' },
  didHand: { left: 'The tasks are at the left now', right: 'The tasks are at the right now' },
  sun: 'Sun',
  task: 'Task',
  taskMore: 'Task not in the list',

  /** Swiping. */
  swipe: 'Swipe back',
  what: (p: { what: string }) => `: ${p.what}`,
  takeBack: 'undo',
  waiting: (p: { count: number }) => `${formatNumber(p.count)} tasks wait`,
  nothingRunsWaiting: (p: { count: number }) =>
    `Nothing runs, ${formatNumber(p.count)} ${plural(p.count, { one: 'task waits', other: 'tasks wait' })}.`,
  running: (p: { count: number }) => `${formatNumber(p.count)} tasks`,
  nothingToUndo: 'There is nothing to take back',
  runHint: 'Swipe over what runs to take it back.',
}
