// @vitest-environment happy-dom
import { cleanup, fireEvent, render, screen, within } from '@testing-library/preact'
import { afterEach, describe, expect, test, vi } from 'vitest'
import type { ProcessRecord } from '../../../src/records/document-records.ts'
import type { DepartmentId, ProcessId } from '../../../src/records/ids.ts'
import { DepartmentScreen } from '../../../src/screens/department/department-screen.tsx'
import type { ListChanges } from '../../../src/screens/department/list-changes.ts'

afterEach(cleanup)

const departmentId = 'ward' as DepartmentId
const process = (id: string, name: string): ProcessRecord => ({
  id: id as ProcessId,
  departmentId,
  name,
  core: false,
  rank: id,
})
const nothing = <T,>(): ListChanges<T> => ({
  onAdd: vi.fn(),
  onChange: vi.fn(),
  onMove: vi.fn(),
  onRemove: vi.fn(),
  onHistory: vi.fn(),
})

function show(processes: readonly ProcessRecord[] = []) {
  const on = { processes: nothing<ProcessRecord>(), people: nothing<never>(), import: vi.fn() }
  render(
    <DepartmentScreen
      department={{ id: departmentId, documentId: 'd', name: 'Woongroepen', rank: 'a0' }}
      processes={processes}
      jobs={[]}
      people={[]}
      nextCode="M1"
      onDepartment={vi.fn()}
      onProcesses={on.processes}
      onJobs={nothing()}
      onPeople={on.people as never}
      onRemoveDepartment={vi.fn()}
      onToFloor={vi.fn()}
      onImport={on.import}
      onExport={vi.fn()}
      onPrint={vi.fn()}
      onHistory={vi.fn()}
    />,
  )
  return on
}

describe('the department screen', () => {
  test('offers to import each list, and one that is yet to be told', () => {
    const on = show()
    for (const name of ['Werkprocessen importeren', 'Functies importeren', 'Mensen importeren']) {
      fireEvent.click(screen.getByRole('button', { name }))
    }
    fireEvent.click(screen.getByRole('button', { name: 'Lijst importeren' }))
    expect(on.import.mock.calls).toEqual([['processes'], ['jobs'], ['people'], [null]])
  })

  test('adds by typing and Enter, and is ready for the next', () => {
    const on = show()
    const field = screen.getByLabelText('Nieuw werkproces')
    for (const name of ['Ochtendzorg', 'Maaltijden']) {
      fireEvent.input(field, { target: { value: name } })
      fireEvent.keyDown(field, { key: 'Enter' })
    }
    expect(vi.mocked(on.processes.onAdd).mock.calls).toEqual([['Ochtendzorg'], ['Maaltijden']])
    expect((field as HTMLInputElement).value).toBe('')
  })

  test('adds nothing for an empty name', () => {
    const on = show()
    fireEvent.keyDown(screen.getByLabelText('Nieuw werkproces'), { key: 'Enter' })
    expect(on.processes.onAdd).not.toHaveBeenCalled()
  })

  test('offers the next free code, so that Enter alone adds a person', () => {
    const on = show()
    fireEvent.keyDown(screen.getByLabelText('Nieuwe persoon (code)'), { key: 'Enter' })
    expect(on.people.onAdd).toHaveBeenCalledWith('M1')
  })

  test('moves a process by its buttons, except beyond the ends', () => {
    const on = show([process('a', 'Ochtendzorg'), process('b', 'Maaltijden')])
    fireEvent.click(screen.getByRole('button', { name: 'Ochtendzorg omlaag' }))
    expect(on.processes.onMove).toHaveBeenCalledWith('a', 1)
    expect(screen.getByRole('button', { name: 'Ochtendzorg omhoog' }).hasAttribute('disabled')).toBe(true)
  })

  test('says what belongs in an empty list', () => {
    show()
    const people = screen.getByRole('region', { name: 'Mensen' })
    expect(within(people).getByText(/Alleen codes, nooit namen/)).toBeTruthy()
  })
})
