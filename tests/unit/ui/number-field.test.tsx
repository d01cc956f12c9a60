// @vitest-environment happy-dom
import { cleanup, fireEvent, render, screen } from '@testing-library/preact'
import { useState } from 'preact/hooks'
import { afterEach, expect, test } from 'vitest'
import { NumberField } from '../../../src/ui/number-field.tsx'

afterEach(cleanup)

const texts = {
  unreadable: 'no number',
  tooSmall: ({ min }: { min: number }) => `at least ${min}`,
  tooLarge: ({ max }: { max: number }) => `at most ${max}`,
}

function renderField(start: number | null = null) {
  const heard: (number | null)[] = []
  function Owner() {
    const [value, setValue] = useState(start)
    const handleChange = (next: number | null) => {
      heard.push(next)
      setValue(next)
    }
    return <NumberField label="Hours" value={value} onChange={handleChange} texts={texts} min={0} max={40} />
  }
  render(<Owner />)
  return { heard, input: screen.getByLabelText('Hours') as HTMLInputElement }
}

test('shows a decimal comma and reads one', () => {
  const { heard, input } = renderField(7.5)
  expect(input.value).toBe('7,5')
  fireEvent.input(input, { target: { value: '8,25' } })
  expect(heard).toEqual([8.25])
})

test('keeps what cannot be read on screen, says so, and does not tell the owner', () => {
  const { heard, input } = renderField(7.5)
  fireEvent.input(input, { target: { value: '7,5 uur' } })
  fireEvent.blur(input)
  expect(input.value).toBe('7,5 uur')
  expect(screen.getByText('no number').id).toBe(input.getAttribute('aria-describedby'))
  expect(input.getAttribute('aria-invalid')).toBe('true')
  expect(heard).toEqual([])
})

test('keeps a number out of bounds on screen and names the bound', () => {
  const { heard, input } = renderField()
  fireEvent.input(input, { target: { value: '41' } })
  fireEvent.blur(input)
  expect(input.value).toBe('41')
  expect(screen.getByText('at most 40')).toBeTruthy()
  expect(heard).toEqual([])
})

test('does not rewrite the text while it is typed, and tidies it on leaving', () => {
  const { input } = renderField()
  fireEvent.input(input, { target: { value: '7,50' } })
  expect(input.value).toBe('7,50')
  fireEvent.blur(input)
  expect(input.value).toBe('7,5')
})

test('tells the owner null when emptied', () => {
  const { heard, input } = renderField(3)
  fireEvent.input(input, { target: { value: '' } })
  expect(heard).toEqual([null])
})
