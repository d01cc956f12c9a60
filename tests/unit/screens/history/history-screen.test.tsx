// @vitest-environment happy-dom
import { cleanup, fireEvent, render, screen, within } from '@testing-library/preact'
import { afterEach, describe, expect, test, vi } from 'vitest'
import type { HistoryProps, HistoryText } from '../../../../src/screens/history/history-props.ts'
import { HistoryScreen } from '../../../../src/screens/history/history-screen.tsx'

afterEach(cleanup)

const text: HistoryText = {
  title: null,
  lines: [{ text: 'Plek van ‘Bedden’', sides: { was: 'gang', now: 'zolder' } }],
  counted: 0,
  who: 'door AB',
  clock: '14:32',
  where: 'Woongroepen',
  way: null,
  opens: 'Bedden',
}

function show(given: Partial<HistoryProps> = {}) {
  const props: HistoryProps = {
    title: 'Geschiedenis',
    rows: [{ key: 'a', day: '2026-09-09' }],
    count: 1,
    textOf: () => text,
    choice: { kind: '', person: '', department: '' },
    onChoice: vi.fn(),
    kinds: [],
    people: [],
    departments: [],
    progress: null,
    failed: [],
    status: '',
    onRevert: vi.fn(),
    onOpen: vi.fn(),
    onClose: vi.fn(),
    ...given,
  }
  render(<HistoryScreen {...props} />)
  return props
}

describe('the history', () => {
  test('reads as a sentence with both values, who and when', () => {
    show()
    const item = screen.getByRole('article', { hidden: true })
    expect(item.textContent).toContain('Plek van ‘Bedden’: vangang → naarzolder')
    expect(item.textContent).toContain('14:32 · door AB · Woongroepen')
    expect(screen.getByRole('heading', { level: 3, hidden: true }).textContent).toBe('wo 9 sep')
  })

  test('takes back and opens the row one asks for', () => {
    const props = show()
    fireEvent.click(screen.getByText('Terugdraaien: Plek van ‘Bedden’'))
    fireEvent.click(screen.getByText('Openen: Bedden'))
    expect(props.onRevert).toHaveBeenCalledWith('a')
    expect(props.onOpen).toHaveBeenCalledWith('a')
  })

  test('what stays says so, and has no way back', () => {
    show({ textOf: () => ({ ...text, stays: true }) })
    const item = screen.getByRole('article', { hidden: true })
    expect(item.textContent).toContain('Woongroepen · kan niet terug')
    expect(screen.queryByText(/^Terugdraaien/)).toBeNull()
  })

  test('tells three of many changes, and all when asked', () => {
    const lines = Array.from({ length: 9 }, (_, count) => ({ text: `Regel ${count}`, sides: null }))
    show({ textOf: () => ({ ...text, title: 'Taken gewijzigd: 9 wijzigingen', lines }) })
    const item = within(screen.getByRole('article', { hidden: true }))
    expect(item.queryByText('Regel 3')).toBeNull()
    fireEvent.click(item.getByText('Nog 6 wijzigingen tonen'))
    expect(item.getByText('Regel 8')).toBeDefined()
  })

  test('draws few of ten thousand changes, and words only those', () => {
    const rows = Array.from({ length: 10_000 }, (_, count) => ({ key: `k${count}`, day: '2026-09-09' }))
    const textOf = vi.fn(() => text)
    show({ rows, count: rows.length, textOf })
    // Without a layout nothing is in sight; a list that drew all of it would be found here too.
    expect(screen.queryAllByRole('article', { hidden: true }).length).toBeLessThan(60)
    expect(textOf.mock.calls.length).toBeLessThan(200)
    expect(screen.getByRole('status', { hidden: true }).textContent).toBe('10.000 wijzigingen')
  })

  test('says what it is when nothing was changed, or nothing fits', () => {
    show({ rows: [], count: 0 })
    expect(screen.getByText('Hier is nog niets gewijzigd.')).toBeDefined()
    cleanup()
    show({ rows: [], count: 3 })
    expect(screen.getByText('Geen wijziging past bij deze keuze.')).toBeDefined()
  })
})
