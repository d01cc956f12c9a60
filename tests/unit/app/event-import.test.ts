import { expect, test } from 'vitest'
import { addJob, addPerson } from '../../../src/app/actions/department-actions.ts'
import { eventsThere, importEvents } from '../../../src/app/actions/event-import-action.ts'
import { addTask } from '../../../src/app/actions/task-actions.ts'
import { isReady } from '../../../src/app/files/table-import-stage.ts'
import type { ProjectSession } from '../../../src/app/session/project-session.ts'
import { readEvents } from '../../../src/exchange/events/read-events.ts'
import { readTableText } from '../../../src/exchange/table/read-table-text.ts'
import { turnsOf } from '../../../src/records/turns.ts'
import { planFile } from '../../../src/workers/events/events-job.ts'
import { planEvents } from '../../../src/workers/events/plan-events.ts'
import { openTestSession, WARD } from '../../support/kept-in-memory.ts'

const momentAt = (clock: string, seconds: number) =>
  `${new Date(Date.parse(`${clock.replace(' ', 'T')}Z`) + seconds * 1000).toISOString().slice(0, 19)}+00:00`

const HEADS =
  'Observation id,Observation date,Subject,Behavior,Behavioral category,Modifier #1 (Weight),Behavior type,Start (s),Stop (s),Comment start'
const LINES = [
  'A 2026-09-09,2026-09-09 08:00:00,m1,BEDS,Care,heavy,STATE,0,60,first',
  'A 2026-09-09,2026-09-09 08:00:00,Cook,Soup,Kitchen,,STATE,30,90,',
  'A 2026-09-09,2026-09-09 08:00:00,Jan Jansen,Soup,Kitchen,light,POINT,95,95,',
  'A 2026-09-09,2026-09-09 08:00:00,M7,Soup,Kitchen,,POINT,99,99,',
]

function planned(session: ProjectSession, lines = LINES) {
  const reading = readTableText([HEADS, ...lines].join('\n'))
  if (!reading.ok) throw new Error(reading.refusal)
  const { events, problems } = readEvents(reading.sheets[0]!.rows, { began: null, momentAt })!
  expect(problems).toEqual([])
  return planEvents(eventsThere(session, WARD), events, () => session.newId())
}

async function prepared() {
  const { session, ward } = await openTestSession()
  addTask(session, WARD, 'Beds')
  addJob(session, WARD, 'Cook')
  addPerson(session, WARD, { code: 'M1', role: 'employee', jobId: null })
  return { session, ward }
}

test('tasks by name, people by code, a job as subject; what nobody has is made, and a name stays out', async () => {
  const { session, ward } = await prepared()
  const plan = planned(session)
  expect(plan).toMatchObject({
    ...{ events: 4, there: 0, newTasks: ['Soup'], newProcesses: ['Kitchen'], newPeople: ['M7'] },
    ...{ newQuestions: ['Weight'], leftOut: ['Jan Jansen'], isLocked: false },
  })
  expect(ward.observations.list()).toEqual([])
  await importEvents(session, WARD, plan, () => Promise.resolve())
  const beds = ward.tasks.list().find(({ name }) => name === 'Beds')!
  const soup = ward.tasks.list().find(({ name }) => name === 'Soup')!
  expect(ward.processes.get(soup.processId!)!.name).toBe('Kitchen')
  const people = session.records.people.list()
  const [question] = ward.modifiers.list()
  const [first, second, third, fourth] = [...ward.observations.list()].sort((a, b) =>
    a.start.localeCompare(b.start),
  )
  expect(first).toMatchObject({
    ...{ kind: 'interval', taskId: beds.id, note: 'first', observer: 'A', end: '2026-09-09T08:01:00+00:00' },
    personId: people.find(({ code }) => code === 'M1')!.id,
  })
  expect(question!.options[String(first!.modifiers![question!.id])]!.name).toBe('heavy')
  expect(second).toMatchObject({ taskId: soup.id, personId: null, jobId: ward.jobs.list()[0]!.id })
  expect(third).toMatchObject({ kind: 'instant', personId: null, jobId: null })
  expect(people.find(({ id }) => id === fourth!.personId)?.code).toBe('M7')
})

test('is one action that is taken back as one; brought in twice it doubles nothing', async () => {
  const { session, ward } = await prepared()
  await importEvents(session, WARD, planned(session), () => Promise.resolve())
  expect(planned(session)).toMatchObject({
    events: 0,
    there: 4,
    newTasks: [],
    newPeople: [],
    newQuestions: [],
  })
  session.undoStack.undo()
  expect([ward.observations, ward.modifiers].map((each) => each.list())).toEqual([[], []])
  expect(ward.tasks.list().map(({ name }) => name)).toEqual(['Beds'])
  expect(session.records.people.list().map(({ code }) => code)).toEqual(['M1'])
})

const OUR_HEADS =
  'Observation id,Observation date,Subject,Behavior,Behavior type,Start (s),Stop (s),Start clock,Stop clock,Job,Kind,Event id,Resumes'
const ours = (id: string, minute: number, resumes = '') => {
  const at = (more: number) => `2026-09-09T08:${String(minute + more).padStart(2, '0')}:00+02:00`
  return `A 2026-09-09,2026-09-09 08:00:00,M1,Beds,STATE,0,60,${at(0)},${at(1)},Cook,interval,${id},${resumes}`
}

