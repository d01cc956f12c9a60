// @vitest-environment happy-dom
import { cleanup, fireEvent, render, screen } from '@testing-library/preact'
import { useState } from 'preact/hooks'
import { afterEach, expect, test, vi } from 'vitest'
import { ConfirmDialog } from '../../../src/ui/confirm-dialog.tsx'
import { Dialog } from '../../../src/ui/dialog.tsx'

afterEach(cleanup)

function Page() {
  const [isOpen, setOpen] = useState(false)
  return (
    <>
      <button type="button" onClick={() => setOpen(true)}>
        open it
      </button>
      <Dialog open={isOpen} title="A question" closeLabel="Close" onClose={() => setOpen(false)}>
        <input aria-label="Answer" />
      </Dialog>
    </>
  )
}

function openPage() {
  render(<Page />)
  const opener = screen.getByText('open it')
  opener.focus()
  fireEvent.click(opener)
  return { opener, dialog: screen.getByRole('dialog') as HTMLDialogElement }
}

test('opens as a modal named by its title, with the focus on its first field', () => {
  const { dialog } = openPage()
  expect(dialog.open).toBe(true)
  const title = document.getElementById(dialog.getAttribute('aria-labelledby') ?? '')
  expect(title?.textContent).toBe('A question')
  expect(document.activeElement).toBe(screen.getByLabelText('Answer'))
})

test('closes on Escape and gives the focus back', () => {
  const { opener, dialog } = openPage()
  fireEvent(dialog, new Event('cancel', { cancelable: true }))
  expect(screen.queryByRole('dialog')).toBeNull()
  expect(document.activeElement).toBe(opener)
})

test('closes on a tap beside it, not on one inside it', () => {
  const { dialog } = openPage()
  fireEvent.click(screen.getByLabelText('Answer'))
  expect(screen.queryByRole('dialog')).not.toBeNull()
  fireEvent.click(dialog)
  expect(screen.queryByRole('dialog')).toBeNull()
})

test('deletes only after the name is typed', () => {
  const onConfirm = vi.fn()
  render(
    <ConfirmDialog
      open
      title="Delete?"
      text="All of it goes."
      typed={{ label: 'Name', name: 'Verpleeghuis' }}
      confirmLabel="Delete"
      cancelLabel="Cancel"
      onConfirm={onConfirm}
      onCancel={() => {}}
    />,
  )
  const button = screen.getByText('Delete').closest('button')!
  const field = screen.getByLabelText('Name')
  expect(button.disabled).toBe(true)
  fireEvent.input(field, { target: { value: 'Verpleeg' } })
  fireEvent.keyDown(field, { key: 'Enter' })
  expect(button.disabled).toBe(true)
  expect(onConfirm).not.toHaveBeenCalled()
  fireEvent.input(field, { target: { value: ' verpleeghuis ' } })
  fireEvent.click(button)
  expect(onConfirm).toHaveBeenCalledTimes(1)
})
