import { describe, expect, test } from 'vitest'
import {
  changedProblem,
  decisionEffect,
  hoursInPlay,
  NO_EFFECT,
  problemChange,
  weightOf,
} from '../../../src/analysis/discussion/decision-effect.ts'
import {
  openQuestions,
  settledQuestions,
  taskIfDecided,
} from '../../../src/analysis/discussion/open-questions.ts'
import { groupingProblem } from '../../../src/analysis/grouping-problem.ts'
import { GroupingRun } from '../../../src/analysis/grouping-run.ts'
import { DEFAULT_PARAMETERS } from '../../../src/analysis/parameters.ts'
import type { DepartmentId, TaskId } from '../../../src/records/ids.ts'
import type { Judgement } from '../../../src/records/judgement.ts'
import type { Task } from '../../../src/records/task.ts'
import { standingOf } from '../../../src/records/task-standing.ts'
import { caseOf, task } from '../../support/grouping-case.ts'
import { decision, judgement, taskRecord } from '../../support/task-record.ts'

describe('the questions', () => {
  const given = [judgement('ana', 1), judgement('ben', 3), judgement('cor', 1)] as Judgement<'knowledge'>[]
  const record = taskRecord('t1', { judgements: { knowledge: given } })

  test('a field judged differently is one question, the cautious value first, each with who gave it', () => {
    const [question, ...others] = openQuestions([standingOf(record, [])], () => [])
    expect(others).toEqual([])
    expect(question).toMatchObject({ key: 't1 knowledge', field: 'knowledge' })
    expect(
      question!.values.map(({ value, isCautious, by }) => [value, isCautious, by.map((each) => each.by)]),
    ).toEqual([
      [3, true, ['ben']],
      [1, false, ['ana', 'cor']],
    ])
  })

  test('a decision about all its judgements settles it, and is told; about others it is told as earlier', () => {
    const settling = decision('t1', 'knowledge', 2, given)
    expect(openQuestions([standingOf(record, [settling])], () => [settling])).toEqual([])
    const [settled] = settledQuestions([record], () => [settling])
    expect(settled).toMatchObject({ key: 't1 knowledge', decision: { value: 2 } })

    const outdated = decision('t1', 'knowledge', 2, given.slice(0, 2))
    expect(settledQuestions([record], () => [outdated])).toEqual([])
    expect(openQuestions([standingOf(record, [outdated])], () => [outdated])[0]!.earlier).toEqual([outdated])
  })

  test('a task as if a value were decided has that value, also where two decisions say different things', () => {
    const clashing = [decision('t1', 'knowledge', 0, given, 'a'), decision('t1', 'knowledge', 2, given, 'b')]
    expect(taskIfDecided(record, clashing, 'knowledge', 1).knowledge).toBe(1)
  })
})

describe('the effect of a decision', () => {
  const tasks = ['t1', 't2', 't3', 't4', 't5'].map((id) => task({ id, hoursPerWeek: 6 }))
  const problemOf = (list: readonly Task[]) =>
    groupingProblem(caseOf(list), 'd' as DepartmentId, DEFAULT_PARAMETERS)
  const changed = (over: Partial<Task>) =>
    problemOf(tasks.map((each) => (each.id === 't5' ? { ...each, ...over } : each)))
  const now = changed({ knowledge: 3 })
  const run = new GroupingRun(now, 1)
  run.advance(500)
  const plan = run.result()
  const from = { source: caseOf(tasks), scope: 'd' as DepartmentId, caseIdOf: (id: TaskId) => id }
  const withLast = (over: Partial<Task>) => ({ ...tasks.at(-1)!, ...over })
  const effort = { seed: 1, iterations: 500 }

  test('a task that may go in brings the function from its hours of now to those with the task', () => {
    const effect = decisionEffect(now, plan, changed({ knowledge: 1 }), effort)
    const { move } = effect
    if (move?.kind !== 'moves') throw new Error('the function moves')
    expect(move.place).toBe(0)
    expect(move.to).toBeGreaterThan(move.from)
    expect(effect.hours).toBeCloseTo(move.to - move.from)
    expect(effect.points).toBeGreaterThan(0)
    expect(decisionEffect(now, plan, changed({ knowledge: 1 }), effort)).toEqual(effect)
  })

  test('a decision that takes the work away below the least hours makes the function go', () => {
    const effect = decisionEffect(now, plan, problemOf(tasks.slice(0, 1)), effort)
    expect(effect.move).toMatchObject({ kind: 'goes', place: 0 })
    expect(effect.points).toBeLessThan(0)
    expect(weightOf(effect)).toBeGreaterThan(0)
  })

  test('a decision that leaves the problem as it is changes nothing and needs no search', () => {
    expect(problemChange(from, now, withLast({ knowledge: 4 }))).toBeNull()
    expect(decisionEffect(now, plan, now, effort)).toEqual(NO_EFFECT)
  })

  test('the problem with a change is the problem of the changed task', () => {
    const then = changed({ knowledge: 1, hoursPerWeek: 8 })
    const change = problemChange(from, now, withLast({ knowledge: 1, hoursPerWeek: 8 }))!
    expect(changedProblem(now, change)).toEqual(then)
    expect(hoursInPlay(now, change)).toBe(8)
    const back = problemChange(from, then, withLast({ knowledge: 3 }))!
    expect(changedProblem(then, back)).toEqual(now)
    // One in the middle keeps its place.
    const middle = { ...tasks[1]!, hoursPerWeek: 3 }
    const whole = problemOf(tasks.map((each) => (each.id === middle.id ? middle : each)))
    const all = problemOf(tasks)
    expect(changedProblem(all, problemChange(from, all, middle)!)).toEqual(whole)
    const without = { ...tasks[1]!, knowledge: 4 as const }
    const less = changedProblem(all, problemChange(from, all, without)!)
    expect(changedProblem(less, problemChange(from, less, middle)!)).toEqual(whole)
  })
})
