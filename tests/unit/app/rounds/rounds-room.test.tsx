// @vitest-environment happy-dom
import { cleanup, fireEvent, screen, within } from '@testing-library/preact'
import { act } from 'preact/test-utils'
import { afterEach, describe, expect, test } from 'vitest'
import { addSamplingPlan } from '../../../../src/app/actions/sampling-actions.ts'
import { lockScheme } from '../../../../src/app/actions/scheme-actions.ts'
import { viewStore } from '../../../../src/app/view-store.ts'
import { WARD } from '../../../support/kept-in-memory.ts'
import { enterRounds, planned, press } from './rounds-visit.tsx'

afterEach(cleanup)

/** Taps within a moment of each other count as one: this one comes a second after the last. */
const look = (name: string | RegExp) => {
  const click = new MouseEvent('click', { bubbles: true })
  touchedAt += 1_000
  Object.defineProperty(click, 'timeStamp', { value: touchedAt })
  return act(() => void fireEvent(screen.getByRole('button', { name }), click))
}
const NOTE = 'Dit zie ik'
let touchedAt = 1_000_000
const field = (label: string) => screen.getByLabelText<HTMLInputElement>(label)

test('an empty room teaches and has one first step; a plan is one tap more, all of it filled in', async () => {
  const { ward } = await enterRounds()
  screen.getByText(/tikt bij elk aan wat hij of zij op dat moment doet/)
  await press('Rondes plannen')
  expect(field('Van').value).toBe('2026-09-09')
  expect(field('Tot en met').value).toBe('2026-09-11')
  screen.getByText(/Dit worden 24 rondes en 48 blikken/)
  screen.getByText(/op zijn best op ongeveer 14 punten. Voor 5 punten zijn minstens 385 blikken nodig/)
  await press('Plan maken')
  expect(ward.samplingPlans.list()).toMatchObject([
    {
      name: 'Rondes 9 sep t/m 11 sep',
      mode: 'random',
      every: 8,
      from: '08:00',
      until: '16:00',
      weekdays: [1, 2, 3, 4, 5],
      margin: 0.05,
      confidence: 0.95,
      subjects: [{ personId: 'M1' }, { personId: 'M2' }],
    },
  ])
  screen.getByRole('timer')
})

test('who has nobody to look at is sent to the department, and no plan is made', async () => {
  await enterRounds({ isBare: true })
  await press('Rondes plannen')
  expect(screen.getByRole('link', { name: 'Naar de afdeling' }).getAttribute('href')).toContain(
    '/department/',
  )
  screen.getByText('Kies minstens één mens, functie of plek.')
  expect(screen.getByRole<HTMLButtonElement>('button', { name: 'Plan maken' }).disabled).toBe(true)
})

test('a plan says what is wrong with it, and can be made of other days and hours', async () => {
  const { ward } = await enterRounds()
  await press('Rondes plannen')
  const type = (label: string, value: string) =>
    act(() => void fireEvent.input(field(label), { target: { value } }))
  await type('Tot en met', '2026-09-08')
  screen.getByText(/De laatste dag ligt voor de eerste/)
  await type('Tot en met', '2026-09-13')
  await type('Eindigt om', '08:00')
  screen.getByText(/Begin en einde zijn gelijk/)
  await type('Eindigt om', '07:00')
  screen.getByText(/Dit loopt door na middernacht/)
  await type('Eindigt om', '12:00')
  await press('za')
  await press('M2')
  await press('Verzorgende IG')
  await press('Plan maken')
  expect(ward.samplingPlans.list()).toMatchObject([
    {
      lastDay: '2026-09-13',
      until: '12:00',
      weekdays: [1, 2, 3, 4, 5, 6],
      subjects: [{ personId: 'M1' }, { jobId: 'carer' }],
    },
  ])
})

