// @vitest-environment happy-dom
import { cleanup, fireEvent, render, screen, within } from '@testing-library/preact'
import { useState } from 'preact/hooks'
import { afterEach, expect, test, vi } from 'vitest'
import { DataTable } from '../../../src/ui/data-table.tsx'

afterEach(cleanup)

interface Row {
  readonly id: string
  readonly name: string
  readonly hours: number | null
}

const ROWS: readonly Row[] = [
  { id: 'a', name: 'wassen', hours: 2 },
  { id: 'b', name: 'Bedden', hours: null },
  { id: 'c', name: 'koffie', hours: 9.5 },
]

function Table({ rows = ROWS, onOpen }: { rows?: readonly Row[]; onOpen?: (row: Row) => void }) {
  const [keys, setKeys] = useState<ReadonlySet<string>>(new Set())
  return (
    <>
      <output>{[...keys].join(' ')}</output>
      <DataTable
        label="Tasks"
        rows={rows}
        rowKey={(row) => row.id}
        onOpen={onOpen}
        selection={{
          keys,
          onChange: setKeys,
          labelFor: (row) => `select ${row.name}`,
          allLabel: 'select all',
        }}
        columns={[
          { key: 'name', header: 'Name', cell: (row) => row.name, sortValue: (row) => row.name },
          { key: 'hours', header: 'Hours', cell: (row) => row.hours ?? '–', sortValue: (row) => row.hours },
        ]}
      />
    </>
  )
}

const names = () => screen.getAllByRole('rowheader').map((cell) => cell.textContent)
const header = (name: string) => screen.getByText(name, { selector: 'button' }).closest('th')!

test('sorts by a tap on the header, turns round on the next, and says so', () => {
  render(<Table />)
  expect(names()).toEqual(['wassen', 'Bedden', 'koffie'])
  fireEvent.click(within(header('Name')).getByRole('button'))
  expect(names()).toEqual(['Bedden', 'koffie', 'wassen'])
  expect(header('Name').getAttribute('aria-sort')).toBe('ascending')
  fireEvent.click(within(header('Name')).getByRole('button'))
  expect(names()).toEqual(['wassen', 'koffie', 'Bedden'])
  expect(header('Name').getAttribute('aria-sort')).toBe('descending')
})

test('keeps rows without a value last in both directions', () => {
  render(<Table />)
  const button = within(header('Hours')).getByRole('button')
  fireEvent.click(button)
  expect(names()).toEqual(['wassen', 'koffie', 'Bedden'])
  fireEvent.click(button)
  expect(names()).toEqual(['koffie', 'wassen', 'Bedden'])
})

test('selects one row, all rows, and shows a part of a selection as mixed', () => {
  render(<Table />)
  const all = screen.getByLabelText('select all') as HTMLInputElement
  fireEvent.click(screen.getByLabelText('select koffie'))
  expect(screen.getByRole('status').textContent).toBe('c')
  expect(all.indeterminate).toBe(true)
  fireEvent.click(all)
  expect(screen.getByRole('status').textContent).toBe('a b c')
  fireEvent.click(all)
  expect(screen.getByRole('status').textContent).toBe('')
})

test('opens a row by its name or anywhere on it, but not by its checkbox', () => {
  const onOpen = vi.fn()
  render(<Table onOpen={onOpen} />)
  fireEvent.click(screen.getByText('Bedden'))
  fireEvent.click(screen.getByText('9.5'))
  fireEvent.click(screen.getByLabelText('select wassen'))
  expect(onOpen.mock.calls.map(([row]) => row.id)).toEqual(['b', 'c'])
})

test('a finger just beside the box means the box', () => {
  const onOpen = vi.fn()
  render(<Table onOpen={onOpen} />)
  const cell = screen.getByRole('checkbox', { name: 'select koffie' }).closest('td')!
  fireEvent.click(cell)
  expect(screen.getByRole('status').textContent).toBe('c')
  fireEvent.click(cell)
  expect(screen.getByRole('status').textContent).toBe('')
  expect(onOpen).not.toHaveBeenCalled()
})

test('walks the rows with the arrow keys', () => {
  render(<Table onOpen={() => {}} />)
  const [first, second] = screen.getAllByRole('rowheader').map((cell) => within(cell).getByRole('button'))
  first!.focus()
  fireEvent.keyDown(first!, { key: 'ArrowDown' })
  expect(document.activeElement).toBe(second)
})

test('draws only what is in sight of ten thousand rows, and tells how many there are', () => {
  const rows = Array.from({ length: 10_000 }, (_, i) => ({ id: `t${i}`, name: `task ${i}`, hours: i }))
  render(<Table rows={rows} />)
  expect(screen.getAllByRole('rowheader').length).toBeLessThan(100)
  expect(screen.getByRole('table').getAttribute('aria-rowcount')).toBe('10001')
})
