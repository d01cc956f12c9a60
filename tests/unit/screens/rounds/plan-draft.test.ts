import { expect, test } from 'vitest'
import type { JobId, PersonId } from '../../../../src/records/ids.ts'
import type { SamplingPlanRecord } from '../../../../src/records/sampling.ts'
import { chosenOf, type SubjectChoice, withCount } from '../../../../src/screens/rounds/chosen-subjects.ts'
import { expectedOf, firstDraft, isOvernight, problemOf } from '../../../../src/screens/rounds/plan-draft.ts'

const m1: SubjectChoice = {
  kind: 'person',
  name: 'M1',
  subject: { key: 'person m1', personId: 'm1' as PersonId },
}
const carer: SubjectChoice = {
  kind: 'job',
  name: 'Verzorgende',
  subject: { key: 'job carer', jobId: 'carer' as JobId },
}

test.each([
  ['2026-09-09', '2026-09-11', [1, 2, 3, 4, 5]],
  ['2026-09-11', '2026-09-11', [1, 2, 3, 4, 5]],
  ['2026-09-12', '2026-09-18', [1, 2, 3, 4, 5, 6]],
])('a plan made on %s goes on until Friday %s', (today, lastDay, weekdays) => {
  expect(firstDraft(today, [m1], null)).toMatchObject({ firstDay: today, lastDay, weekdays })
})

test('it is of all people; without people of all jobs; and what the last plan chose is not asked again', () => {
  expect(firstDraft('2026-09-09', [m1, carer], null).subjects).toEqual([m1.subject])
  expect(firstDraft('2026-09-09', [carer], null).subjects).toEqual([carer.subject])
  const last = {
    ...firstDraft('2026-09-02', [m1, carer], null),
    mode: 'fixed',
    every: 45,
    until: '12:00',
    subjects: [carer.subject, { key: 'person gone' }],
  } as unknown as SamplingPlanRecord
  expect(firstDraft('2026-09-09', [m1, carer], last)).toMatchObject({
    firstDay: '2026-09-09',
    mode: 'fixed',
    every: 45,
    until: '12:00',
    subjects: [carer.subject],
  })
})

test('what a plan comes to counts what is still ahead', () => {
  const draft = { ...firstDraft('2026-09-09', [m1, carer], null), mode: 'fixed' as const, every: 60 }
  expect(expectedOf(draft, '2026-09-09', 0)).toMatchObject({ rounds: 24, looks: 24, needed: 385 })
  expect(expectedOf(draft, '2026-09-09', 12 * 60)).toMatchObject({ rounds: 20 })
  expect(expectedOf({ ...draft, subjects: [] }, '2026-09-09', 0).margin).toBeNull()
  const looks = expectedOf({ ...draft, subjects: [m1.subject, carer.subject] }, '2026-09-09', 0)
  expect(looks.margin).toBeCloseTo(0.137, 2)
})

test('a plan nobody could walk says why', () => {
  const draft = firstDraft('2026-09-09', [m1], null)
  expect(problemOf(draft)).toBeNull()
  expect(problemOf({ ...draft, subjects: [] })).toBe('nobody')
  expect(problemOf({ ...draft, lastDay: '2026-09-08' })).toBe('days')
  expect(problemOf({ ...draft, until: '' })).toBe('hours')
  expect(problemOf({ ...draft, until: draft.from })).toBe('hours')
  expect(problemOf({ ...draft, weekdays: [7] })).toBe('weekdays')
})

test('an end before the beginning is that of a night', () => {
  const night = {
    ...firstDraft('2026-09-09', [m1], null),
    from: '22:00',
    until: '06:00',
    mode: 'fixed' as const,
  }
  expect(problemOf(night)).toBeNull()
  expect(isOvernight(night)).toBe(true)
  expect(isOvernight({ ...night, until: '23:00' })).toBe(false)
  expect(expectedOf({ ...night, every: 120 }, '2026-09-09', 0).rounds).toBe(12)
  // Two hours past midnight: of the night that began the day before, two rounds are still ahead.
  expect(expectedOf({ ...night, every: 120 }, '2026-09-10', 120).rounds).toBe(2 + 8)
})

test('several people of a job each have a row with a number, and keep it', () => {
  const three = withCount([m1.subject, carer.subject], carer, 3)
  expect(three.map(({ key, label }) => [key, label])).toEqual([
    ['person m1', undefined],
    ['job carer', '1'],
    ['job carer 2', '2'],
    ['job carer 3', '3'],
  ])
  expect(new Set(three.map(({ jobId }) => jobId))).toEqual(new Set([undefined, 'carer']))
  expect(withCount(three, carer, 2)).toEqual(three.slice(0, 3))
  expect(withCount(three, carer, 1)).toEqual([m1.subject, carer.subject])
  // Another job on or off leaves them as they are, and so does the next plan.
  expect(chosenOf(three, [carer])).toEqual(three.slice(1))
  const last = {
    ...firstDraft('2026-09-02', [m1, carer], null),
    subjects: three,
  } as unknown as SamplingPlanRecord
  expect(firstDraft('2026-09-09', [m1, carer], last).subjects).toEqual(three)
})

test('glances that are alike tell less: fewer of them count, and more are needed', () => {
  const draft = firstDraft('2026-09-07', [m1], null)
  const [alone, alike] = [1, 3].map((designEffect) => expectedOf(draft, '2026-09-07', 0, designEffect))
  expect(alone).toMatchObject({ looks: 40, needed: 385 })
  expect(alike).toMatchObject({ looks: 40, needed: 1153 })
  expect(alike!.margin).toBeGreaterThan(1.5 * alone!.margin!)
})
