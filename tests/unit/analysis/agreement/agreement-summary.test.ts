import { describe, expect, test } from 'vitest'
import { isSkewed } from '../../../../src/analysis/agreement/agreement-advice.ts'
import { agreementSummary } from '../../../../src/analysis/agreement/agreement-summary.ts'
import { isEstablished, type ScoredTask, scoresOf } from '../../../../src/records/established.ts'
import type { TaskId } from '../../../../src/records/ids.ts'
import type { JudgedField } from '../../../../src/records/judgement.ts'
import { DEMANDS, type Level } from '../../../../src/records/scales.ts'
import { judgement } from '../../../support/task-record.ts'

type Given = Readonly<Record<string, unknown>>

/** A task with what each analyst gave per field. */
const task = (id: string, given: Readonly<Partial<Record<JudgedField, Given>>>, open: JudgedField[] = []) =>
  ({
    id: id as TaskId,
    open,
    scores: Object.fromEntries(
      Object.entries(given).map(([field, by]) => [
        field,
        Object.entries(by).map(([who, value]) => ({ by: who, value })),
      ]),
    ),
  }) as unknown as ScoredTask

const knowledge = (values: readonly (readonly [Level, Level])[]) =>
  values.map(([ana, bo], at) =>
    task(`t${String(at).padStart(2, '0')}`, { knowledge: { ana, bo } }, ana === bo ? [] : ['knowledge']),
  )

const LEVEL_FIELDS: readonly JudgedField[] = ['knowledge', 'responsibility', ...DEMANDS]
const everything = (id: string, ana: Level, bo: Level, open: JudgedField[] = []) =>
  task(id, Object.fromEntries(LEVEL_FIELDS.map((field) => [field, { ana, bo }])), open)

describe('agreement of two', () => {
  const tasks = knowledge([
    [0, 0],
    [1, 1],
    [2, 2],
    [3, 3],
    [0, 0],
    [1, 4],
    [2, 3],
    [1, 1],
  ])
  const summary = agreementSummary(tasks)
  const field = summary.fields.find((each) => each.field === 'knowledge')!

  test('counts, tabulates and names what differs, furthest apart first', () => {
    expect(field.count).toBe(8)
    expect(field.percent).toBe(0.75)
    expect(field.table![1]).toEqual([0, 2, 0, 0, 1])
    expect(field.disagreements.map(({ taskId, steps }) => [taskId, steps])).toEqual([
      ['t05', 3],
      ['t06', 1],
    ])
    expect(field.farApart).toBe(1)
    expect(field.leading).toBe('weighted')
  })

  test('each measure has its value and interval, and says what to talk about', () => {
    for (const { value, interval } of Object.values(field.measures)) {
      expect(interval!.low).toBeLessThanOrEqual(value!)
      expect(interval!.high).toBeGreaterThanOrEqual(value!)
    }
    expect(summary.advice.talkAbout).toEqual({ field: 'knowledge', differ: 2, farApart: 1, of: 8 })
    expect(summary.advice.agreeOn).toEqual([])
  })

  test('asks to talk where the measure is lowest, and never says they agree there', () => {
    const both = (at: number, responsibility: [Level, Level], pace: [Level, Level]) => {
      const given = { responsibility, pace }
      const differ = Object.entries(given).flatMap(([field, [a, b]]) =>
        a === b ? [] : [field as JudgedField],
      )
      const scores = Object.entries(given).map(([field, [ana, bo]]) => [field, { ana, bo }])
      return task(`t${at}`, Object.fromEntries(scores), differ)
    }
    const apart = [
      ...([0, 1, 2, 3, 4, 0, 1, 2, 3, 4] as const).map((level, at) =>
        both(at, [level, level], at === 0 ? [2, 1] : [1, 1]),
      ),
      both(20, [0, 2], [2, 2]),
      both(21, [1, 2], [1, 2]),
    ]
    const { fields, advice } = agreementSummary(apart)
    const weighted = (name: string) => fields.find((each) => each.field === name)!.measures.weighted.value!
    expect(weighted('pace')).toBeLessThan(weighted('responsibility'))
    expect(advice.talkAbout).toEqual({ field: 'pace', differ: 2, farApart: 0, of: 12 })
    expect(advice.agreeOn).not.toContain('pace')
  })

  test('what was settled since is not to be talked about', () => {
    const settled = tasks.map((each) => ({ ...each, open: [] }))
    expect(agreementSummary(settled).advice).toMatchObject({ talkAbout: null, isSettled: true })
    expect(agreementSummary(tasks.slice(0, 5)).advice).toMatchObject({ talkAbout: null, isSettled: false })
  })

  test('does not depend on the order of the tasks', () => {
    expect(agreementSummary([...tasks].reverse())).toEqual(summary)
  })

  test('says why there is no value', () => {
    const [one] = knowledge([[1, 1]])
    expect(agreementSummary([one!]).overall.measures.kappa).toMatchObject({ value: null, reason: 'tooFew' })
    const alike = agreementSummary(
      knowledge([
        [1, 1],
        [1, 1],
      ]),
    )
    expect(alike.fields[0]!.measures.kappa).toMatchObject({
      value: null,
      reason: 'oneCategory',
      interval: null,
    })
    const wish = agreementSummary([task('a', { wish: { ana: 'shed', bo: 'keep' } })]).fields.find(
      (each) => each.field === 'wish',
    )!
    expect(wish.measures.weighted.reason).toBe('noOrder')
    expect(wish.disagreements[0]!.steps).toBe(1)
    expect(agreementSummary([]).overall).toMatchObject({ count: 0, percent: null })
  })

  test('finds where kappa is low because nearly all is in one category', () => {
    const skewed = agreementSummary(
      knowledge([...Array.from({ length: 18 }, () => [0, 0] as const), [0, 1], [1, 0]]),
    )
    expect(skewed.advice.skewed).toEqual(['knowledge'])
    expect(skewed.fields[0]!.measures.weighted.value).toBeLessThan(0)
    expect(skewed.fields[0]!.measures.ac1.value).toBeGreaterThan(0.8)
    expect(isSkewed(field)).toBe(false)
  })
})

