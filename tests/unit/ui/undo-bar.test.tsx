// @vitest-environment happy-dom
import { cleanup, fireEvent, render, screen } from '@testing-library/preact'
import { afterEach, expect, test, vi } from 'vitest'
import { UndoBar } from '../../../src/ui/undo-bar.tsx'

afterEach(cleanup)

test('is a polite live region before it has anything to say', () => {
  render(<UndoBar message={null} dismissLabel="Close" onDismiss={() => {}} />)
  const region = screen.getByRole('status')
  expect(region.getAttribute('aria-live')).toBe('polite')
  expect(region.textContent).toBe('')
})

test('says what happened and undoes it', () => {
  const onUndo = vi.fn()
  const onDismiss = vi.fn()
  render(
    <UndoBar
      message="Removed."
      undoLabel="Undo"
      onUndo={onUndo}
      dismissLabel="Close"
      onDismiss={onDismiss}
    />,
  )
  expect(screen.getByRole('status').textContent).toContain('Removed.')
  fireEvent.click(screen.getByText('Undo'))
  fireEvent.click(screen.getByText('Close'))
  expect([onUndo.mock.calls.length, onDismiss.mock.calls.length]).toEqual([1, 1])
})

test('offers no undo where there is none', () => {
  render(<UndoBar message="Copied." dismissLabel="Close" onDismiss={() => {}} />)
  expect(screen.getAllByRole('button').length).toBe(1)
})

test('has a way to what it is about, and goes when that is taken', () => {
  const onDismiss = vi.fn()
  render(
    <UndoBar
      message="Kept."
      way={{ label: 'Listen', href: '#/there' }}
      dismissLabel="Close"
      onDismiss={onDismiss}
    />,
  )
  const link = screen.getByRole('link', { name: 'Listen' })
  expect(link.getAttribute('href')).toBe('#/there')
  fireEvent.click(link)
  expect(onDismiss).toHaveBeenCalledOnce()
})
