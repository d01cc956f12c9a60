import { act, cleanup, fireEvent, render, screen, within } from '@testing-library/preact'
import { afterEach, beforeEach, expect } from 'vitest'
import InterviewsRoom from '../../../src/app/rooms/interviews-room.tsx'
import { parseRoute } from '../../../src/app/route.ts'
import { type Services, ServicesProvider, SessionProvider } from '../../../src/app/services.ts'
import { viewStore } from '../../../src/app/view-store.ts'
import { applyEdits } from '../../../src/document/edit.ts'
import { updateEdits } from '../../../src/document/new-record.ts'
import { openTestSession, WARD } from '../../support/kept-in-memory.ts'

/** Each test of a file begins in the room, with nothing left of the one before. */
export function eachInTheRoom(): void {
  beforeEach(() => viewStore.setState({ route: parseRoute(`#/p/project/interviews/${WARD}`), notice: null }))
  afterEach(cleanup)
  HTMLElement.prototype.hidePopover ??= () => undefined
}

export async function openRoom(address = `#/p/project/interviews/${WARD}`) {
  const opened = await openTestSession()
  const { session, documents, ward } = opened
  viewStore.setState({ route: parseRoute(address) })
  const goTo = (fragment: string) => viewStore.setState({ route: parseRoute(fragment) })
  render(
    <ServicesProvider value={{ goTo } as unknown as Services}>
      <SessionProvider value={session}>
        <InterviewsRoom departmentId={WARD} />
      </SessionProvider>
    </ServicesProvider>,
  )
  const doc = documents.get('doc-ward')!.doc
  const benWrites = (place: number, text: string) =>
    act(() => {
      applyEdits(doc, updateEdits('notes', ward.notes.list()[place]!, { text }))
    })
  return { ...opened, benWrites }
}

/** The room with an interview begun, as the shortcut does it. */
export async function openInterview() {
  const opened = await openRoom(`#/p/project/interviews/${WARD}/nieuw`)
  fireEvent.click(screen.getByRole('button', { name: /\+ M1/ }))
  return opened
}

export const fields = () =>
  within(screen.getByRole('list', { name: 'Aantekeningen' }))
    .getAllByRole('textbox')
    .map((field) => field as HTMLTextAreaElement)
export const texts = () => fields().map(({ value }) => value)
export const type = (place: number, value: string, caret = value.length) =>
  act(() => {
    const field = fields()[place]!
    field.focus()
    field.value = value
    field.setSelectionRange(caret, caret)
    field.dispatchEvent(new Event('input', { bubbles: true }))
  })
/** happy-dom knows no editing: what a browser says before it changes a field. */
export const enter = (place: number, caret: number) =>
  act(() => {
    const field = fields()[place]!
    field.focus()
    field.setSelectionRange(caret, caret)
    const event = new InputEvent('beforeinput', { inputType: 'insertLineBreak', cancelable: true })
    field.dispatchEvent(event)
    expect(event.defaultPrevented).toBe(true)
  })
export const key = (place: number, name: string, caret: number, more: object = {}) =>
  act(() => {
    const field = fields()[place]!
    field.focus()
    field.setSelectionRange(caret, caret)
    fireEvent.keyDown(field, { key: name, ...more })
  })
export const focused = () => fields().indexOf(document.activeElement as HTMLTextAreaElement)
export const topic = (name: RegExp) => screen.getByRole('button', { name })
