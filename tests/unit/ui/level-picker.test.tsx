// @vitest-environment happy-dom
import { cleanup, fireEvent, render, screen } from '@testing-library/preact'
import { afterEach, expect, test, vi } from 'vitest'
import { LevelPicker } from '../../../src/ui/level-picker.tsx'

afterEach(cleanup)

const words = (word: string) => ({ word, text: `${word} text` })
const steps = { 0: words('none'), 1: words('low'), 2: words('some'), 3: words('high'), 4: words('very high') }

test('names every step by its number and its words', () => {
  render(<LevelPicker label="Pace" steps={steps} value={null} onChange={() => {}} />)
  const radios = screen.getAllByRole('radio')
  expect(radios.map((radio) => radio.closest('label')?.textContent?.trim())).toEqual([
    '0none none text',
    '1low low text',
    '2some some text',
    '3high high text',
    '4very high very high text',
  ])
  expect(screen.getByRole('group', { name: 'Pace' })).toBeTruthy()
})

test('chooses by tap', () => {
  const onChange = vi.fn()
  render(<LevelPicker label="Pace" steps={steps} value={1} onChange={onChange} />)
  fireEvent.click(screen.getAllByRole('radio')[3]!)
  expect(onChange.mock.calls).toEqual([[3]])
})

test('chooses by the digit on a keyboard and moves the focus there', () => {
  const onChange = vi.fn()
  render(<LevelPicker label="Pace" steps={steps} value={1} onChange={onChange} />)
  const radios = screen.getAllByRole('radio')
  radios[1]!.focus()
  fireEvent.keyDown(radios[1]!, { key: '4' })
  expect(onChange.mock.calls).toEqual([[4]])
  expect(document.activeElement).toBe(radios[4])
})

test('leaves shortcuts with a modifier and digits beyond the scale alone', () => {
  const onChange = vi.fn()
  render(<LevelPicker label="Pace" steps={steps} value={1} onChange={onChange} />)
  const radio = screen.getAllByRole('radio')[1]!
  fireEvent.keyDown(radio, { key: '2', ctrlKey: true })
  fireEvent.keyDown(radio, { key: '7' })
  expect(onChange).not.toHaveBeenCalled()
})

test('shows nothing as chosen before a judgement, and says so', () => {
  render(<LevelPicker label="Pace" steps={steps} value={null} onChange={() => {}} emptyText="not judged" />)
  expect(screen.getAllByRole<HTMLInputElement>('radio').some((radio) => radio.checked)).toBe(false)
  expect(screen.getByText('not judged')).toBeTruthy()
})

test('shows the choice of another analyst at its step', () => {
  render(
    <LevelPicker
      label="Pace"
      steps={steps}
      value={1}
      onChange={() => {}}
      marks={[{ step: 3, label: 'B' }]}
    />,
  )
  expect(screen.getByText('B').closest('label')?.dataset.step).toBe('3')
})
