import { formatFor } from '../format.ts'

const { plural, formatNumber } = formatFor('nl')

/** Walking with one thumb: which hand, the sun, and taking back by a swipe. */
export const walking = {
  /** In the settings. */
  onTheFloor: 'Op de vloer',
  handTitle: 'Hand die het apparaat vasthoudt',
  handText: 'De taken staan bij de duim van die hand, wat er geldt aan de andere kant.',
  hands: { left: 'Links', right: 'Rechts' },

  /** Above the tiles. */
  hand: 'Hand',
  toHand: { left: 'Hand: alles voor links', right: 'Hand: alles voor rechts' },
  didHand: { left: 'De taken staan nu links', right: 'De taken staan nu rechts' },
  sun: 'Zon',
  task: 'Taak',
  taskMore: 'Taak erbij',

  /** Swiping. */
  swipe: 'Veeg terug',
  what: (p: { what: string }) => `: ${p.what}`,
  takeBack: 'terug',
  waiting: (p: { count: number }) => `${formatNumber(p.count)} taken wachten`,
  nothingRunsWaiting: (p: { count: number }) =>
    `Er loopt niets, ${formatNumber(p.count)} ${plural(p.count, { one: 'taak wacht', other: 'taken wachten' })}.`,
  running: (p: { count: number }) => `${formatNumber(p.count)} taken`,
  nothingToUndo: 'Er is niets om terug te nemen',
  runHint: 'Veeg over wat loopt om het terug te nemen.',
}
