// @vitest-environment happy-dom

import { cleanup, fireEvent, render, screen, within } from '@testing-library/preact'
import { afterEach, expect, test, vi } from 'vitest'
import { type SeenSource, seenSummary } from '../../../../src/analysis/seen/seen-summary.ts'
import type { JobId, TaskId } from '../../../../src/records/ids.ts'
import { SeenScreen } from '../../../../src/screens/seen/seen-screen.tsx'

afterEach(cleanup)

let made = 0
const span = (taskId: string, from: string, to: string, more: object = {}) => ({
  id: `o${made++}`,
  kind: 'interval',
  start: `2026-11-02T${from}:00+01:00`,
  end: `2026-11-02T${to}:00+01:00`,
  by: 'ana',
  jobId: 'j1',
  taskId,
  load: [],
  ...more,
})
const source = {
  observations: [
    span('beds', '09:00', '09:30', { load: ['lifting'], environment: { noise: 3 } }),
    span('coffee', '09:30', '10:00'),
    span('beds', '09:50', '10:30'),
  ],
  interruptions: [
    {
      id: 'i1',
      observationId: 'o0',
      kind: 'phone',
      at: '2026-11-02T09:30:00+01:00',
      aside: false,
      endedAt: '2026-11-02T09:34:00+01:00',
      resumed: true,
    },
  ],
  jobs: [{ id: 'j1' as JobId, departmentId: 'd', name: 'Zorg' }],
  places: [],
  tasks: [
    {
      id: 'beds' as TaskId,
      jobIds: ['j1' as JobId],
      hoursPerWeek: 8,
      dayparts: ['mon-am', 'tue-am'],
      processId: null,
    },
    { id: 'coffee' as TaskId, jobIds: ['j1' as JobId], hoursPerWeek: 2, dayparts: [], processId: null },
  ],
} as unknown as SeenSource

const show = (more: object = {}) =>
  render(
    <SeenScreen
      places={null}
      hasObservations
      worked={{ kind: 'done', result: seenSummary(source) }}
      nameOf={(_, key) => key ?? 'zonder'}
      onSave={vi.fn()}
      floorHref="#/vloer"
      peopleHref="#/afdeling"
      codeOf={(id) => id.toUpperCase()}
      {...more}
    />,
  )

test('before anything was seen it says what comes here and where to begin', () => {
  show({ hasObservations: false })
  expect(screen.getByRole('link', { name: 'Naar de vloer' }).getAttribute('href')).toBe('#/vloer')
  expect(screen.queryByRole('tablist')).toBeNull()
})

test('time is told by task with its interval, and by other things', () => {
  show()
  const table = screen.getByRole('table', { name: 'Waar de tijd blijft, per taak' })
  const beds = within(table).getByRole('row', { name: /^beds/ })
  expect(
    within(beds)
      .getAllByRole('cell')
      .map((cell) => cell.textContent),
  ).toEqual([
    '2',
    '1,1 uur',
    '35',
    '7,1',
    '0 en 98,5',
    '72\u00a0%',
    expect.stringMatching(/^\d+\s% en \d+\s%$/),
  ])
  fireEvent.click(screen.getByRole('radio', { name: 'functie' }))
  expect(screen.getByRole('table', { name: 'Waar de tijd blijft, per functie' })).toBeTruthy()
})

test('patterns: what followed, interruptions per hour, side by side, load', () => {
  show()
  fireEvent.click(screen.getByRole('tab', { name: 'Patronen' }))
  const row = (table: string, name: RegExp) =>
    within(screen.getByRole('table', { name: table })).getByRole('row', { name })
  expect(row('Wat op elkaar volgt', /beds coffee 1 100\s%/)).toBeTruthy()
  expect(row('Onderbrekingen', /Telefoon 1 0,7/)).toBeTruthy()
  expect(row('Naast elkaar', /beds coffee 0,2 uur/)).toBeTruthy()
  expect(row('Belasting', /tillen 0,5 uur/)).toBeTruthy()
})

test('coverage: each cell says in words what is known, and each reason whether it is enough', () => {
  show()
  fireEvent.click(screen.getByRole('tab', { name: 'Dekking' }))
  expect(
    screen.getByRole('img', {
      name: 'j1, zonder werkproces, maandagochtend: gezien. Verteld 4 uur per week, gezien 1,5 uur.',
    }),
  ).toBeTruthy()
  expect(screen.getByRole('img', { name: /dinsdagochtend: alleen verteld/ })).toBeTruthy()
  expect(screen.getByText('Kijk nog even door')).toBeTruthy()
  expect(screen.getByText('Elke taak die verteld is, is ook gezien.')).toBeTruthy()
  expect(screen.getByText(/^Nog geen 2 uur gevolgd: j1/)).toBeTruthy()
  expect(screen.getByText(/^Van 80 % van de vertelde uren is het dagdeel bekend\. Daarvan is/)).toBeTruthy()
  expect(screen.getByText(/^Waar het dagdeel bekend is \(80 % van de vertelde uren\)/)).toBeTruthy()
})

