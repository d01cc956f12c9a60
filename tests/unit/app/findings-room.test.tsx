// @vitest-environment happy-dom
import { act, cleanup, fireEvent, screen, within } from '@testing-library/preact'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { parseRoute } from '../../../src/app/route.ts'
import { viewStore } from '../../../src/app/view-store.ts'
import { withheldIn } from '../../../src/app/withheld/withheld-in.ts'
import { addRecordEdit, updateEdits } from '../../../src/document/new-record.ts'
import type { AnalystId } from '../../../src/records/ids.ts'
import { WARD } from '../../support/kept-in-memory.ts'
import { F1, line, M1, M2, openRoom, press, record } from './findings-visit.tsx'

beforeEach(() => viewStore.setState({ route: parseRoute(`#/p/project/findings/${WARD}`), notice: null }))
afterEach(cleanup)
HTMLElement.prototype.hidePopover ??= () => undefined

describe('suggestions', () => {
  test('one is accepted as a draft with what it rests on, and not suggested again', async () => {
    const { ward } = await openRoom()
    fireEvent.click(
      screen.getByRole('button', { name: /^Neem over: Aan ‘Planten water geven’ komt nu niemand toe/ }),
    )
    const made = ward.findings.list().find(({ suggestion }) => suggestion === 'undone:plants')
    expect(made).toMatchObject({ kind: 'task', status: 'draft' })
    expect(screen.queryByRole('button', { name: /^Neem over/ })).toBeNull()
  })

  test('one that is dropped stays away; taken back it is there again', async () => {
    const { session, ward } = await openRoom()
    fireEvent.click(screen.getByRole('button', { name: /^Laat vallen/ }))
    expect(screen.queryByRole('button', { name: /^Laat vallen/ })).toBeNull()
    expect(ward.findings.list()).toHaveLength(1)
    await act(() => void session.undoStack.undo())
    expect(screen.getByRole('button', { name: /^Laat vallen/ })).toBeTruthy()
  })
})

