// @vitest-environment happy-dom
import { cleanup, fireEvent, render, screen } from '@testing-library/preact'
import { afterEach, describe, expect, test, vi } from 'vitest'
import type { SearchProps } from '../../../../src/screens/search/search-props.ts'
import { SearchScreen } from '../../../../src/screens/search/search-screen.tsx'

afterEach(cleanup)

const result = (key: string, title: string) => ({
  key,
  title: [{ text: title, isMatch: false }],
  excerpt: null,
  context: 'Woongroepen',
})
const groups: SearchProps['groups'] = [
  {
    kind: 'task',
    label: 'Taken',
    icon: 'clipboard',
    count: 12,
    results: [result('t1', 'Bedden opmaken'), result('t2', 'Bedden verschonen')],
  },
  { kind: 'person', label: 'Mensen', icon: 'person', count: 1, results: [result('p1', 'M2')] },
]

function show(given: Partial<SearchProps> = {}) {
  const props: SearchProps = {
    query: 'bed',
    onQuery: vi.fn(),
    groups,
    recent: [],
    progress: null,
    failed: [],
    onOpen: vi.fn(),
    onMore: vi.fn(),
    onClose: vi.fn(),
    ...given,
  }
  render(<SearchScreen {...props} />)
  const field = screen.getByRole('combobox', { hidden: true })
  const press = (...keys: string[]) => {
    for (const key of keys) fireEvent.keyDown(field, { key })
  }
  const active = () => document.getElementById(field.getAttribute('aria-activedescendant') ?? '')?.textContent
  return { ...props, press, active }
}

describe('search', () => {
  test('Enter opens the first result at once', () => {
    const { press, onOpen } = show()
    press('Enter')
    expect(onOpen).toHaveBeenCalledWith('t1')
  })

  test('arrows go through results and the way to more, and around', () => {
    const { press, active, onMore, onOpen } = show()
    expect(active()).toContain('Bedden opmaken')
    press('ArrowDown', 'ArrowDown')
    expect(active()).toBe('Nog 10 tonen')
    press('Enter')
    expect(onMore).toHaveBeenCalledWith('task')
    press('ArrowDown')
    expect(active()).toContain('M2')
    press('ArrowDown')
    expect(active()).toContain('Bedden opmaken')
    press('ArrowUp', 'Enter')
    expect(onOpen).toHaveBeenCalledWith('p1')
  })

  test('a tap opens what was tapped', () => {
    const { onOpen } = show()
    fireEvent.click(screen.getByText('Bedden verschonen'))
    expect(onOpen).toHaveBeenCalledWith('t2')
  })

  test('says how many were found, how far it is, and what did not open', () => {
    show({ progress: { done: 1, total: 3 }, failed: ['Zolder'] })
    expect(screen.getByRole('status', { hidden: true }).textContent).toBe(
      '1 van 3 afdelingen doorzocht… 13 gevonden',
    )
    expect(screen.getByText(/Zolder/)).toBeDefined()
  })

  test('offers what was opened lately while nothing is typed, and says so when nothing is found', () => {
    show({ query: ' ', recent: [result('t9', 'Was sorteren')] })
    expect(screen.getByText('Laatst geopend')).toBeDefined()
    cleanup()
    show({ query: 'zzz', groups: [] })
    expect(screen.getByRole('status', { hidden: true }).textContent).toMatch(/^Niets gevonden/)
  })
})
