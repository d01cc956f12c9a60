import { expect, test } from 'vitest'
import { type Corrected, join } from '../../../src/analysis/timeline/corrections.ts'
import { unpairedIn } from '../../../src/analysis/timeline/unpaired.ts'
import { movedEdits } from '../../../src/app/actions/moved-observations.ts'
import { addRecordEdit, removeEdit, updateEdits } from '../../../src/document/new-record.ts'
import type { AnalystId, ObservationId, TaskId } from '../../../src/records/ids.ts'
import { splitObservation } from '../../../src/screens/observe/split-observation.ts'
import { Tablet } from '../../support/tablet.ts'
import { observationRecord } from '../../support/task-record.ts'

const at = (minute: number) => `2026-11-02T10:${String(minute).padStart(2, '0')}:00+01:00`
const span = (id: string, from: number, to: number) =>
  observationRecord(id, {
    ...{ start: at(from), end: at(to), taskId: 't1' as TaskId, device: 'x' as never, by: 'ana' as AnalystId },
  })

function together(...ids: readonly (readonly [string, number, number])[]): [Tablet, Tablet] {
  const [ana, ben] = [new Tablet('ana' as AnalystId), new Tablet('ben' as AnalystId)]
  ana.do(...ids.map((each) => addRecordEdit('observations', span(...each))))
  ana.meet(ben)
  return [ana, ben]
}

function joinOn(tablet: Tablet, ...ids: readonly string[]): void {
  const made: Corrected = join(ids.map((id) => tablet.records.observations.get(id)!))
  if (!made.ok) throw new Error(made.problem)
  const { changed, removed, moved } = made.correction
  tablet.do(
    ...changed.flatMap(({ observation, fields }) => updateEdits('observations', observation, fields)),
    ...movedEdits(tablet.records, moved),
    ...removed.map(({ id }) => removeEdit('observations', id, tablet.analyst, at(59))),
  )
}

const listed = ({ records }: Tablet) =>
  unpairedIn(records.observations.list(), Date.parse(at(59))).map(({ observation, reason, beside }) => [
    observation.id,
    reason,
    beside,
  ])

test('two tablets that join what hangs together lose no time, and what lies double is listed, on both', () => {
  const [ana, ben] = together(['a', 0, 10], ['b', 10, 20], ['c', 20, 30])
  joinOn(ana, 'a', 'b')
  joinOn(ben, 'b', 'c')
  ana.meet(ben)
  for (const each of [ana, ben]) {
    expect(Math.max(...each.records.observations.list().map(({ end }) => Date.parse(end!)))).toBe(
      Date.parse(at(30)),
    )
    expect(listed(each)).toEqual([['b', 'double', 'a']])
  }
})

test('cut on two tablets at once, the parts lie double and are listed, on both', () => {
  const [ana, ben] = together(['a', 0, 30])
  const cut = (tablet: Tablet, minute: number, id: string) => {
    const whole = tablet.records.observations.get('a')!
    const { first, second } = splitObservation(whole, at(minute), id as ObservationId)
    tablet.do(...updateEdits('observations', whole, first), addRecordEdit('observations', second))
  }
  cut(ana, 10, 'x')
  cut(ben, 20, 'y')
  ana.meet(ben)
  expect(listed(ana).length).toBeGreaterThan(0)
  expect(listed(ana)).toEqual(listed(ben))
})