describe('a round', () => {
  test('is counted down to, walked with one tap each, and is over with the last', async () => {
    const { pass, seen, rounds, counted } = await planned()
    expect(screen.getByRole('timer').textContent).toBe('00:10:00')
    expect(counted.awake).toBe(1)
    await pass(10)
    screen.getByText('Nu een ronde')
    await press('Ronde lopen')
    screen.getByRole('heading', { name: 'M1' })
    screen.getByText('1 van 2')
    await press('Bedden opmaken')
    screen.getByRole('heading', { name: 'M2' })
    expect(seen()).toEqual(['person M1 beds'])
    expect(counted.pulses).toBe(1)
    await look('Niet te zien')
    expect(seen()).toEqual(['person M1 beds', 'person M2 absent'])
    expect(rounds()).toMatchObject([{ due: '2026-09-09T08:00:00+02:00', missed: null }])
    expect(rounds()[0]!.endedAt).not.toBeNull()
    expect(viewStore.getState().notice?.text).toBe('Ronde klaar, 1 van 2 gezien, 1 niet te zien')
    screen.getByText('gelopen, 1 van 2 gezien, 1 niet te zien')
    expect(screen.getByRole('timer').textContent).toBe('01:00:00')
  })

  test('while the scheme is locked a task without a tile is not made, one that is known can be named', async () => {
    const { session, seen, ward } = await planned()
    lockScheme(session, WARD, true)
    await press('Nu een ronde lopen')
    await press('Andere taak')
    const name = (value: string) =>
      act(() => void fireEvent.input(field('Naam van de taak'), { target: { value } }))
    await name('Planten water geven')
    screen.getByText(/De lijst staat vast/)
    expect(screen.getByRole<HTMLButtonElement>('button', { name: NOTE }).disabled).toBe(true)
    await act(() => void fireEvent.keyDown(field('Naam van de taak'), { key: 'Enter' }))
    expect(ward.tasks.list()).toHaveLength(2)
    await name('koffie rondbrengen')
    expect(screen.queryByText(/De lijst staat vast/)).toBeNull()
    await press(NOTE)
    expect(seen()).toEqual(['person M1 coffee'])
  })

  test('a second tap of the same touch is not one of the next person', async () => {
    const { pass, seen } = await planned()
    await pass(10)
    await press('Ronde lopen')
    await press('Bedden opmaken')
    await press('Bedden opmaken')
    expect(seen()).toEqual(['person M1 beds'])
  })

  test('back changes what was tapped, a task without a tile takes its name, and undo opens the round again', async () => {
    const { session, seen, rounds, ward } = await planned()
    await press('Nu een ronde lopen')
    await press('Pauze of wacht')
    await press('Vorige')
    expect(screen.getByRole('button', { name: 'Pauze of wacht' }).getAttribute('aria-pressed')).toBe('true')
    await look('Koffie rondbrengen')
    await press('Andere taak')
    await act(() => void fireEvent.input(field('Naam van de taak'), { target: { value: 'Was sorteren' } }))
    await press('Dit zie ik')
    const wash = ward.tasks.list().find(({ name }) => name === 'Was sorteren')!
    expect(wash.jobIds).toEqual(['carer'])
    expect(seen()).toEqual(['person M1 coffee', `person M2 ${wash.id}`])
    expect(rounds()).toMatchObject([{ due: null }])
    screen.getByText('gelopen, 2 van 2 gezien, zelf gekozen')
    await act(() => void session.undoStack.undo())
    screen.getByRole('heading', { name: 'M2' })
    await press('Ronde klaar')
    expect(rounds()[0]!.endedAt).not.toBeNull()
  })

  test('cut off midway goes on with the next person; hours later one is asked first', async () => {
    const { pass, startAgain, seen, rounds } = await planned()
    await press('Nu een ronde lopen')
    await press('Bedden opmaken')
    startAgain()
    screen.getByRole('heading', { name: 'M2' })
    expect(seen()).toEqual(['person M1 beds'])
    await pass(100)
    startAgain()
    screen.getByText('De ronde van 07:50 staat nog open')
    await press('Verder lopen')
    screen.getByRole('heading', { name: 'M2' })
    await press('Stop ronde')
    screen.getByText('gelopen, 1 van 2 gezien, zelf gekozen')
    expect(rounds().filter(({ missed }) => missed === null)).toHaveLength(1)
  })
})

