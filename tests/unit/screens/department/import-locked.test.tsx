// @vitest-environment happy-dom
import { cleanup, render, screen } from '@testing-library/preact'
import { afterEach, expect, test } from 'vitest'
import { planImport } from '../../../../src/exchange/table/plan-import.ts'
import type { TableKind } from '../../../../src/records/table.ts'
import { PreviewStep } from '../../../../src/screens/department/table-import/preview-step.tsx'
import type { ImportChoices } from '../../../../src/screens/department/table-import/table-import-step.ts'

afterEach(cleanup)

const ROWS = [['Naam'], ['Bedden'], ['Soep']]

function show(kind: TableKind, isLocked: boolean) {
  const choices: ImportChoices = {
    ...{ kind, sheet: 0, headRow: 0, mapping: { name: 0 } },
    there: 'update',
    badCells: 'skip-row',
  }
  const plan = planImport({
    ...{ ...choices, rows: ROWS, decimal: ',', readingProblems: [], existing: [] },
    ...{ knownJobs: [], knownProcesses: [] },
  })
  render(
    <PreviewStep
      {...{ kind: 'preview', choices, plan, isLocked, sheets: [''], headRows: ['Naam'] }}
      columns={[{ name: 'Naam', example: 'Bedden' }]}
      onChoose={() => undefined}
      onStartOver={() => undefined}
      onAgree={() => undefined}
    />,
  )
  return screen.getByRole<HTMLButtonElement>('button', { name: /^Importeer|importeren|overnemen/i })
}

test('while the list of tasks is locked new tasks do not come in by a table, and it says so', () => {
  expect(show('tasks', true).disabled).toBe(true)
  screen.getByText(/De lijst met taken staat vast, en hier staan 2 nieuwe taken/)
  cleanup()
  expect(show('tasks', false).disabled).toBe(false)
  expect(screen.queryByText(/staat vast/)).toBeNull()
  cleanup()
  expect(show('jobs', true).disabled).toBe(false)
})