describe('a finding', () => {
  test('cannot be put to anybody before it rests on something and somebody was chosen', async () => {
    const { open, kept } = await openRoom()
    await open()
    const submit = () => record().getByRole('button', { name: 'Leg voor' }) as HTMLButtonElement
    expect(submit().disabled).toBe(true)
    expect(record().getByText('Er is geen bron.')).toBeTruthy()
    press('Bron toevoegen')
    const dialog = within(screen.getByRole('dialog', { name: 'Bron toevoegen' }))
    fireEvent.input(dialog.getByRole('searchbox'), { target: { value: 'karren' } })
    fireEvent.click(dialog.getByRole('button', { name: /De karren zijn leeg/ }))
    fireEvent.input(dialog.getByRole('searchbox'), { target: { value: 'lege kar' } })
    fireEvent.click(dialog.getByRole('button', { name: /Lege kar/ }))
    press(/^M1 ·/)
    expect(kept().sources).toEqual(expect.arrayContaining([line, { observationId: 'o1' }]))
    expect(submit().disabled).toBe(false)
    fireEvent.click(submit())
    expect(kept().status).toBe('submitted')
    expect(record().getByText('voorgelegd')).toBeTruthy()
    // What to do now stands where the hand was.
    const bar = record().getByRole('button', { name: 'Geef de tablet' }).closest('.finding__foot')
    expect(within(bar as HTMLElement).getByRole('button', { name: 'Op papier of op afstand' })).toBeTruthy()
  })

  test('that is open has the one primary button', async () => {
    const { open } = await openRoom()
    const variant = () => screen.getByRole('button', { name: 'Nieuwe bevinding' }).dataset.variant
    expect(variant()).toBe('primary')
    await open()
    expect(variant()).toBe('secondary')
    expect(record().getByRole('button', { name: 'Leg voor' }).dataset.variant).toBe('primary')
  })

  test('of one voice put to others warns; a reason passes that and stays to be read', async () => {
    const { open, kept } = await openRoom({ sources: [line] })
    await open()
    press(/^M2 ·/)
    expect(record().getByText('Wie dit zei, is niet gevraagd.')).toBeTruthy()
    press(/^M1 ·/)
    press('Toch goedvinden')
    const dialog = within(screen.getByRole('dialog', { name: 'Waarom is het goed zo?' }))
    fireEvent.input(dialog.getByLabelText('Reden'), { target: { value: 'M1 vindt het goed' } })
    fireEvent.click(dialog.getByRole('button', { name: 'Vastleggen' }))
    expect(kept().passed).toMatchObject({ oneVoice: { reason: 'M1 vindt het goed' } })
    expect(record().getByText(/Goedgevonden: M1 vindt het goed/)).toBeTruthy()
    press('Toch niet')
    expect(kept().passed).toBeUndefined()
  })

  test('that was judged elsewhere keeps its words: another text is another one', async () => {
    const { open } = await openRoom({ status: 'confirmed' })
    await open()
    expect(record().queryByRole('textbox')).toBeNull()
    expect(record().getByText('bevestigd')).toBeTruthy()
  })

  test('a correction is worked in as a next text, with the first one beside it', async () => {
    const at = '2026-11-22T10:00:00+01:00'
    const { open, session, ward, kept } = await openRoom({ status: 'submitted', sources: [line] })
    session.act('x', {
      departments: {
        [WARD]: [
          ...updateEdits('findings', kept(), { asked: { [M1]: { by: session.analyst, at } } }),
          addRecordEdit('validations', {
            id: 'v1',
            findingId: F1,
            personId: M1,
            verdict: 'correct',
            text: 'Alleen op maandag.',
            at,
          }),
        ],
      },
    })
    await open()
    press('Verwerk')
    const dialog = within(screen.getByRole('dialog', { name: 'Verwerk in de tekst' }))
    const text = dialog.getByLabelText('Nieuwe tekst') as HTMLTextAreaElement
    const take = dialog.getByRole('button', { name: 'Deze tekst overnemen' }) as HTMLButtonElement
    // The remark stands beside it and is no text by itself.
    expect(text.value).toBe('Er is te weinig linnen.')
    expect(dialog.getByText('Alleen op maandag.')).toBeTruthy()
    expect(take.disabled).toBe(true)
    fireEvent.input(text, { target: { value: 'Er is op maandag te weinig linnen.' } })
    fireEvent.click(take)
    expect(ward.revisions.list()).toMatchObject([
      { findingId: F1, text: 'Er is op maandag te weinig linnen.', answers: ['v1'] },
    ])
    expect(kept().text).toBe('Er is te weinig linnen.')
    expect(record().getByText('Er is te weinig linnen.')).toBeTruthy()
    expect(record().getByText('gecorrigeerd')).toBeTruthy()
  })

  test('a new wording waits to be put to people, and does not say that it was', async () => {
    const at = '2026-11-22T10:00:00+01:00'
    const { open, session } = await openRoom({ status: 'submitted', sources: [line] })
    const answer = {
      id: 'v1',
      findingId: F1,
      personId: M1,
      verdict: 'agree',
      shown: 'Er is te weinig linnen.',
    }
    const revision = { id: 'r1', findingId: F1, text: 'Er is weinig linnen.', answers: [], by: 'ana' }
    session.act('x', {
      departments: {
        [WARD]: [
          addRecordEdit('validations', { ...answer, at } as never),
          addRecordEdit('revisions', { ...revision, at: '2026-11-22T11:00:00+01:00' } as never),
        ],
      },
    })
    await open()
    expect(record().getByText('Er is een nieuwe tekst. Je kunt die opnieuw voorleggen.')).toBeTruthy()
    expect(record().queryByText(/^Wacht op antwoord/)).toBeNull()
  })

  test('of who withdrew shows no words any more', async () => {
    const { open, session } = await openRoom({ text: 'De karren zijn leeg.', sources: [line] })
    await open()
    const person = session.records.people.get(M1)!
    await act(() =>
      session.act('x', {
        project: updateEdits('people', person, { consent: { given: true, withdrawnAt: '2026-11-22' } }),
      }),
    )
    expect(record().getByText('zonder toestemming')).toBeTruthy()
    expect(screen.getByText(/^1 bevinding gaat daarom nergens meer in mee/)).toBeTruthy()
    expect(screen.queryByText('De karren zijn leeg.')).toBeNull()
    expect(record().queryByRole('button', { name: 'Leg voor' })).toBeNull()
  })

  test('that was for somebody who withdrew as well says so, and that what they checked is out', async () => {
    const at = '2026-11-22T10:00:00+01:00'
    const mark = { by: 'ana' as AnalystId, at }
    const { session } = await openRoom({ status: 'submitted', asked: { [M1]: mark, [M2]: mark } })
    const checked = {
      ...{ id: 'vs1', personId: M2, by: 'ana', at, way: 'device', language: 'nl', purpose: 'validate' },
      ...{ statements: [], skipped: [], missing: '', consent: null, signature: null, endedAt: at },
    }
    await act(() =>
      session.act('x', {
        departments: { [WARD]: [addRecordEdit('validationSessions', checked as never)] },
      }),
    )
    const row = () => within(screen.getByRole('list', { name: 'Alle bevindingen' }))
    expect(row().getByText('M1, M2 · nog geen antwoord')).toBeTruthy()
    expect(screen.queryByText('Iemand gaf geen toestemming, of trok die in.')).toBeNull()
    const consent = { given: true, withdrawnAt: '2026-11-22' }
    const person = session.records.people.get(M2)!
    await act(() => session.act('x', { project: updateEdits('people', person, { consent }) }))
    expect(row().getByText('M1 · nog geen antwoord · 1 zonder toestemming')).toBeTruthy()
    expect(screen.getByText('Iemand gaf geen toestemming, of trok die in.')).toBeTruthy()
    expect(screen.getByText(/^1 bevinding was ook voor deze persoon/)).toBeTruthy()
    expect(screen.getByText(/^Wat die persoon nakeek \(1 keer\)/)).toBeTruthy()
  })

  test('that has words of who withdrew among its sources says so in the list', async () => {
    const seen = { observationId: 'o1' } as never
    const { session, kept, open } = await openRoom({
      text: 'Het is vaak druk.',
      status: 'submitted',
      sources: [line, seen],
    })
    const row = () => within(screen.getByRole('list', { name: 'Alle bevindingen' }))
    expect(row().queryByText(/^Eerst lezen/)).toBeNull()
    const consent = { given: true, withdrawnAt: '2026-11-22' }
    const person = session.records.people.get(M1)!
    await act(() => session.act('x', { project: updateEdits('people', person, { consent }) }))
    expect(row().getByText('Eerst lezen: rust ook op woorden zonder toestemming')).toBeTruthy()
    expect(screen.getByText(/^1 bevinding rust ook op deze woorden/)).toBeTruthy()
    expect(withheldIn(session).isHeldBack(kept())).toBe(true)
    await open()
    // That it rests on those words stays known.
    expect(record().queryByRole('button', { name: /^Bron eraf: Regel van M1/ })).toBeNull()
    expect(record().getByRole('button', { name: /^Bron eraf: Gezien/ })).toBeTruthy()
    expect(record().queryByRole('button', { name: 'Geef de tablet' })).toBeNull()
    expect(record().getByText('Iemand gaf geen toestemming, of trok die in.')).toBeTruthy()
    // Nor onto paper, where the record that is open is printed.
    expect(record().getByDisplayValue('Het is vaak druk.')).toBeTruthy()
    await act(() => void window.dispatchEvent(new Event('beforeprint')))
    expect(screen.queryByDisplayValue('Het is vaak druk.')).toBeNull()
    expect(screen.queryByText('Het is vaak druk.')).toBeNull()
    await act(() => void window.dispatchEvent(new Event('afterprint')))
    await act(() => void press('Gelezen: er staat niets van M1 in'))
    expect(kept().readAgain).toMatchObject({ [M1]: { by: session.analyst, wording: 'Het is vaak druk.' } })
    expect(withheldIn(session).isHeldBack(kept())).toBe(false)
    expect(row().queryByText(/^Eerst lezen/)).toBeNull()
    expect(record().getByRole('button', { name: 'Geef de tablet' })).toBeTruthy()
    expect(record().queryByText('Iemand gaf geen toestemming, of trok die in.')).toBeNull()
    await act(() => void session.undoStack.undo())
    expect(withheldIn(session).isHeldBack(kept())).toBe(true)
  })

  test.each([
    ['toestemming ingetrokken', { given: true, withdrawnAt: '2026-11-22' }],
    ['geen toestemming', { given: false }],
  ])('says of who may not be quoted: %s', async (said, consent) => {
    const { open, session } = await openRoom({
      text: 'De karren zijn leeg.',
      asked: { [M1]: { by: 'ana' as AnalystId, at: '2026-11-22T10:00:00+01:00' } },
    })
    await open()
    const person = session.records.people.get(M1)!
    await act(() => session.act('x', { project: updateEdits('people', person, { consent }) }))
    expect(record().getByText(`M1 · ${said}`)).toBeTruthy()
  })
})