test('of two plans the one whose round is walked stands there', async () => {
  const { pass, startAgain, rounds, ward, session } = await planned()
  const [first] = ward.samplingPlans.list()
  await pass(1)
  addSamplingPlan(session, WARD, { ...first!, mode: 'scan', subjects: first!.subjects.slice(1) })
  startAgain('call')
  await pass(9)
  await press('Ronde lopen')
  expect(rounds()).toMatchObject([{ planId: first!.id }])
  startAgain()
  screen.getByText('1 van 2')
})

test('rounds missed while the app slept or somebody was busy are told apart; skipping is a choice one can take back', async () => {
  const { pass, rounds, session } = await planned()
  await pass(131)
  const missed = () =>
    rounds()
      .map(({ due, missed }) => `${due!.slice(11, 16)} ${missed}`)
      .sort()
  expect(missed()).toEqual(['08:00 asleep', '09:00 asleep'])
  screen.getAllByText('gemist, de app stond uit of het scherm sliep')
  screen.getByText('8 rondes gepland: 0 gelopen, 2 gemist, 6 nog te gaan.')
  await press('Overslaan')
  expect(missed()).toEqual(['08:00 asleep', '09:00 asleep', '10:00 skipped'])
  await act(() => void session.undoStack.undo())
  expect(missed()).toHaveLength(2)
  for (let minutes = 0; minutes < 5; minutes++) await pass(1)
  expect(missed()).toHaveLength(2)
  await pass(20)
  expect(missed()).toContain('10:00 busy')
})

test('who was not to be seen was not seen, and a moment of its own is no part of the plan', async () => {
  const { pass } = await planned()
  const variant = (name: string) => screen.getByRole('button', { name }).getAttribute('data-variant')
  expect(variant('Nu een ronde lopen')).toBe('quiet')
  await press('Nu een ronde lopen')
  await look('Bedden opmaken')
  await look('Niet te zien')
  screen.getByText('gelopen, 1 van 2 gezien, 1 niet te zien, zelf gekozen')
  expect(viewStore.getState().notice?.text).toBe('Ronde klaar, 1 van 2 gezien, 1 niet te zien')
  screen.getByText(
    '8 rondes gepland: 0 gelopen, 0 gemist, 8 nog te gaan. Daarnaast liep je er 1 op een eigen moment.',
  )
  await pass(10)
  expect(variant('Ronde lopen')).toBe('primary')
})

test('a round in which nobody was looked at was none; one that was asked for was skipped', async () => {
  const { pass, rounds } = await planned()
  await press('Nu een ronde lopen')
  await press('Stop ronde')
  expect(rounds()).toEqual([])
  await pass(10)
  await press('Ronde lopen')
  await press('Stop ronde')
  expect(rounds()).toMatchObject([{ due: '2026-09-09T08:00:00+02:00', missed: 'skipped' }])
  screen.getByText('8 rondes gepland: 0 gelopen, 1 gemist, 7 nog te gaan.')
})

test('between following somebody the round leads back to the floor', async () => {
  const { went } = await enterRounds()
  await press('Rondes plannen')
  await act(() => void fireEvent.click(screen.getByRole('radio', { name: 'Tussen het volgen' })))
  await press('Plan maken')
  await press('Nu een ronde lopen')
  await press('Bedden opmaken')
  expect(went).toEqual([])
  await look('Bedden opmaken')
  expect(went).toEqual(['#/p/project/observe/ward'])
})

test('what came of it: shares in words and numbers, states apart, what it still takes, and what was never seen', async () => {
  await planned()
  screen.getByText(/Na de eerste ronde staat hier/)
  for (const second of ['Pauze of wacht', 'Bedden opmaken']) {
    await press('Nu een ronde lopen')
    await look('Bedden opmaken')
    await look(second)
  }
  const table = screen.getByRole('table', { name: 'Waar de tijd blijft' })
  const rows = within(table)
    .getAllByRole('row')
    .map((row) => row.textContent)
  expect(rows[1]).toMatch(/^Bedden opmaken75\s%, tussen \d+ en \d+\s%3×$/)
  expect(rows[2]).toBe('Zonder taak')
  expect(rows[3]).toMatch(/^Pauze of wacht25\s%, tussen \d+ en \d+\s%1×$/)
  screen.getByText(/Nog ongeveer \d+ blikken/)
  screen.getByText('1 taak nog nooit gezien')
})
