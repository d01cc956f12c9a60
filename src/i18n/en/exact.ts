import { formatFor } from '../format.ts'
import type { AreaMessages } from '../messages.nl.ts'

const { formatNumber, plural } = formatFor('en')

const points = (value: number) => `${formatNumber(value)} ${formatNumber(value) === '1' ? 'point' : 'points'}`
const percent = (share: number) => `${formatNumber(share * 100)}%`
const lasting = (seconds: number) =>
  seconds < 60
    ? `${seconds} seconds`
    : `${formatNumber(seconds / 60, 0)} ${plural(seconds / 60, { one: 'minute', other: 'minutes' })}`

export const exact: AreaMessages['exact'] = {
  title: 'Could it be better?',
  intro:
    'The app found this plan by trying a great deal. That does not say whether a better one exists. Here the app works out how much better a plan can be at most. It takes longer, and you may stop at any time: what is proven stays proven.',
  howLong: 'How long may it take',
  lasting: (p) => lasting(p.seconds),
  start: 'Look for proof',
  again: 'Look longer',
  working: 'Working on the proof',
  elapsed: (p) => `${formatNumber(p.seconds, 0)} of at most ${formatNumber(p.total, 0)} seconds`,
  stop: 'Stop and keep what there is',
  notYet: 'No limit found yet.',
  atMost: (p) => `No plan can be more than ${percent(p.gap)} better than the best one known.`,
  atMostPoints: (p) => `No plan can score more than ${points(p.points)}.`,
  proven: 'Proven: there is no better plan.',
  provenText: (p) => `It scores ${points(p.points)}; these tasks and rules allow no more.`,
  provenNothing: 'Proven: with these tasks and rules no function brings more than it costs.',
  openTitle: 'A limit, not yet a proof',
  openText: (p) =>
    `The best plan known scores ${points(p.score)}, the limit is at ${points(p.bound)}. A longer look may lower it.`,
  noBound: 'No limit was found in this time. Try it with more time.',
  better: (p) => `A plan that scores ${points(p.points)} more was found on the way.`,
  takeOver: 'Take that plan over',
  takenOver: 'The better plan is now your plan.',
  onScreen: (p) => `The plan on screen scores ${points(p.score)}, the best one known ${points(p.best)}.`,
  onScreenBroken: 'The plan on screen does not keep all rules yet. The proof is about plans that do.',
  pinsNote: 'What you pinned does not count here: the proof is about all plans that are allowed.',
  failed: 'Looking for proof did not work. Your plan has not changed.',
}
