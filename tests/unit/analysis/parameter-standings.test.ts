import { describe, expect, test } from 'vitest'
import { departmentParameters } from '../../../src/analysis/department-parameters.ts'
import { groupTasks } from '../../../src/analysis/group-tasks.ts'
import {
  otherThanDefault,
  parameterAt,
  parameterConflicts,
  parameterStandings,
  weightsFor,
} from '../../../src/analysis/parameter-standings.ts'
import { DEFAULT_PARAMETERS, PARAMETER_RANGES, type Parameters } from '../../../src/analysis/parameters.ts'
import type { ParameterChangeRecord } from '../../../src/records/document-records.ts'
import type { AnalystId, DepartmentId, ParameterChangeId } from '../../../src/records/ids.ts'
import { exampleProblem } from '../../support/grouping-case.ts'

const WARD = 'ward' as DepartmentId
const change = (over: Partial<ParameterChangeRecord>): ParameterChangeRecord => ({
  id: 'c1' as ParameterChangeId,
  departmentId: WARD,
  path: 'maxHours',
  value: 28,
  by: 'ana' as AnalystId,
  at: '2026-11-02T10:00:00+01:00',
  ...over,
})

const standings = (scope: DepartmentId | '*', ...changes: ParameterChangeRecord[]) =>
  parameterStandings(changes, scope, departmentParameters(changes, scope))

describe('how the numbers stand', () => {
  test('all of them, at their default when nobody changed one', () => {
    const all = standings(WARD)
    expect(all.map(({ path }) => path)).toEqual([...PARAMETER_RANGES.keys()])
    for (const { path, value, standard, last } of all) {
      expect([value, last]).toEqual([standard, null])
      expect(parameterAt(DEFAULT_PARAMETERS, path)).toBe(standard)
    }
    expect(otherThanDefault(all)).toEqual([])
  })

  test('with the change that holds, also when that put the default back', () => {
    const first = change({})
    const back = change({ id: 'c2' as ParameterChangeId, value: null, at: '2026-11-03T10:00:00+01:00' })
    const own = standings(WARD, first).find(({ path }) => path === 'maxHours')
    expect(own).toMatchObject({ value: 28, standard: 24, last: first })
    const again = standings(WARD, back, first)
    expect(again.find(({ path }) => path === 'maxHours')).toMatchObject({ value: 24, last: back })
    expect(otherThanDefault(again)).toEqual([])
  })

  test('of all departments together apart from those of each', () => {
    const across = change({ departmentId: '*', path: 'demandWeights.pace', value: 3 })
    expect(otherThanDefault(standings('*', across)).map(({ path }) => path)).toEqual(['demandWeights.pace'])
    expect(otherThanDefault(standings(WARD, across))).toEqual([])
  })
})

test('numbers that contradict each other are named, and then nothing can be found', () => {
  const problem = exampleProblem('uwv-administratie', 'adm')
  const wrong: readonly (readonly [string, Partial<Parameters>])[] = [
    ['hours', { minHours: 25 }],
    ['day', { minDayHours: 7 }],
    ['day', { maxDaypartHours: 1.5 }],
    ['days', { maxDays: 2 }],
    ['share', { maxTaskShare: 0 }],
    ['functions', { maxFunctions: 0 }],
  ]
  expect(parameterConflicts(DEFAULT_PARAMETERS)).toEqual([])
  for (const [conflict, over] of wrong) {
    const parameters = { ...DEFAULT_PARAMETERS, ...over }
    expect(parameterConflicts(parameters)).toContain(conflict)
    expect(groupTasks({ ...problem, parameters }, { iterations: 300 }).functions).toEqual([])
  }
})

test('weights for a candidate are three where at most level 1 can be carried, and normal where nobody said', () => {
  expect(weightsFor({ demands: { pace: 0, social: 1, physical: 2 } })).toEqual({
    ...DEFAULT_PARAMETERS.demandWeights,
    pace: 3,
    social: 3,
  })
})
