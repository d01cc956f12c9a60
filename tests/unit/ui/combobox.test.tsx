// @vitest-environment happy-dom
import { cleanup, fireEvent, render, screen } from '@testing-library/preact'
import { afterEach, expect, test, vi } from 'vitest'
import { Combobox } from '../../../src/ui/combobox.tsx'
import { filterOptions } from '../../../src/ui/filter-options.ts'

afterEach(cleanup)

const options = [
  { key: 'bed', label: 'Bedden opmaken' },
  { key: 'cafe', label: 'Café schoonmaken' },
  { key: 'tafel', label: 'Tafel dekken' },
]

function renderBox(extra: { onCreate?: (name: string) => void } = {}) {
  const onChange = vi.fn()
  render(
    <Combobox
      label="Task"
      options={options}
      value={null}
      onChange={onChange}
      nothingFound="nothing"
      createLabel={({ name }) => `new: ${name}`}
      {...extra}
    />,
  )
  return { onChange, input: screen.getByRole('combobox') as HTMLInputElement }
}
const shown = () => screen.queryAllByRole('option').map((option) => option.textContent)

test('opens on focus with every option and closes on Escape', () => {
  const { input } = renderBox()
  expect(input.getAttribute('aria-expanded')).toBe('false')
  fireEvent.focus(input)
  expect(shown()).toEqual(['Bedden opmaken', 'Café schoonmaken', 'Tafel dekken'])
  fireEvent.keyDown(input, { key: 'Escape' })
  expect(input.getAttribute('aria-expanded')).toBe('false')
})

test('filters whatever the case or accents', () => {
  const { input } = renderBox()
  fireEvent.focus(input)
  fireEvent.input(input, { target: { value: 'CAFE' } })
  expect(shown()).toEqual(['Café schoonmaken'])
})

test('chooses with the arrows and Enter, and tells which option is active', () => {
  const { input, onChange } = renderBox()
  fireEvent.focus(input)
  fireEvent.keyDown(input, { key: 'ArrowDown' })
  fireEvent.keyDown(input, { key: 'ArrowDown' })
  const active = document.getElementById(input.getAttribute('aria-activedescendant') ?? '')
  expect(active?.textContent).toBe('Tafel dekken')
  fireEvent.keyDown(input, { key: 'Enter' })
  expect(onChange.mock.calls).toEqual([['tafel']])
})

test('chooses with a tap', () => {
  const { input, onChange } = renderBox()
  fireEvent.focus(input)
  fireEvent.click(screen.getByText('Bedden opmaken'))
  expect(onChange.mock.calls).toEqual([['bed']])
})

test('offers what was typed as new, but not when it exists already', () => {
  const onCreate = vi.fn()
  const { input } = renderBox({ onCreate })
  fireEvent.focus(input)
  fireEvent.input(input, { target: { value: 'tafel dekken ' } })
  expect(shown()).toEqual(['Tafel dekken'])
  fireEvent.input(input, { target: { value: ' Was sorteren' } })
  expect(shown()).toEqual(['new: Was sorteren'])
  fireEvent.keyDown(input, { key: 'Enter' })
  expect(onCreate.mock.calls).toEqual([['Was sorteren']])
})

test('leaving the field chooses the option that was typed in full, and nothing otherwise', () => {
  const { input, onChange } = renderBox()
  fireEvent.focus(input)
  fireEvent.input(input, { target: { value: 'tafel' } })
  fireEvent.blur(input)
  expect(onChange).not.toHaveBeenCalled()
  fireEvent.focus(input)
  fireEvent.input(input, { target: { value: 'tafel dekken' } })
  fireEvent.blur(input)
  expect(onChange.mock.calls).toEqual([['tafel']])
})

test('says when nothing is found', () => {
  const { input } = renderBox()
  fireEvent.focus(input)
  fireEvent.input(input, { target: { value: 'xyz' } })
  expect(shown()).toEqual(['nothing'])
})

test('puts options that start with the text first', () => {
  const list = [
    { key: 'a', label: 'Grote was' },
    { key: 'b', label: 'Was sorteren' },
  ]
  expect(filterOptions(list, 'was').map((option) => option.key)).toEqual(['b', 'a'])
})
