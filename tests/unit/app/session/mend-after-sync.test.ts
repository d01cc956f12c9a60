import { expect, test } from 'vitest'
import * as Y from 'yjs'
import { Mender } from '../../../../src/app/session/mend-after-sync.ts'
import { openProjectDocument } from '../../../../src/document/documents.ts'
import { applyEdits, type Edit } from '../../../../src/document/edit.ts'
import { countNamed, mergePeople, personMoves } from '../../../../src/document/merge-people.ts'
import { mergeTasks } from '../../../../src/document/merge-tasks.ts'
import { addRecordEdit } from '../../../../src/document/new-record.ts'
import { LOCAL, REMOTE } from '../../../../src/document/origin.ts'
import type { InterviewRecord, PersonRecord } from '../../../../src/records/document-records.ts'
import type { AnalystId, PersonId, TaskId } from '../../../../src/records/ids.ts'
import { ManualTimers } from '../../../support/manual-timers.ts'
import { DEPARTMENT, Tablet } from '../../../support/tablet.ts'
import { observationRecord, taskRecord } from '../../../support/task-record.ts'

const AT = '2026-11-02T10:00:00+01:00'

test('what a tablet did for a task that was merged elsewhere follows it, on both tablets, and then all is at rest', () => {
  const [ana, ben] = together()
  ana.floor.do(...mergeOf(ana))
  ben.floor.do(addRecordEdit('observations', observationRecord('o1', { taskId: 't2' as TaskId })))
  const written = [ana, ben].map(countLocal)
  ana.meet(ben)
  // Both settle at once, as after any exchange; then they exchange what they settled, twice more.
  for (let round = 0; round < 3; round++) {
    for (const each of [ana, ben]) each.timers.fire()
    ana.meet(ben)
  }
  for (const { floor } of [ana, ben]) expect(floor.records.observations.get('o1')?.taskId).toBe('t1')
  expect(written.map((count) => count())).toEqual([1, 1])
})

test('a merged person is followed by the interviews others held with them meanwhile', () => {
  const [ana, ben] = together()
  ana.mergePeople('p1', 'p2')
  ben.floor.do(addRecordEdit('interviews', interview('i1', 'p2')))
  ana.meet(ben)
  for (const each of [ana, ben]) each.timers.fire()
  ana.meet(ben)
  for (const { floor, records } of [ana, ben]) {
    expect(floor.records.interviews.get('i1')?.personId).toBe('p1')
    expect(records.people.list().map(({ id }) => id)).toEqual(['p1'])
    expect(countNamed(floor.records, 'p1' as PersonId).interviews).toBe(1)
  }
})

test('of two people merged into each other the first by id comes back, on both tablets', () => {
  const [ana, ben] = together()
  ana.mergePeople('p1', 'p2')
  ben.mergePeople('p2', 'p1')
  ana.meet(ben)
  for (const each of [ana, ben]) each.timers.fire()
  ana.meet(ben)
  for (const { records } of [ana, ben]) expect(records.people.list().map(({ id }) => id)).toEqual(['p1'])
})

test('the kept person gets the job and the consent only the other had, and undo takes all of it back', () => {
  const [ana] = together()
  applyEdits(ana.project, [
    { kind: 'set', root: 'people', id: 'p2', field: 'jobId', value: 'nurse' },
    { kind: 'set', root: 'people', id: 'p2', field: 'consent', value: { given: true } },
  ])
  ana.mergePeople('p1', 'p2')
  expect(ana.records.people.get('p1')).toMatchObject({ code: 'M1', jobId: 'nurse', consent: { given: true } })
})

class Desk {
  readonly project = new Y.Doc()
  readonly records = openProjectDocument(this.project)
  readonly timers = new ManualTimers()
  readonly floor: Tablet
  readonly #mender: Mender

  constructor(analyst: string) {
    this.floor = new Tablet(analyst as AnalystId)
    this.#mender = new Mender({
      project: this.project,
      departments: () => [this.floor],
      after: (delayMs, run) => this.timers.after(delayMs, run),
    })
    this.#mender.follow(this.floor.doc)
  }

  meet(other: Desk): void {
    this.floor.meet(other.floor)
    const [own, theirs] = [Y.encodeStateAsUpdate(this.project), Y.encodeStateAsUpdate(other.project)]
    Y.applyUpdate(other.project, own, REMOTE)
    Y.applyUpdate(this.project, theirs, REMOTE)
  }

  mergePeople(keptId: string, otherId: string): void {
    const [kept, other] = [this.records.people.get(keptId)!, this.records.people.get(otherId)!]
    applyEdits(this.project, mergePeople({ kept, other, by: this.floor.analyst, at: AT }))
    this.floor.do(...personMoves(this.floor.records, (id) => (id === other.id ? kept.id : null)))
  }
}

function together(): [Desk, Desk] {
  const [ana, ben] = [new Desk('ana'), new Desk('ben')]
  ana.floor.do(addRecordEdit('tasks', taskRecord('t1')), addRecordEdit('tasks', taskRecord('t2')))
  applyEdits(ana.project, [addRecordEdit('people', person('p1')), addRecordEdit('people', person('p2'))])
  ana.meet(ben)
  for (const each of [ana, ben]) each.timers.fire()
  return [ana, ben]
}

const person = (id: string) =>
  ({
    id,
    departmentId: DEPARTMENT,
    role: 'employee',
    code: 'M1',
    jobId: null,
    rank: '',
  }) as unknown as PersonRecord

const interview = (id: string, personId: string) =>
  ({ id, departmentId: DEPARTMENT, personId, date: '2026-11-02' }) as unknown as InterviewRecord

function mergeOf({ floor }: Desk): readonly Edit[] {
  const [kept, other] = [floor.records.tasks.get('t1')!, floor.records.tasks.get('t2')!]
  return mergeTasks(floor.records, [], { kept, other, by: floor.analyst, at: AT }).department
}

/** How many transactions were written on this desk in the department from now on. */
function countLocal({ floor }: Desk): () => number {
  let count = 0
  floor.doc.on('update', (_update: Uint8Array, origin: unknown) => {
    if (origin === LOCAL) count++
  })
  return () => count
}
