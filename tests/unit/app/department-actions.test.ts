import { describe, expect, test } from 'vitest'
import {
  addPerson,
  addProcess,
  moveInDepartment,
  nextCode,
} from '../../../src/app/actions/department-actions.ts'
import { openTestSession, WARD } from '../../support/kept-in-memory.ts'

describe('a department', () => {
  test('keeps its processes in the order they were entered, the first one as core process', async () => {
    const { session, ward } = await openTestSession()
    for (const name of ['Ochtendzorg', 'Maaltijden', 'Huishouden']) addProcess(session, WARD, name)
    const list = ward.processes.list()
    expect(list.map(({ name }) => name)).toEqual(['Ochtendzorg', 'Maaltijden', 'Huishouden'])
    expect(list.map(({ core }) => core)).toEqual([true, false, false])
  })

  test('moves a process to a place and back by undo', async () => {
    const { session, ward } = await openTestSession()
    const ids = ['Ochtendzorg', 'Maaltijden', 'Huishouden'].map((name) => addProcess(session, WARD, name))
    moveInDepartment(session, WARD, 'processes', ids[2]!, 0)
    expect(ward.processes.list().map(({ name }) => name)).toEqual(['Huishouden', 'Ochtendzorg', 'Maaltijden'])
    session.undoStack.undo()
    expect(ward.processes.list().map(({ id }) => id)).toEqual(ids)
  })

  test('gives the first code nobody has, by role', async () => {
    const { session } = await openTestSession()
    for (const code of ['M1', 'm2', 'L1']) addPerson(session, WARD, { code, role: 'employee', jobId: null })
    const people = session.records.people.list()
    expect(nextCode(people, 'employee')).toBe('M3')
    expect(nextCode(people, 'supervisor')).toBe('L2')
  })
})
