// @vitest-environment happy-dom
import { act, cleanup, fireEvent, render, screen, within } from '@testing-library/preact'
import { afterEach, expect, test } from 'vitest'
import { addTask, changeTask, judgeTasks } from '../../../src/app/actions/task-actions.ts'
import ScoringRoom from '../../../src/app/rooms/scoring-room.tsx'
import { type Services, ServicesProvider, SessionProvider } from '../../../src/app/services.ts'
import { applyEdits } from '../../../src/document/edit.ts'
import { addRecordEdit, judgeEdit } from '../../../src/document/new-record.ts'
import type { AnalystId, JudgementId, TaskId } from '../../../src/records/ids.ts'
import { DEMANDS } from '../../../src/records/scales.ts'
import { openTestSession, WARD } from '../../support/kept-in-memory.ts'

const BEN = 'ben' as AnalystId
const AT = '2026-09-08T10:00:00+02:00'
const LEVEL_FIELDS = ['knowledge', 'responsibility', ...DEMANDS] as const

afterEach(cleanup)

async function openRoom(names: readonly string[], isAlone = false) {
  const opened = await openTestSession()
  const { session, ward, documents } = opened
  session.nameAnalyst('Anna')
  if (!isAlone) applyEdits(session.documentOf(null)!, [addRecordEdit('analysts', { id: BEN, name: 'Bram' })])
  const ids = names.map((name) => addTask(session, WARD, name))
  const doc = documents.get('doc-ward')!.doc
  const show = () =>
    render(
      <ServicesProvider value={{ goTo: () => undefined } as unknown as Services}>
        <SessionProvider value={session}>
          <ScoringRoom departmentId={WARD} />
        </SessionProvider>
      </ServicesProvider>,
    )
  const benScores = (id: TaskId, level: number) =>
    act(
      () =>
        void applyEdits(
          doc,
          LEVEL_FIELDS.map((field) =>
            judgeEdit(id, field, {
              id: `ben ${id} ${field}` as JudgementId,
              by: BEN,
              at: AT,
              value: level,
            } as never),
          ),
        ),
    )
  const benIsDone = () =>
    act(
      () =>
        void applyEdits(doc, [
          {
            kind: 'set',
            root: 'scoreRounds',
            id: ward.scoreRounds.list()[0]!.id,
            field: 'done.ben',
            value: AT,
          },
        ]),
    )
  return { ...opened, ids, show, benScores, benIsDone }
}

const press = (name: string | RegExp) => fireEvent.click(screen.getByRole('button', { name }))
const stepsOf = (name: string) =>
  within(screen.getByRole('group', { name })).getAllByRole<HTMLInputElement>('radio')

test('who is alone is told what it takes and can begin; without tasks the way to the tasks is shown', async () => {
  const { show } = await openRoom([], true)
  show()
  screen.getByText('Nog geen taken om te scoren')
  cleanup()
  const { show: showAgain, ward } = await openRoom(['Bedden'], true)
  showAgain()
  screen.getByText('Je werkt nog alleen aan dit project')
  expect(screen.getByRole('link', { name: 'Naar Samen' }).getAttribute('href')).toBe('#/p/project/together')
  press('Beginnen met scoren')
  expect(ward.scoreRounds.list()).toMatchObject([{ by: 'ana', closedAt: null, done: {} }])
  screen.getByText('Taak 1 van 1')
})

test('a score is one’s own judgement; what came with a file is not one, and what the other gave is not there', async () => {
  const { session, ward, ids, show, benScores, documents } = await openRoom(['Bedden', 'Afwas'])
  const [beds, dishes] = ids as [TaskId, TaskId]
  changeTask(session, WARD, dishes, { frequency: { times: 3, per: 'day' } })
  applyEdits(documents.get('doc-ward')!.doc, [
    judgeEdit(dishes, 'pace', {
      id: 'file' as JudgementId,
      by: 'ana' as AnalystId,
      at: AT,
      value: 3,
      imported: true,
    }),
  ])
  show()
  press('Beginnen met scoren')
  screen.getByRole('heading', { name: 'Afwas' })
  screen.getByText('3× per dag')
  await benScores(dishes, 4)
  expect(document.body.textContent).not.toContain('Bram')
  expect(stepsOf('Handelingstempo').some(({ checked }) => checked)).toBe(false)
  fireEvent.click(stepsOf('Handelingstempo')[3]!)
  expect(ward.tasks.get(dishes)!.judgements.pace).toMatchObject([
    { by: 'ana', value: 3 },
    { by: 'ben', value: 4 },
  ])
  expect(ward.tasks.get(dishes)!.judgements.pace![0]!.imported).toBeUndefined()
  screen.getByText('0 van 2')
  for (const field of LEVEL_FIELDS) void act(() => judgeTasks(session, WARD, [dishes], field, 1))
  screen.getByText('1 van 2')
  press('Volgende taak')
  screen.getByRole('heading', { name: 'Bedden' })
  expect(ward.tasks.get(beds)!.judgements).toEqual({})
})

