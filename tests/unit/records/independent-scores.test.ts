import { expect, test } from 'vitest'
import { agreementSummary } from '../../../src/analysis/agreement/agreement-summary.ts'
import { currentRound } from '../../../src/records/blind-scores.ts'
import { isEstablished } from '../../../src/records/established.ts'
import type { AnalystId, TaskId } from '../../../src/records/ids.ts'
import { independentScores, keptScores } from '../../../src/records/independent-scores.ts'
import type { ScoreRoundRecord } from '../../../src/records/score-round.ts'

const [ANA, BEN] = ['ana', 'ben'] as [AnalystId, AnalystId]
const TASK = 't' as TaskId
const [EARLY, DONE, LATE] = [
  '2026-09-09T09:00:00+02:00',
  '2026-09-09T10:00:00+02:00',
  // In another zone: an hour after `DONE`.
  '2026-09-09T09:00:00+00:00',
]

const gave = (by: AnalystId, value: number, at: string = EARLY, imported = false) => ({
  id: `${by} ${value}`,
  by,
  value,
  at,
  ...(imported && { imported }),
})
const task = (...pace: readonly object[]) => ({ id: TASK, judgements: { pace } }) as never
const round = (fields: object): ScoreRoundRecord =>
  ({ id: 'r', by: ANA, at: EARLY, closedAt: null, done: {}, ...fields }) as ScoreRoundRecord
const paceOf = (scored: Parameters<typeof independentScores>[0], last: ScoreRoundRecord | null) =>
  independentScores(scored, last ? [last] : []).pace

test('what was kept stands, whatever was changed, taken back or brought in since', () => {
  const kept = keptScores([task(gave(ANA, 3), gave(BEN, 0))], ANA)
  expect(kept).toEqual({ t: { pace: 3 } })
  const both = round({ done: { ana: DONE, ben: DONE }, scores: { ana: kept, ben: { t: { pace: 0 } } } })
  const apart = [
    { by: ANA, value: 3 },
    { by: BEN, value: 0 },
  ]
  expect(paceOf(task(gave(ANA, 0, LATE), gave(BEN, 0)), both)).toEqual(apart)
  // Also with a clock put back.
  expect(paceOf(task(gave(ANA, 0, EARLY), gave(BEN, 0)), both)).toEqual(apart)
  expect(paceOf(task(gave(BEN, 0)), both)).toEqual(apart)
  expect(paceOf(task(gave(ANA, 0, LATE, true), gave(BEN, 0)), both)).toEqual(apart)
})

test('what somebody gave after the round, who had given nothing, came later', () => {
  const both = round({
    done: { ana: DONE, ben: DONE },
    scores: { ana: {}, ben: { t: { pace: 0 } } },
  })
  const scores = independentScores(task(gave(ANA, 0, EARLY), gave(BEN, 0)), [both])
  expect(scores.pace).toEqual([
    { by: ANA, value: 0, later: true },
    { by: BEN, value: 0 },
  ])
  const summary = agreementSummary([{ id: TASK, scores }])
  expect(summary.raters).toEqual([BEN])
  expect(summary.overall).toMatchObject({ count: 0, disagreements: [] })
})

test('of a round that kept nothing, what was given by the time somebody was done counts', () => {
  const done = round({ done: { ana: DONE, ben: DONE } })
  expect(paceOf(task(gave(ANA, 1, DONE), gave(BEN, 2, LATE)), done)).toEqual([
    { by: ANA, value: 1 },
    { by: BEN, value: 2, later: true },
  ])
  const closed = round({ closedAt: DONE, scores: { ana: { t: { pace: 4 } } } })
  // Ben's arrived only after it was ended for him.
  expect(paceOf(task(gave(ANA, 2, LATE), gave(BEN, 2, EARLY)), closed)).toEqual([
    { by: ANA, value: 4 },
    { by: BEN, value: 2 },
  ])
})

test('who is not done in a round that runs sees nothing yet, so all they gave counts; so it does where no round ever ran', () => {
  const running = round({ done: { ana: DONE }, scores: { ana: { t: { pace: 1 } } } })
  expect(paceOf(task(gave(ANA, 1), gave(BEN, 2, LATE)), running)).toEqual([
    { by: ANA, value: 1 },
    { by: BEN, value: 2 },
  ])
  expect(paceOf(task(gave(ANA, 1), gave(BEN, 2, EARLY, true)), null)).toEqual([{ by: ANA, value: 1 }])
})