test('of three raters, also with gaps, alpha leads and kappa has no value', () => {
  const tasks = [
    task('a', { pace: { ana: 1, bo: 1, cas: 2 } }),
    task('b', { pace: { ana: 3, cas: 3 } }),
    task('c', { pace: { bo: 0, cas: 0 } }),
  ]
  const pace = agreementSummary(tasks).fields.find(({ field }) => field === 'pace')!
  expect(pace.leading).toBe('alpha')
  expect(pace.measures.kappa.reason).toBe('notTwoRaters')
  expect(pace.measures.alpha.value).toBeGreaterThan(0.5)
  expect(pace.table).toBeNull()
})

describe('established', () => {
  test('is what two scored in full and nothing is open of', () => {
    expect(isEstablished(everything('a', 1, 1))).toBe(true)
    expect(isEstablished(everything('a', 1, 2))).toBe(true)
    expect(isEstablished(everything('a', 1, 2, ['pace']))).toBe(false)
    expect(isEstablished(task('a', { knowledge: { ana: 1, bo: 1 } }))).toBe(false)
    expect(agreementSummary([everything('a', 1, 1), everything('b', 1, 2, ['pace'])])).toMatchObject({
      tasks: 2,
      established: 1,
    })
  })

  test('asks for a summary of the wishes of both only where one gave it', () => {
    const { scores } = everything('a', 1, 1)
    const wish = (...by: string[]) => ({ wish: by.map((who) => ({ by: who, value: 'shed' })) }) as never
    expect(isEstablished({ id: 'a' as TaskId, scores: { ...scores, ...(wish('ana') as object) } })).toBe(
      false,
    )
    expect(
      isEstablished({ id: 'a' as TaskId, scores: { ...scores, ...(wish('ana', 'bo') as object) } }),
    ).toBe(true)
  })

  test('counts no value that came with a file', () => {
    const own = judgement('ana', 1)
    const scores = scoresOf({ knowledge: [own, { ...judgement('bo', 2), imported: true }] })
    expect(scores).toEqual({ knowledge: [{ by: 'ana', value: 1 }] })
  })
})
