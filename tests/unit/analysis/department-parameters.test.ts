import { describe, expect, test } from 'vitest'
import { departmentParameters } from '../../../src/analysis/department-parameters.ts'
import { DEFAULT_PARAMETERS } from '../../../src/analysis/parameters.ts'
import type { ParameterChangeRecord } from '../../../src/records/document-records.ts'
import type { DepartmentId } from '../../../src/records/ids.ts'

const here = 'here' as DepartmentId
const change = (id: string, path: string, value: number | null, at: string, departmentId: string = here) =>
  ({ id, departmentId, path, value, by: 'ana', at }) as ParameterChangeRecord

describe('departmentParameters', () => {
  test('are the defaults where nobody changed anything, or only elsewhere', () => {
    expect(departmentParameters([], here)).toEqual(DEFAULT_PARAMETERS)
    const elsewhere = [change('a', 'maxHours', 20, '2026-09-01T10:00:00+02:00', 'there')]
    expect(departmentParameters(elsewhere, here)).toEqual(DEFAULT_PARAMETERS)
  })

  test('take the latest change of each path, whatever order they come in and whatever zone they were made in', () => {
    const changes = [
      change('a', 'maxHours', 20, '2026-09-01T10:00:00+02:00'),
      change('b', 'maxHours', 28, '2026-09-01T09:00:00+00:00'),
      change('c', 'demandWeights.interruptions', 3, '2026-09-01T08:00:00+02:00'),
    ]
    for (const list of [changes, [...changes].reverse()]) {
      const found = departmentParameters(list, here)
      expect(found.maxHours).toBe(28)
      expect(found.demandWeights).toEqual({ ...DEFAULT_PARAMETERS.demandWeights, interruptions: 3 })
    }
  })

  test('go back to the default by a change to nothing', () => {
    const changes = [
      change('a', 'maxHours', 20, '2026-09-01T10:00:00+02:00'),
      change('b', 'maxHours', null, '2026-09-02T10:00:00+02:00'),
    ]
    expect(departmentParameters(changes, here)).toEqual(DEFAULT_PARAMETERS)
  })

  test('leave out what this version does not take', () => {
    const changes = [
      change('a', 'not-known-here', 1, '2026-09-01T10:00:00+02:00'),
      change('b', 'maxDays', 2.5, '2026-09-01T10:00:00+02:00'),
    ]
    expect(departmentParameters(changes, here)).toEqual(DEFAULT_PARAMETERS)
  })
})