test('what cannot be a score is none', () => {
  const broken = round({
    done: { ana: DONE, ben: DONE },
    scores: { ana: { t: { pace: 9 } }, ben: { t: 'x' }, caro: null },
  })
  expect(paceOf(task(gave(ANA, 1), gave(BEN, 2)), broken)?.every(({ later }) => later)).toBe(true)
})

test('rounds that two tablets began apart are one, also once they are ended', () => {
  const two = [
    round({ id: 'a', closedAt: LATE, done: { ana: DONE }, scores: { ana: { t: { pace: 1 } } } }),
    round({ id: 'b', closedAt: LATE, done: { ben: DONE }, scores: { ben: { t: { pace: 2 } } } }),
    round({ id: 'c', closedAt: EARLY, done: { caro: EARLY } }),
  ]
  expect(currentRound(two)).toMatchObject({
    id: 'a',
    done: { ana: DONE, ben: DONE },
    scores: { ana: { t: { pace: 1 } }, ben: { t: { pace: 2 } } },
  })
})

test('a task copied after the round is established by talking, and stays a difference', () => {
  const fields = ['knowledge', 'responsibility', 'independence', 'social', 'deadlines', 'pace'] as const
  const more = ['interruptions', 'unpredictability', 'physical'] as const
  const all = (ana: number) =>
    Object.fromEntries(
      [...fields, ...more].map((field) => [
        field,
        [
          { by: ANA, value: field === 'pace' ? ana : 1 },
          { by: BEN, value: 1 },
        ],
      ]),
    )
  const copied = { id: TASK, scores: all(3), open: [] } as never
  const alike = { id: 'u' as TaskId, scores: all(1), open: [] } as never
  expect(isEstablished(copied)).toBe(true)
  const summary = agreementSummary([copied, alike])
  expect(summary).toMatchObject({ established: 2, agreedAfter: 1 })
  expect(summary.overall.disagreements).toMatchObject([{ taskId: TASK, field: 'pace', steps: 2 }])
})

test('the first round in which a field was scored counts, whatever a later one gave with that outcome in sight', () => {
  const first = round({
    id: 'first',
    closedAt: DONE,
    done: { ana: DONE, ben: DONE },
    scores: { ana: { t: { pace: 3 } }, ben: { t: { pace: 0, physical: 2 } } },
  })
  const again = round({
    id: 'again',
    at: LATE,
    done: { ana: LATE, ben: LATE },
    scores: {
      ana: { t: { pace: 0, physical: 2, social: 1 } },
      ben: { t: { pace: 0, physical: 2, social: 4 } },
    },
  })
  const held = {
    id: TASK,
    judgements: {
      pace: [gave(ANA, 0, LATE), gave(BEN, 0)],
      physical: [gave(ANA, 2, LATE), gave(BEN, 2)],
      social: [gave(ANA, 1, LATE), gave(BEN, 4, LATE)],
    },
  } as never
  for (const rounds of [
    [first, again],
    [again, first],
  ]) {
    const scores = independentScores(held, rounds)
    expect(scores.pace).toEqual([
      { by: ANA, value: 3, again: true },
      { by: BEN, value: 0 },
    ])
    // Ben's could be seen after the first round.
    expect(scores.physical).toEqual([
      { by: ANA, value: 2, later: true },
      { by: BEN, value: 2 },
    ])
    // Nobody gave it before.
    expect(scores.social).toEqual([
      { by: ANA, value: 1 },
      { by: BEN, value: 4 },
    ])
  }
  expect(agreementSummary([{ id: TASK, scores: independentScores(held, [first, again]) }]).scoredAgain).toBe(
    1,
  )
  expect(agreementSummary([{ id: TASK, scores: independentScores(held, [first]) }]).scoredAgain).toBe(0)
})

test('a round that kept nothing says nothing of a later one', () => {
  const bare = round({ id: 'bare', closedAt: EARLY, done: { ana: EARLY, ben: EARLY } })
  const last = round({
    at: LATE,
    done: { ana: LATE, ben: LATE },
    scores: { ana: { t: { pace: 1 } }, ben: { t: { pace: 2 } } },
  })
  expect(independentScores(task(gave(ANA, 1), gave(BEN, 2)), [bare, last]).pace).toEqual([
    { by: ANA, value: 1 },
    { by: BEN, value: 2 },
  ])
})