async function bring(session: ProjectSession, ...lines: string[]) {
  const reading = readTableText([OUR_HEADS, ...lines].join('\n'))
  if (!reading.ok) throw new Error(reading.refusal)
  const plan = planEvents(
    eventsThere(session, WARD),
    readEvents(reading.sheets[0]!.rows, { began: null, momentAt })!.events,
    () => session.newId(),
  )
  await importEvents(session, WARD, plan, () => Promise.resolve())
  return plan
}

test('what goes on with a piece of an earlier file, or of a line that is there already, goes on with it', async () => {
  const { session, ward } = await prepared()
  await bring(session, ours('a', 0))
  expect(await bring(session, ours('a', 0), ours('b', 10, 'a'))).toMatchObject({ events: 1, there: 1 })
  await bring(session, ours('c', 20, 'b'))
  expect(turnsOf(ward.observations.list()).map((turn) => turn.length)).toEqual([3])
})

test('a line with a person and a job is there the second time; two that are alike stay two', async () => {
  const { session, ward } = await prepared()
  expect(await bring(session, ours('a', 0), ours('b', 0))).toMatchObject({ events: 2 })
  expect(ward.observations.list()[0]).toMatchObject({ jobId: ward.jobs.list()[0]!.id })
  expect(await bring(session, ours('a', 0), ours('b', 0))).toMatchObject({ events: 0, there: 2 })
  // From another file, with ids of its own: the same two, and a third.
  expect(await bring(session, ours('x', 0), ours('y', 0), ours('z', 0))).toMatchObject({
    events: 1,
    there: 2,
  })
  // Numbers of a file of elsewhere may be the same without being the same.
  expect(await bring(session, ours('a', 30))).toMatchObject({ events: 1, there: 0 })
})

test('what was seen of a person in a job is there, though a file of elsewhere knows no jobs', async () => {
  const { session, ward } = await prepared()
  await bring(session, ours('a', 0))
  const [held] = ward.observations.list()
  expect(held).toMatchObject({ jobId: ward.jobs.list()[0]!.id })
  const line = 'A 2026-09-09,2026-09-09 06:00:00,M1,Beds,,,STATE,0,60,'
  expect(planned(session, [line])).toMatchObject({ events: 0, there: 1 })
})

test('what a file becomes is shown before anything changes; a day is asked where it has none', async () => {
  const { session } = await prepared()
  const rows = [
    ['Time', 'Subject', 'Behavior', 'Behavior type'],
    ['60', 'M1', 'Beds', 'POINT'],
  ]
  const there = eventsThere(session, WARD)
  const means = { mint: <Id extends string>() => session.newId<Id>(), offsetMinutes: () => 120 }
  const dayless = planFile(rows, { began: '', there }, means)
  expect(dayless).toMatchObject({ needsDay: true, events: 0 })
  expect(isReady(dayless)).toBe(false)
  const whole = planFile(rows, { began: '2026-09-08T08:00', there }, means)
  expect(whole).toMatchObject({ events: 1, problems: [], newTasks: [] })
  expect(isReady(whole)).toBe(true)
  expect(JSON.stringify(whole.department)).toContain('2026-09-08T08:01:00+02:00')
  const broken = [...rows, ['70', 'M1', 'Beds', 'STOP']]
  const refused = planFile(broken, { began: '2026-09-08T08:00', there }, means)
  expect(refused).toMatchObject({ problems: [{ row: 3, rule: 'no-start', found: 'Beds' }] })
  expect(isReady(refused)).toBe(false)
})

test('says how far it is over lines that are read and lines that are planned', async () => {
  const { session } = await prepared()
  const line = (at: number) => [String(at), 'M1', 'Beds', 'POINT']
  const rows = [
    ['Time', 'Subject', 'Behavior', 'Behavior type'],
    ...Array.from({ length: 4500 }, (_, at) => line(at)),
  ]
  const told: number[][] = []
  planFile(
    rows,
    { began: '2026-09-08T08:00', there: eventsThere(session, WARD) },
    {
      mint: <Id extends string>() => session.newId<Id>(),
      offsetMinutes: () => 120,
      onProgress: (...now) => told.push(now),
    },
  )
  expect(told.length).toBeGreaterThan(3)
  expect(told.every(([done, total], at) => done! <= total! && done! > (told[at - 1]?.[0] ?? 0))).toBe(true)
})

test('stopped halfway, it takes back what it wrote, and nothing that was there', async () => {
  const { session, ward } = await prepared()
  const lines = Array.from(
    { length: 450 },
    (_, at) => `A 2026-09-09,2026-09-09 08:00:00,M7,Soup,Kitchen,heavy,STATE,${at},${at + 1},`,
  )
  const stopped = new Error('stopped')
  const seen: number[] = []
  const running = importEvents(session, WARD, planned(session, lines), async () => {
    seen.push(ward.observations.list().length)
    if (seen.at(-1)! > 200) throw stopped
  })
  await expect(running).rejects.toBe(stopped)
  expect(seen.at(-1)).toBeLessThan(450)
  expect([ward.observations, ward.modifiers, ward.processes].map((each) => each.list())).toEqual([[], [], []])
  expect(ward.tasks.list().map(({ name }) => name)).toEqual(['Beds'])
  expect(session.records.people.list().map(({ code }) => code)).toEqual(['M1'])
  expect(session.undoStack.lastLabel).toBe('personAdded')
  expect(session.undoStack.redo()).toBeNull()
  expect(ward.observations.list()).toEqual([])
})
