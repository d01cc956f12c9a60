import { describe, expect, test } from 'vitest'
import type { Interview, Person } from '../../../../src/records/case-file.ts'
import type { ProcessId } from '../../../../src/records/ids.ts'
import type { Decision } from '../../../../src/records/judgement.ts'
import { createTaskRows } from '../../../../src/screens/tasks/make-task-rows.ts'
import {
  BEN,
  job,
  judged,
  ME,
  process,
  rowSource,
  rowsOf,
  taskRecord,
  wholeJudgement,
} from './task-sketch.ts'

describe('what a row says', () => {
  test('a task of which only the name is known has no verdict, hours, wish or demands', () => {
    const [row] = rowsOf([taskRecord('beds')])
    expect(row).toMatchObject({ verdict: null, toldHours: null, observed: null, wish: null, processName: '' })
    expect(Object.values(row!.demands)).toEqual(Array(7).fill(null))
  })

  test('told hours of zero are something else than hours nobody told', () => {
    const [row] = rowsOf([taskRecord('beds', { judgements: judged({ ana: { hours: 0 } }) })])
    expect(row!.toldHours).toBe(0)
  })

  test('where analysts differ the cautious value stands in the row', () => {
    const judgements = judged({ [ME]: { ...wholeJudgement(1), hours: 8 }, [BEN]: { knowledge: 3, hours: 6 } })
    const [row] = rowsOf([taskRecord('beds', { frequency: { times: 1, per: 'day' }, judgements })])
    expect(row!.verdict?.verdict).toBe('unsuitable')
    expect(row!.toldHours).toBe(6)
    expect(row!.standing.open).toEqual(['knowledge', 'hours'])
  })

  test('what a holder said in an interview is the wish until an analyst sums up', () => {
    const people = [
      { id: 'p', departmentId: 'ward', role: 'employee', code: 'M1', jobId: 'vig' },
    ] as unknown as Person[]
    const interviews = [
      { id: 'i', personId: 'p', date: '2026-09-08', wishes: [{ taskId: 'beds', wish: 'shed' }] },
    ] as unknown as Interview[]
    const jobs = [job('vig')]
    const rest = { people, interviews, jobs }
    const known = { jobIds: [jobs[0]!.id] }
    expect(rowsOf([taskRecord('beds', known)], rest)[0]!.wish).toBe('shed')
    const summed = taskRecord('beds', { ...known, judgements: judged({ ana: { wish: 'keep' } }) })
    expect(rowsOf([summed], rest)[0]!.wish).toBe('keep')
  })
})

describe('keeping rows', () => {
  const tasks = Array.from({ length: 5 }, (_, place) =>
    taskRecord(`t${place}`, { processId: 'meals' as ProcessId }),
  )
  const source = rowSource(tasks, { processes: [process('meals', 'Meals')] })

  test('an edit of one task makes one new row', () => {
    const makeRows = createTaskRows()
    const before = makeRows(source)
    const after = makeRows({
      ...source,
      tasks: tasks.map((task, place) => (place === 2 ? { ...task, name: 'renamed' } : task)),
    })
    expect(after.map((row, place) => row === before[place])).toEqual([true, true, false, true, true])
    expect(after[2]!.name).toBe('renamed')
  })

  test('a renamed process renames it in every row', () => {
    const makeRows = createTaskRows()
    makeRows(source)
    const after = makeRows({ ...source, processes: [process('meals', 'Food')] })
    expect(after.every((row) => row.processName === 'Food')).toBe(true)
  })

  test('a decision changes the row of its task', () => {
    const judgements = judged({ [ME]: { knowledge: 1 }, [BEN]: { knowledge: 3 } })
    const differing = rowSource([taskRecord('beds', { judgements })])
    const makeRows = createTaskRows()
    expect(makeRows(differing)[0]!.standing.open).toEqual(['knowledge'])
    const decision = {
      id: 'd',
      taskId: 'beds',
      field: 'knowledge',
      value: 1,
      settles: ['knowledge ana', 'knowledge ben'],
      by: ME,
      at: '',
    } as unknown as Decision
    expect(makeRows({ ...differing, decisions: [decision] })[0]!.standing.open).toEqual([])
  })
})
