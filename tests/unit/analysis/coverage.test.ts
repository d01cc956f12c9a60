import { describe, expect, test } from 'vitest'
import { coverageOf, type Fieldwork, sumOfCoverages } from '../../../src/analysis/coverage.ts'
import type { Person } from '../../../src/records/case-file.ts'
import type { PersonId } from '../../../src/records/ids.ts'
import { JUDGED_FIELDS } from '../../../src/records/judgement.ts'
import type { TaskRecord } from '../../../src/records/task-record.ts'
import { sketchedObservation } from '../../support/observation-sketch.ts'
import { decision, judgement, taskRecord } from '../../support/task-record.ts'

const person = (id: string, role: Person['role'] = 'employee') =>
  ({ id, departmentId: 'd', role, code: id }) as Person

const fieldwork = (parts: Partial<Fieldwork>): Fieldwork => ({
  people: [],
  tasks: [],
  decisions: [],
  observations: [],
  interviews: [],
  ...parts,
})

/** A task of which everything is judged. */
function judged(id: string, fields: Partial<TaskRecord['judgements']> = {}): TaskRecord {
  const all = JUDGED_FIELDS.filter((field) => field !== 'wish' && field !== 'override')
  const judgements = Object.fromEntries(all.map((field) => [field, [judgement('ana', 1)]]))
  return taskRecord(id, { frequency: { times: 1, per: 'day' }, judgements: { ...judgements, ...fields } })
}

describe('the coverage of a department', () => {
  test('counts each person once, and candidates not at all', () => {
    const coverage = coverageOf(
      fieldwork({
        people: [person('m1'), person('m2'), person('l1', 'supervisor'), person('k1', 'candidate')],
        observations: [
          sketchedObservation({ id: 'a', from: 0, to: 60, person: 'm1' }),
          sketchedObservation({ id: 'b', from: 90, to: 120, person: 'm1' }),
          sketchedObservation({ id: 'c', from: 0, person: 'm2', kind: 'note' }),
          sketchedObservation({ id: 'd', from: 0, to: 30, person: 'gone' }),
          sketchedObservation({ id: 'e', from: 0, to: 30, person: 'k1' }),
        ],
        interviews: ['l1', 'l1', 'gone'].map((id) => ({ personId: id as PersonId })),
      }),
    )
    expect(coverage).toMatchObject({ people: 3, peopleObserved: 1, peopleInterviewed: 1, interviews: 3 })
    expect(coverage.observedHours).toBe(2.5)
  })

  test('counts tasks without hours, tasks with something unjudged, and open differences', () => {
    const differ = judged('differ', { knowledge: [judgement('ana', 1), judgement('ben', 3)] })
    const settled = judged('settled', { knowledge: [judgement('ana', 1), judgement('ben', 3)] })
    const tasks = [
      judged('ready'),
      judged('no-hours', { hours: [] }),
      judged('no-physical', { physical: [] }),
      differ,
      settled,
    ]
    const decisions = [decision('settled', 'knowledge', 3, settled.judgements.knowledge!)]
    expect(coverageOf(fieldwork({ tasks, decisions }))).toMatchObject({
      tasks: 5,
      tasksWithoutHours: 1,
      tasksUnjudged: 2,
      tasksOpen: 1,
    })
  })

  test('adds up over departments', () => {
    const one = coverageOf(fieldwork({ people: [person('m1')], tasks: [judged('t')] }))
    expect(sumOfCoverages([one, one])).toMatchObject({ people: 2, tasks: 2, tasksOpen: 0 })
    expect(sumOfCoverages([])).toMatchObject({ people: 0, observedHours: 0 })
  })
})
