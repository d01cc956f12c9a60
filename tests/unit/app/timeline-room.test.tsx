// @vitest-environment happy-dom
import { act, cleanup, fireEvent, render, screen, within } from '@testing-library/preact'
import { afterEach, expect, test } from 'vitest'
import { changeInterruption, interrupt } from '../../../src/app/actions/interruption-actions.ts'
import { changeObservation } from '../../../src/app/actions/observe-actions.ts'
import { addTask } from '../../../src/app/actions/task-actions.ts'
import TimelineRoom from '../../../src/app/rooms/timeline-room.tsx'
import { type Services, ServicesProvider, SessionProvider } from '../../../src/app/services.ts'
import { viewStore } from '../../../src/app/view-store.ts'
import { addRecordEdit } from '../../../src/document/new-record.ts'
import type { ObservationRecord } from '../../../src/records/document-records.ts'
import type { AnalystId, ObservationId } from '../../../src/records/ids.ts'
import { openTestSession, WARD } from '../../support/kept-in-memory.ts'
import { observationRecord } from '../../support/task-record.ts'

afterEach(cleanup)

const at = (clock: string, day = '2026-09-09') => `${day}T${clock}:00+02:00`

/** A morning of an analyst, seen at noon. */
async function openRoom(spans: readonly (readonly [id: string, from: string, to: string | null])[]) {
  const opened = await openTestSession({ now: Date.parse(at('12:00')) })
  const { session, ward } = opened
  const beds = addTask(session, WARD, 'Bedden')
  const dishes = addTask(session, WARD, 'Afwas')
  const seen = (id: string, fields: Partial<ObservationRecord>) =>
    observationRecord(id, { departmentId: WARD, taskId: beds, by: 'ana' as AnalystId, ...fields })
  const add = (...list: readonly ObservationRecord[]) =>
    session.act('observationStarted', {
      departments: { [WARD]: list.map((each) => addRecordEdit('observations', each)) },
    })
  add(...spans.map(([id, from, to]) => seen(id, { start: at(from), end: to && at(to) })))
  const services = {
    clock: { now: () => Date.parse(at('12:00')), offsetMinutes: () => 120 },
    everySecond: () => () => undefined,
  } as unknown as Services
  const show = () =>
    render(
      <ServicesProvider value={services}>
        <SessionProvider value={session}>
          <TimelineRoom departmentId={WARD} />
        </SessionProvider>
      </ServicesProvider>,
    )
  const byId = (id: string) => ward.observations.get(id as ObservationId)!
  return { ...opened, show, add, seen, byId, dishes }
}

const button = (name: string | RegExp) => screen.getByRole('button', { name })
const press = (name: string | RegExp) => fireEvent.click(button(name))
const type = (label: string, text: string) =>
  fireEvent.input(screen.getByLabelText(label), { target: { value: text } })
const giveReason = (reason: string) => {
  const dialog = within(screen.getByRole('dialog'))
  fireEvent.input(dialog.getByRole('textbox', { name: 'Reden' }), { target: { value: reason } })
  fireEvent.click(dialog.getByRole('button', { name: 'Zet recht' }))
}
/** Picks from a list. By hand: with preact/compat the library's `fireEvent.change` sends an input event. */
function choose(label: string, value: string) {
  const list = screen.getByLabelText<HTMLSelectElement>(label)
  list.value = value
  fireEvent(list, new Event('change', { bubbles: true }))
}
const log = () => document.querySelector('.timeline__log')!.textContent
const notice = () => viewStore.getState().notice

test('without observations the way to the floor is shown', async () => {
  const { show } = await openRoom([])
  show()
  screen.getByText('Nog niets om recht te zetten')
  expect(screen.getByRole('link', { name: 'Naar de vloer' }).getAttribute('href')).toBe(
    '#/p/project/observe/ward',
  )
})

test('an end moves by the arrow keys; the reason is asked once, the first time stays beside it, undo takes it back', async () => {
  const { session, show, byId } = await openRoom([['a', '09:00', '09:20']])
  show()
  press('Bedden, 09:00 tot 09:20')
  const handle = () => screen.getByRole('slider', { name: 'Einde van Bedden' })
  fireEvent.keyDown(handle(), { key: 'ArrowLeft' })
  fireEvent.keyDown(handle(), { key: 'ArrowLeft' })
  expect(handle().getAttribute('aria-valuetext')).toBe('09:18')
  expect(byId('a').end).toBe(at('09:20'))
  fireEvent.keyDown(handle(), { key: 'Enter' })
  giveReason('te laat getikt')
  expect(byId('a')).toMatchObject({ end: at('09:18'), firstEnd: at('09:20') })
  screen.getByText('Einde eerst genoteerd als 09:20.')
  expect(log()).toContain('Bedden: einde 09:20 →werd 09:18')
  expect(log()).toContain('jij · wo 9 sep')
  expect(log()).toContain('te laat getikt')
  expect(notice()).toEqual({ text: 'Tijd rechtgezet.', canUndo: true })

  fireEvent.keyDown(handle(), { key: 'ArrowRight' })
  fireEvent.keyDown(handle(), { key: 'Enter' })
  expect(screen.queryByRole('dialog')).toBeNull()
  expect(byId('a').end).toBe(at('09:19'))
  screen.getByText('Reden: te laat getikt')
  await act(() => void session.undoStack.undo())
  await act(() => void session.undoStack.undo())
  expect(byId('a').end).toBe(at('09:20'))
  expect(log()).toContain('Nog niets')
})