test('with a keyboard a digit scores and goes on, Enter goes to the next task', async () => {
  const { ids, ward, show } = await openRoom(['A', 'B'])
  show()
  press('Beginnen met scoren')
  stepsOf('Kennis')[0]!.focus()
  fireEvent.keyDown(document.activeElement!, { key: '2' })
  expect(ward.tasks.get(ids[0]!)!.judgements.knowledge).toMatchObject([{ value: 2 }])
  expect(document.activeElement).toBe(stepsOf('Verantwoordelijkheid')[0])
  fireEvent.keyDown(document.activeElement!, { key: 'Enter' })
  screen.getByRole('heading', { name: 'B' })
})

test('done before the other waits, can be taken back, and shows the outcome once both are', async () => {
  const { session, ids, ward, show, benScores, benIsDone } = await openRoom(['A', 'B', 'C'])
  const [a, b, c] = ids as [TaskId, TaskId, TaskId]
  show()
  press('Beginnen met scoren')
  for (const [id, level] of [
    [a, 1],
    [b, 3],
  ] as const) {
    for (const field of LEVEL_FIELDS) void act(() => judgeTasks(session, WARD, [id], field, level))
  }
  await benScores(a, 1)
  await benScores(b, 0)
  await benScores(c, 2)
  press('Ik ben klaar')
  press('Toch klaar')
  screen.getByText(/Zodra Bram ook klaar is/)
  press('Toch nog aanpassen')
  expect(ward.scoreRounds.list()[0]!.done).toEqual({})
  press('Ik ben klaar')
  press('Toch klaar')
  expect(screen.queryByText(/Praat over/)).toBeNull()
  await benIsDone()
  screen.getByRole('heading', { name: 'Hoe eens jullie het zijn' })
  screen.getByText('Praat over kennis: 1 van 2 taken verschilt meer dan één stap.')
  screen.getByText(/^1 van 3 taken vastgesteld/)
  const table = screen.getByRole('table', { name: 'Overeenstemming per veld' })
  expect(within(table).getAllByRole('row')).toHaveLength(11)
  const item = screen.getByRole('link', { name: 'B' }).closest('li')!
  expect(item.textContent).toMatch(/Anna: 3, .*Bram: 0, .*3 stappen/)
  expect(screen.getByRole('link', { name: 'Naar Bespreken' }).getAttribute('href')).toBe(
    '#/p/project/discuss',
  )
  fireEvent.click(within(table).getByRole('button', { name: 'fysieke belasting' }))
  screen.getByRole('heading', { name: 'Fysieke belasting: wie gaf wat' })
  press('Opnieuw scoren')
  fireEvent.click(within(screen.getByRole('alertdialog')).getByRole('button', { name: 'Opnieuw scoren' }))
  screen.getByText('Taak 3 van 3')
  expect(document.body.textContent).not.toContain('Bram')
})

test('a round is ended for all, after which everything shows', async () => {
  const { ward, show } = await openRoom(['A'])
  show()
  press('Beginnen met scoren')
  press('Ik ben klaar')
  press('Toch klaar')
  press('Nu afsluiten')
  press('Afsluiten en uitkomst tonen')
  screen.getByText('Er is nog geen taak die twee analisten hebben gescoord.')
  screen.getByText(/Scoor eerst allebei een paar taken/)
  expect(ward.scoreRounds.list()[0]!.closedAt).not.toBeNull()
})

test('a score copied from the other after the round changes no figure: it is agreed after talking', async () => {
  const { session, ids, ward, show, benScores, benIsDone } = await openRoom(['A', 'B'])
  const [a, b] = ids as [TaskId, TaskId]
  show()
  press('Beginnen met scoren')
  for (const [id, level] of [
    [a, 1],
    [b, 3],
  ] as const) {
    for (const field of LEVEL_FIELDS) void act(() => judgeTasks(session, WARD, [id], field, level))
  }
  await benScores(a, 1)
  await benScores(b, 0)
  press('Ik ben klaar')
  await benIsDone()
  expect(ward.scoreRounds.list()[0]!.scores?.['ana' as AnalystId]?.[b]).toMatchObject({ pace: 3 })
  const figures = () => screen.getByRole('table', { name: 'Overeenstemming per veld' }).textContent
  const before = figures()
  screen.getByText(/^1 van 2 taken vastgesteld/)
  await act(() => {
    for (const field of LEVEL_FIELDS) judgeTasks(session, WARD, [b], field, 0)
  })
  expect(figures()).toBe(before)
  expect(screen.getByText(/^2 van 2 taken vastgesteld/).textContent).toContain('Daarvan 1 na overleg')
  const item = screen.getByRole('link', { name: /^B/ }).closest('li')!
  expect(item.textContent).toMatch(/Anna: 3, .*Bram: 0, .*na overleg eens/)
})
