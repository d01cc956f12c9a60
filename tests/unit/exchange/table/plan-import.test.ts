import { describe, expect, test } from 'vitest'
import { guessColumns } from '../../../../src/exchange/table/guess-columns.ts'
import type { ImportRequest } from '../../../../src/exchange/table/import-request.ts'
import { planImport } from '../../../../src/exchange/table/plan-import.ts'
import type { Row, RowValues, TableKind } from '../../../../src/records/table.ts'

function planOf(kind: TableKind, rows: readonly Row[], changes: Partial<ImportRequest> = {}) {
  return planImport({
    kind,
    rows,
    ...guessColumns(kind, rows),
    decimal: ',',
    readingProblems: [],
    existing: [],
    knownJobs: [],
    knownProcesses: [],
    there: 'skip',
    badCells: 'skip-row',
    ...changes,
  })
}
const has = (id: string, values: RowValues) => ({ id, values })

describe('the plan of an import', () => {
  test('names every problem with its row and column, and leaves those rows out', () => {
    const plan = planOf('tasks', [
      ['Taak', 'Uren', 'Kennis'],
      ['Soep', 'veel', '7'],
      ['', '2', '1'],
      ['Brood', '2', '1'],
      ['soep ', '3', '1'],
      ['Soep', '4', '1'],
      ['Vlees', '4', '1', 'x'],
    ])
    expect(plan.problems).toEqual([
      { row: 2, column: 'Uren', rule: 'number', found: 'veel' },
      { row: 2, column: 'Kennis', rule: 'range', found: '7' },
      { row: 3, column: 'Taak', rule: 'missing', found: '' },
      { row: 6, column: 'Taak', rule: 'duplicate', found: 'Soep', other: 5 },
      { row: 7, column: '', rule: 'too-many-cells', found: '' },
    ])
    expect(plan.counts).toEqual({ new: 2, update: 0, there: 0, problem: 4 })
  })

  test('takes a row without its bad cell when asked, but never without its name', () => {
    const rows = [
      ['Taak', 'Uren'],
      ['Soep', 'veel'],
      ['', '2'],
    ]
    const plan = planOf('tasks', rows, { badCells: 'leave-empty' })
    expect(plan.rows.map(({ state, values }) => [state, values])).toEqual([
      ['new', { name: 'Soep' }],
      ['problem', { hours: 2 }],
    ])
    expect(plan.problems).toHaveLength(2)
  })

  test('meets a task of that name in the same process, or in none; elsewhere it is another task', () => {
    const existing = [
      has('a', { name: 'Opruimen', process: 'Keuken' }),
      has('b', { name: 'Opruimen' }),
      has('c', { name: 'Koken', process: 'Keuken' }),
    ]
    const rows = [
      ['Taak', 'Proces'],
      ['opruimen', 'Keuken'],
      ['Opruimen', 'Zaal'],
      ['Koken', 'Zaal'],
    ]
    const plan = planOf('tasks', rows, { existing, there: 'update', knownProcesses: ['Keuken'] })
    expect(plan.rows.map(({ state, id }) => [state, id])).toEqual([
      ['there', 'a'],
      ['update', 'b'],
      ['new', undefined],
    ])
    expect(plan.newProcesses).toEqual(['Zaal'])
  })

  test('refuses names and numbers where codes belong, unless the department knows them already', () => {
    const rows = [['Code'], ['M1'], ['Jan Jansen'], ['12345'], ['Kees']]
    const plan = planOf('people', rows, { existing: [has('k', { code: 'Kees' })] })
    expect(plan.problems.map(({ row, rule }) => [row, rule])).toEqual([
      [3, 'not-a-code'],
      [4, 'not-a-code'],
    ])
    expect(plan.counts).toEqual({ new: 1, update: 0, there: 1, problem: 2 })
  })

  test('says which period is missing where it says how often', () => {
    const plan = planOf('tasks', [
      ['Taak', 'Hoe vaak'],
      ['Soep', '3'],
    ])
    expect(plan.problems).toEqual([{ row: 2, column: 'Hoe vaak', rule: 'missing-period', found: '3' }])
  })

  test('shows nothing of a cell that a screen would act on', () => {
    const plan = planOf('tasks', [
      ['Taak', 'Uren'],
      ['Soep', '\u202Eevil\u0007'],
    ])
    expect(plan.problems[0]!.found).toBe('\uFFFDevil\uFFFD')
  })
})