test('an end before the start and a time that has not been are said in words, and nothing changes', async () => {
  const { ward, show, byId } = await openRoom([['a', '09:00', '09:01']])
  show()
  press('Bedden, 09:00 tot 09:01')
  const handle = screen.getByRole('slider', { name: 'Einde van Bedden' })
  for (let n = 0; n < 3; n++) fireEvent.keyDown(handle, { key: 'ArrowLeft' })
  expect(handle.getAttribute('aria-valuetext')).toBe('08:58. Het einde ligt vóór het begin.')
  fireEvent.keyDown(handle, { key: 'Enter' })
  screen.getByText('Het einde ligt vóór het begin.')
  type('Verschuif (minuten)', '240')
  press('Later')
  screen.getByText('Die tijd is nog niet geweest.')
  expect(byId('a')).toMatchObject({ start: at('09:00'), end: at('09:01') })
  expect(ward.corrections.list()).toEqual([])
})

test('several are shifted and joined in one go, after which the log says each; different tasks are not joined', async () => {
  const { show, byId, ward, add, seen, dishes } = await openRoom([
    ['a', '09:00', '09:20'],
    ['b', '09:25', '09:40'],
  ])
  add(seen('c', { start: at('09:40'), end: at('09:50'), taskId: dishes }))
  show()
  screen.getByTitle('5 minuten niets')
  press('Meer kiezen')
  press('Bedden, 09:00 tot 09:20')
  press('Afwas, 09:40 tot 09:50')
  press('Voeg samen')
  screen.getByText(/^Samenvoegen kan alleen met dezelfde taak/)
  press('Afwas, 09:40 tot 09:50')
  press('Bedden, 09:25 tot 09:40')
  screen.getByRole('heading', { name: '2 waarnemingen gekozen' })
  press('Later')
  giveReason('klok liep achter')
  expect([byId('a').start, byId('b').end]).toEqual([at('09:05'), at('09:45')])
  expect(notice()!.text).toBe('2 waarnemingen verschoven.')
  press('Voeg samen')
  expect(byId('a')).toMatchObject({ start: at('09:05'), end: at('09:45'), firstEnd: at('09:20') })
  expect(ward.observations.list().map(({ id }) => id)).toEqual(['a', 'c'])
  expect(ward.corrections.list().map(({ action, reason }) => [action, reason])).toEqual([
    ['shift', 'klok liep achter'],
    ['join', 'klok liep achter'],
  ])
  expect(log()).toContain('weggehaalde waarneming: weg 09:30–09:45')
})

test('what has no end is named above, and is put right by typing one', async () => {
  const { show, add, seen, byId, ward } = await openRoom([['a', '09:00', '09:20']])
  add(seen('old', { start: at('10:00', '2026-09-08'), end: null }))
  show()
  screen.getByText('1 waarneming heeft een tijd die niet klopt')
  press('Zet Bedden recht')
  type('Einde', '9:50')
  screen.getByText(/^Het einde ligt vóór het begin/)
  type('Einde', '10:15')
  press('Zet vast')
  giveReason('vergeten te stoppen')
  expect(byId('old').end).toBe(at('10:15', '2026-09-08'))
  expect(ward.corrections.list()).toMatchObject([{ action: 'pair', changes: [{ was: null }] }])
  expect(screen.queryByText(/tijd die niet klopt/)).toBeNull()
})

test('a cut, find and replace with the count before, and taking away', async () => {
  const { show, ward, byId, dishes } = await openRoom([
    ['a', '09:00', '09:20'],
    ['b', '09:25', '09:40'],
  ])
  show()
  press('Bedden, 09:00 tot 09:20')
  type('Knippen om', '09:10')
  press('Knippen')
  giveReason('twee taken')
  expect(ward.observations.list()).toHaveLength(3)
  press('Zoek en vervang')
  choose('Vervang', `=${byId('a').taskId}`)
  choose('Door', `=${dishes}`)
  press('Vervang in 3 waarnemingen')
  expect(ward.observations.list().map(({ taskId }) => taskId)).toEqual([dishes, dishes, dishes])
  expect(log()).toContain('taak Bedden →werd Afwas')
  press('Weghalen')
  expect(ward.observations.list()).toHaveLength(2)
  expect(ward.corrections.list().map(({ action }) => action)).toEqual(['split', 'replace', 'remove'])
})

test('three hundred of a day are drawn, and the list says the same', async () => {
  const clock = (minute: number) =>
    `${String(2 + Math.floor(minute / 60)).padStart(2, '0')}:${String(minute % 60).padStart(2, '0')}`
  const { show } = await openRoom(
    Array.from({ length: 300 }, (_, n) => [`o${n}`, clock(n * 2), clock(n * 2 + 1)] as const),
  )
  show()
  expect(document.querySelectorAll('.timeline__bar')).toHaveLength(300)
  fireEvent.click(screen.getByRole('radio', { name: 'lijst' }))
  expect(document.querySelectorAll('.timeline__line')).toHaveLength(300)
  expect(screen.getAllByText('1 minuut niets')).toHaveLength(299)
})

test('the log says what was put right of an interruption, and of what an observation says beside', async () => {
  const { session, show, byId } = await openRoom([['a', '09:00', '09:30']])
  changeObservation(session, WARD, byId('a'), { pace: 'slow' })
  changeObservation(session, WARD, byId('a'), { pace: 'hurried' })
  interrupt(session, WARD, { kind: 'phone', running: [byId('a')], aside: true })
  changeInterruption(session, WARD, session.department(WARD)!.interruptions.list()[0]!, { kind: 'alarm' })
  show()
  expect(log()).toContain('Onderbreking, Bedden: waardoor Telefoon →werd Alarm')
  expect(log()).toContain('Bedden: tempo traag →werd gehaast')
})