test('coverage: where few told hours have a daypart it is too soon to tell, and says what to ask', () => {
  const tasks = source.tasks.map((task) =>
    (task.id as string) === 'beds' ? { ...task, dayparts: ['mon-am'] } : { ...task, hoursPerWeek: 72 },
  )
  const result = seenSummary({ ...source, tasks } as unknown as SeenSource)
  show({ worked: { kind: 'done', result } })
  fireEvent.click(screen.getByRole('tab', { name: 'Dekking' }))
  const reason = (said: RegExp) => screen.getByText(said).closest('li')!
  for (const said of [
    /^Van maar 10 % van de vertelde uren is het dagdeel bekend\. Daarvan is 100 % bekeken/,
    /^Of vertellen en zien elkaar tegenspreken/,
  ])
    expect(within(reason(said)).getByText('nog niet te zeggen')).toBeTruthy()
})

test('what was told stands beside what was seen, and beside the roster', () => {
  show()
  fireEvent.click(screen.getByRole('tab', { name: 'Vergelijken' }))
  const told = screen.getByRole('table', { name: 'Verteld naast gezien, per taak' })
  expect(within(told).getByRole('row', { name: /^beds 8 uur/ })).toBeTruthy()
  const roster = screen.getByRole('table', { name: 'Rooster naast verteld, per functie' })
  expect(within(roster).getByRole('row', { name: 'j1 niet te zeggen 10 uur 1,5 uur' })).toBeTruthy()
})

test('a table wider than its place says that it goes on', () => {
  const wide = vi.spyOn(HTMLElement.prototype, 'scrollWidth', 'get').mockReturnValue(600)
  const box = vi.spyOn(HTMLElement.prototype, 'clientWidth', 'get').mockReturnValue(358)
  show()
  fireEvent.click(screen.getByRole('tab', { name: 'Vergelijken' }))
  const boxes = () => [...document.querySelectorAll<HTMLElement>('.seen__table, .seen__scroll')]
  expect(boxes().map(({ dataset }) => dataset.more)).toEqual(['end', 'end'])
  fireEvent.click(screen.getByRole('tab', { name: 'Dekking' }))
  expect(boxes().map(({ dataset }) => dataset.more)).toEqual(['end'])
  wide.mockRestore()
  box.mockRestore()
})

test('of whom nobody said the job: what was seen is not denied, and the way to the person is shown', () => {
  const { tasks, observations } = source
  const untold = tasks.map((task) => ({ ...task, hoursPerWeek: 0 }))
  const unknown = observations.map((seen) => ({ ...seen, jobId: null, personId: 'm1' }))
  const result = seenSummary({ ...source, tasks: untold, observations: unknown } as unknown as SeenSource)
  show({ worked: { kind: 'done', result } })
  const link = screen.getByRole('link', { name: '1,5 uur zonder functie: kies die bij M1' })
  expect(link.getAttribute('href')).toBe('#/afdeling')
  expect(screen.queryByText(/^.*Bij wie je keek/)).toBeNull()
  fireEvent.click(screen.getByRole('tab', { name: 'Vergelijken' }))
  const told = screen.getByRole('table', { name: 'Verteld naast gezien, per taak' })
  expect(
    within(told).getByRole('row', { name: /^beds niet verteld gezien, geen uren per week/ }),
  ).toBeTruthy()
  expect(screen.queryByText('niet gezien')).toBeNull()
  fireEvent.click(screen.getByRole('tab', { name: 'Dekking' }))
  expect(screen.getByText('Wat je zag, staat nog bij geen functie.')).toBeTruthy()
  expect(screen.getAllByText(/^Nog niemand gesproken/)).toHaveLength(3)
})

test('hours that are shared are called so, and a day with a person is explained where nobody had a code', () => {
  show()
  expect(screen.getByRole('columnheader', { name: 'gedeelde uren' })).toBeTruthy()
  expect(screen.getByText(/Bij wie je keek, is niet genoteerd/)).toBeTruthy()
  expect(screen.queryByRole('link')).toBeNull()
})
