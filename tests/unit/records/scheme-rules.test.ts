import { describe, expect, test } from 'vitest'
import type { PersonId, TaskId } from '../../../src/records/ids.ts'
import type { ExclusionRecord, ModifierRecord, SituationRecord } from '../../../src/records/observing.ts'
import {
  holdingSituations,
  optionsOf,
  questionsOf,
  sharedAnswers,
  situationsDuring,
  stoppedBy,
  tappedOption,
} from '../../../src/records/scheme-rules.ts'
import { observation } from '../screens/observe/sketch.ts'

const task = (id: string) => id as TaskId
const rule = (taskId: string, stops: string): ExclusionRecord => ({
  id: `${taskId}-${stops}`,
  taskId: task(taskId),
  stops: stops as TaskId | '*',
})

describe('stoppedBy', () => {
  const m1 = 'm1' as PersonId
  const running = [
    observation({ id: 'o1', taskId: task('beds'), personId: m1 }),
    observation({ id: 'o2', taskId: task('talk'), personId: m1 }),
    observation({ id: 'o3', taskId: task('beds'), personId: 'm2' as PersonId }),
    observation({ id: 'o4', taskId: task('break'), personId: m1 }),
  ]
  const ids = (taskId: string, rules: ExclusionRecord[]) =>
    stoppedBy({ taskId: task(taskId), personId: m1 }, running, rules).map(({ id }) => id)

  test('stops nothing without a rule', () => {
    expect(ids('beds', [rule('break', '*')])).toEqual([])
  })

  test('a task that stops all stops what the same person does, but not itself', () => {
    expect(ids('break', [rule('break', '*')])).toEqual(['o1', 'o2'])
  })

  test('a task that stops another stops only that one, and the rule works one way', () => {
    expect(ids('coffee', [rule('coffee', 'beds')])).toEqual(['o1'])
    expect(ids('beds', [rule('coffee', 'beds')])).toEqual([])
  })
})

const question = (fields: Partial<Record<keyof ModifierRecord, unknown>>): ModifierRecord =>
  ({ id: 'q', name: '', kind: 'single', options: {}, unit: '', taskIds: [], ...fields }) as ModifierRecord

describe('questions', () => {
  test('are asked with their tasks in order, those of no task with all', () => {
    const list = [
      question({ id: 'b', taskIds: ['beds'], rank: 'a1' }),
      question({ id: 'a', taskIds: [], rank: 'a0' }),
      question({ id: 'c', taskIds: ['coffee'], rank: 'a2' }),
    ]
    expect(questionsOf(task('beds'), list).map(({ id }) => id)).toEqual(['a', 'b'])
    expect(questionsOf(null, list).map(({ id }) => id)).toEqual(['a'])
  })

  test('options stand in their order', () => {
    const options = { x: { name: 'two', rank: 'a1' }, y: { name: 'one', rank: 'a0' } }
    expect(optionsOf(question({ options })).map(({ id }) => id)).toEqual(['y', 'x'])
  })

  test('a tap chooses, another tap takes it back; several stay beside each other where that is asked', () => {
    const single = question({})
    const several = question({ kind: 'multiple' })
    expect(tappedOption(single, 'x', 'y')).toBe('y')
    expect(tappedOption(single, 'y', 'y')).toBeNull()
    expect(tappedOption(several, ['x'], 'y')).toEqual(['x', 'y'])
    expect(tappedOption(several, ['x'], 'x')).toBeNull()
    // The question asked for one before it asked for several.
    expect(tappedOption(several, 'x', 'y')).toEqual(['x', 'y'])
  })

  test('an amount does not go on with the second piece', () => {
    expect(sharedAnswers({ kg: 4, with: 'lift' } as never)).toEqual({ with: 'lift' })
    expect(sharedAnswers({ kg: 4 } as never)).toBeUndefined()
    expect(sharedAnswers(undefined)).toBeUndefined()
  })
})

describe('situations', () => {
  const at = (clock: string) => `2026-09-09T${clock}:00+02:00`
  const situation = (id: string, start: string, end: string | null): SituationRecord =>
    ({ id, name: id, start: at(start), end: end && at(end), by: 'ana', device: 'tablet', note: '' }) as never
  const list = [
    situation('late', '10:20', null),
    situation('early', '09:00', '10:10'),
    situation('past', '08:00', '09:30'),
  ]

  test('hold until they end', () => {
    expect(holdingSituations(list).map(({ id }) => id)).toEqual(['late'])
  })

  test('span what was seen during them', () => {
    const span = { kind: 'interval', start: at('10:05'), end: at('10:30') } as const
    expect(situationsDuring(list, span, 0).map(({ id }) => id)).toEqual(['early', 'late'])
    const moment = { kind: 'instant', start: at('10:15') } as const
    expect(situationsDuring(list, moment, 0)).toEqual([])
    const running = { kind: 'interval', start: at('10:05'), end: null } as const
    expect(situationsDuring(list, running, Date.parse(at('10:15'))).map(({ id }) => id)).toEqual(['early'])
  })
})
