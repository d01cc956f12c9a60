// @vitest-environment happy-dom
import { act, fireEvent, screen, within } from '@testing-library/preact'
import { describe, expect, test } from 'vitest'
import { eachInTheRoom, focused, openInterview, openRoom, texts, topic, type } from './interviews-visit.tsx'

eachInTheRoom()

describe('starting', () => {
  test('an empty department says what the room is for and offers the first step', async () => {
    await openRoom()
    expect(screen.getByText('Nog geen gesprekken')).toBeTruthy()
    fireEvent.click(screen.getByRole('button', { name: 'Nieuw gesprek' }))
    expect(screen.getByRole('heading', { name: 'Met wie praat je?' })).toBeTruthy()
  })

  test('the address of a new interview leads to the people; one tap and there is a sheet', async () => {
    const { ward, session } = await openInterview()
    expect(ward.interviews.list()).toHaveLength(1)
    expect(session.records.people.list().map(({ code }) => code)).toEqual(['M1'])
    expect(screen.getByRole('heading', { name: 'Gesprek met M1' })).toBeTruthy()
    expect(texts()).toEqual([''])
    expect(focused()).toBe(0)
  })

  test('consent is one tap, with what was agreed and when', async () => {
    const { session } = await openInterview()
    fireEvent.click(screen.getByRole('button', { name: 'Ja, afgesproken' }))
    expect(session.records.people.list()[0]!.consent).toMatchObject({ given: true, date: '2026-09-09' })
    expect(session.records.people.list()[0]!.consent!.scope).toContain('werkanalyse')
    expect(screen.getByText(/^Toestemming op/)).toBeTruthy()
  })
})

describe('topics', () => {
  test('one tap goes on under another topic, and says which were touched', async () => {
    const { ward } = await openInterview()
    await type(0, 'Bedden')
    fireEvent.click(topic(/^Knelpunten\s*nog niet aan bod/))
    expect(focused()).toBe(1)
    await type(1, 'De karren zijn leeg')
    expect(ward.notes.list().map((note) => note.topic)).toEqual(['tasks', 'bottleneck'])
    expect(topic(/^Knelpunten\s*1 regel$/).getAttribute('aria-current')).toBe('step')
  })

  test('Alt and a digit choose one; with Shift the line one is in gets it', async () => {
    const { ward } = await openInterview()
    await type(0, 'Bedden')
    fireEvent.keyDown(document.body, { code: 'Digit6', key: '§', altKey: true })
    await type(1, 'Karren')
    fireEvent.keyDown(document.body, { code: 'Digit5', key: '5', altKey: true, shiftKey: true })
    expect(ward.notes.list().map((note) => note.topic)).toEqual(['tasks', 'load'])
  })

  test('that of a line is changed in the margin', async () => {
    const { ward } = await openInterview()
    await type(0, 'Bedden')
    const tag = screen.getByLabelText('Onderwerp van regel 1') as HTMLSelectElement
    await act(() => {
      tag.value = 'wish'
      fireEvent(tag, new Event('change', { bubbles: true }))
    })
    expect(ward.notes.list()[0]!.topic).toBe('wish')
  })

  test('an own guide is made, chosen and its topics are on the sheet', async () => {
    const { session, ward } = await openInterview()
    fireEvent.click(screen.getByRole('menuitem', { name: 'Leidraden', hidden: true }))
    fireEvent.click(screen.getByRole('button', { name: 'Nieuwe leidraad' }))
    const name = screen.getByLabelText('Onderwerp', { selector: '.quick-entry input' })
    fireEvent.input(name, { target: { value: 'De nachtdienst' } })
    fireEvent.keyDown(name, { key: 'Enter' })
    fireEvent.click(within(screen.getByRole('dialog')).getByRole('button', { name: 'Klaar' }))
    fireEvent.click(screen.getByRole('menuitem', { name: 'Gegevens van dit gesprek', hidden: true }))
    const choice = screen.getByLabelText('Leidraad', { selector: 'select' }) as HTMLSelectElement
    await act(() => {
      choice.value = session.records.guides.list()[0]!.id
      fireEvent(choice, new Event('change', { bubbles: true }))
    })
    expect(ward.interviews.list()[0]!.guideId).toBe(session.records.guides.list()[0]!.id)
    fireEvent.click(within(screen.getByRole('dialog')).getByRole('button', { name: 'Klaar' }))
    fireEvent.click(topic(/^De nachtdienst/))
    await type(0, 'Dan is er niemand')
    expect(ward.notes.list()[0]!.topic).toBe('De nachtdienst')
  })
})
