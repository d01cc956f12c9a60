// @vitest-environment happy-dom
import { act, cleanup, fireEvent, render, screen, within } from '@testing-library/preact'
import { afterEach, describe, expect, test } from 'vitest'
import { addPerson } from '../../../src/app/actions/department-actions.ts'
import { addTask, judgeTasks } from '../../../src/app/actions/task-actions.ts'
import ProjectRoom from '../../../src/app/rooms/project-room.tsx'
import { parseRoute } from '../../../src/app/route.ts'
import { type Services, ServicesProvider, SessionProvider } from '../../../src/app/services.ts'
import { viewStore } from '../../../src/app/view-store.ts'
import { addRecordEdit } from '../../../src/document/new-record.ts'
import { PROJECT_KEY } from '../../../src/document/project-roots.ts'
import type { AnalystId, ProjectId } from '../../../src/records/ids.ts'
import { openTestSession, WARD } from '../../support/kept-in-memory.ts'

afterEach(cleanup)

async function openRoom(part = '') {
  const opened = await openTestSession()
  opened.session.act('x', {
    project: [addRecordEdit('project', { id: PROJECT_KEY as ProjectId, name: 'De Linde' })],
  })
  const goTo = (fragment: string) => viewStore.setState({ route: parseRoute(fragment) })
  goTo(`#/p/project/${part}`)
  render(
    <ServicesProvider value={{ goTo } as unknown as Services}>
      <SessionProvider value={opened.session}>
        <ProjectRoom />
      </SessionProvider>
    </ServicesProvider>,
  )
  const project = () => opened.session.records.project.get(PROJECT_KEY)!
  const ward = () => opened.session.records.departments.get(WARD)!
  return { ...opened, project, department: ward }
}

const count = (name: RegExp) => screen.findByRole('link', { name })

describe('the overview', () => {
  test('counts what was done in a department and leads to the place that mends it', async () => {
    const { session } = await openRoom()
    await count(/^Taken 0/)
    const task = addTask(session, WARD, 'Bedden opmaken')
    addPerson(session, WARD, { code: 'M1', role: 'employee', jobId: null })
    const hours = await count(/^Zonder uren 1/)
    expect(hours.getAttribute('href')).toBe(`#/p/project/tasks/${WARD}//hours`)
    expect((await count(/^Gesproken 0 van 1/)).getAttribute('href')).toBe(`#/p/project/interviews/${WARD}`)
    judgeTasks(session, WARD, [task], 'hours', 6)
    expect((await count(/^Zonder uren 0/)).textContent).toContain('niets open')
    expect(screen.getByText('Tot nu toe: 0 uur gezien, 0 van 1 mensen gesproken, 1 taak.')).toBeTruthy()
  })

  test('teaches the first step while there are no departments', async () => {
    const { session } = await openRoom()
    await act(() => {
      session.act('removed', {
        project: [{ kind: 'set', root: 'departments', id: WARD, field: 'removedAt', value: {} }],
      })
    })
    expect(screen.getByText('Nog geen afdelingen')).toBeTruthy()
    expect(screen.getByRole('link', { name: 'Naar de bedrijfsanalyse' }).getAttribute('href')).toBe(
      '#/p/project/business',
    )
  })
})

describe('the business analysis', () => {
  test('keeps what is typed under a heading, and says how much is filled in', async () => {
    const { project } = await openRoom('business')
    fireEvent.input(screen.getByLabelText('Instroom'), { target: { value: 'Negen vacatures open' } })
    expect(project().businessAnalysis?.inflow).toBe('Negen vacatures open')
    expect(screen.getByRole('button', { name: /^Mensen.*1 van 4 ingevuld/ })).toBeTruthy()
    expect(screen.getByRole('tab', { name: /Bedrijfsanalyse.*1 van 12/ })).toBeTruthy()
  })

  test('ends in the question and the chosen departments', async () => {
    const { project, department, session } = await openRoom('business')
    fireEvent.click(screen.getByRole('button', { name: /^Vraag en keuze/ }))
    fireEvent.input(screen.getByLabelText('Vraagstelling'), { target: { value: 'Wie dekt de tafels?' } })
    expect(project().question).toBe('Wie dekt de tafels?')
    fireEvent.click(screen.getByRole('checkbox', { name: 'Woongroepen' }))
    expect(department().chosen).toMatchObject({ by: 'ana' })
    session.undoStack.undo()
    expect(department().chosen).toBeUndefined()
  })
})

describe('the steps', () => {
  const line = (name: string) => screen.getByRole('checkbox', { name: `${name} is klaar` })

  test('a tick says who and when, and can be taken back', async () => {
    const { project } = await openRoom('steps')
    fireEvent.click(line('Arbeidsanalyse'))
    expect(project().done).toEqual({
      'step.workAnalysis': { by: 'ana', at: '2026-09-09T10:00:00+02:00' },
    })
    expect(screen.getByText(/^jij, /)).toBeTruthy()
    fireEvent.click(line('Arbeidsanalyse'))
    expect(project().done).toBeUndefined()
  })

  test('undo takes a tick back', async () => {
    const { project, session } = await openRoom('steps')
    fireEvent.click(line('Advies'))
    await act(() => {
      session.undoStack.undo()
    })
    expect(project().done).toBeUndefined()
    expect(line('Advies')).toHaveProperty('checked', false)
  })

  test('names the colleague who ticked', async () => {
    const { session } = await openRoom('steps')
    const by = 'ben' as AnalystId
    await act(() => {
      session.act('x', {
        project: [
          addRecordEdit('analysts', { id: by, name: 'Ben' }),
          {
            kind: 'set',
            root: 'project',
            id: PROJECT_KEY,
            field: 'done.phase.work',
            value: { by, at: '2026-09-08T10:00:00+02:00' },
          },
        ],
      })
    })
    expect(screen.getByText(/^Ben, /)).toBeTruthy()
  })

  test('opens to what helps and what gets in the way, with how many named it', async () => {
    await openRoom('steps')
    fireEvent.click(screen.getByRole('button', { name: 'Participatief herontwerp' }))
    const backup = screen.getByText('Achtervang: iemand die het kan overnemen').closest('li')!
    expect(within(backup).getByText('genoemd door 10 van 29')).toBeTruthy()
    expect(screen.getByText('Taken die door digitalisering verdwijnen')).toBeTruthy()
    fireEvent.click(screen.getByRole('button', { name: 'Personeelsbeleid' }))
    expect(screen.getByText(/Over deze stap is niet gevraagd/)).toBeTruthy()
    expect(screen.queryByText('Wat helpt')).toBeNull()
  })
})
