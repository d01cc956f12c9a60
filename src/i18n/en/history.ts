import { formatFor } from '../format.ts'
import type { history as dutch } from '../nl/history.ts'
import { fields, kinds, values } from './history-names.ts'
import { observed } from './history-observed.ts'

const { plural, formatNumber } = formatFor('en')

const changes = (count: number) =>
  `${formatNumber(count)} ${plural(count, { one: 'change', other: 'changes' })}`

export const history: typeof dutch = {
  title: 'History',
  titleOf: ({ name }) => `History of ‘${name}’`,
  show: 'History',
  showOf: ({ name }) => `History of ${name}`,
  lead: 'Everything that was changed, newest first. Every change can be reverted, old ones too.',
  empty: 'Nothing was changed here yet.',
  emptyFiltered: 'No change matches this choice.',
  list: 'Changes',
  count: ({ shown, count }) =>
    shown === count ? changes(count) : `${formatNumber(shown)} of ${changes(count)}`,
  opening: ({ done, total }) => `${formatNumber(done)} of ${formatNumber(total)} departments read…`,
  failed: ({ names }) => `Could not be opened: ${names}.`,
  kind: 'Kind',
  everyKind: 'every kind',
  person: 'By whom',
  everybody: 'everybody',
  department: 'Department',
  everywhere: 'whole project',
  projectItself: 'the project itself',
  you: 'you',
  byYou: 'by you',
  by: ({ who }) => `by ${who}`,
  ways: { undone: 'undone', redone: 'done again', reverted: 'reverted' },
  stays: 'cannot be reverted',
  revert: 'Revert',
  revertOf: ({ what }) => `Revert: ${what}`,
  open: 'Open',
  openOf: ({ name }) => `Open: ${name}`,
  reverted: 'Reverted. That is a change too: revert it if you did not mean it.',
  revertedPartly: ({ count }) =>
    `Reverted, but for ${changes(count)}: something was changed there later. That was left as it is.`,
  revertedNothing: 'Nothing was reverted: it was changed again later, or is back as it was already.',
  more: ({ count }) => `Show ${changes(count)} more`,
  less: 'Show fewer',
  onlyCounted: ({ count }) =>
    `${changes(count)} more are too many to keep one by one. Use a restore point for those.`,
  several: ({ what, count }) => `${what}: ${changes(count)}`,
  from: 'from',
  to: 'to',
  nothing: 'empty',
  otherwise: 'filled in differently',
  notYetSeen: 'to be seen when you have both finished scoring',
  added: ({ kind, name }) => `${kind} ‘${name}’ added`,
  removed: ({ kind, name }) => `${kind} ‘${name}’ removed`,
  broughtBack: ({ kind, name }) => `${kind} ‘${name}’ brought back`,
  changed: ({ field, name }) => `${field} of ‘${name}’`,
  memberAdded: ({ field, name, member }) => `${field} of ‘${name}’: ${member} added`,
  memberRemoved: ({ field, name, member }) => `${field} of ‘${name}’: ${member} taken away`,
  moved: ({ kind, name }) => `${kind} ‘${name}’ moved in its list`,
  unnamed: 'without a name',
  gone: 'something that is gone',
  withheld: 'withdrawn',
  interviewWith: ({ code, date }) => `interview with ${code}, ${date}`,
  judgedBy: ({ field, who }) => `${field} according to ${who}`,
  anySource: 'a place it was seen or said',
  kinds,
  fields,
  askedOf: (p) => `Put to ${p.code}`,
  observed,
  values,

  previewText: ({ date }) =>
    `This is what changes when you go back to the start of ${date}. It can be undone afterwards.`,
  previewNothing: 'Nothing was changed since. There is no need to go back.',
  comesBack: 'Comes back',
  becomesOther: 'Goes back to how it was',
  goesAway: 'Goes away',
  previewCount: ({ kind, count }) => `${kind}: ${formatNumber(count)}`,
  andMore: ({ count }) => `and ${formatNumber(count)} more`,
}
