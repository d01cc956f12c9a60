import { describe, expect, test } from 'vitest'
import { addJob, addPerson, addProcess } from '../../../../src/app/actions/department-actions.ts'
import { importTable } from '../../../../src/app/actions/table-import-action.ts'
import { addTask, judgeTasks } from '../../../../src/app/actions/task-actions.ts'
import { existingRows } from '../../../../src/app/files/department-tables.ts'
import type { ProjectSession } from '../../../../src/app/session/project-session.ts'
import { guessColumns } from '../../../../src/exchange/table/guess-columns.ts'
import { planImport } from '../../../../src/exchange/table/plan-import.ts'
import { readTableText } from '../../../../src/exchange/table/read-table-text.ts'
import type { TableKind } from '../../../../src/records/table.ts'
import { standingOf } from '../../../../src/records/task-standing.ts'
import { openTestSession, WARD } from '../../../support/kept-in-memory.ts'

interface Choices {
  readonly there?: 'skip' | 'update'
  /** Filled with how far it was, each time that was told. */
  readonly told?: number[]
}

/** Plans and imports a text as the room does. @returns what was planned */
async function importText(
  session: ProjectSession,
  kind: TableKind,
  text: string,
  { there = 'skip', told = [] }: Choices = {},
) {
  const reading = readTableText(text)
  if (!reading.ok) throw new Error(reading.refusal)
  const rows = reading.sheets[0]!.rows
  const own = session.department(WARD)!
  const plan = planImport({
    kind,
    rows,
    ...guessColumns(kind, rows),
    decimal: reading.decimal ?? ',',
    readingProblems: reading.problems,
    existing: existingRows(session, WARD, kind),
    knownJobs: own.jobs.list().map(({ name }) => name),
    knownProcesses: own.processes.list().map(({ name }) => name),
    there,
    badCells: 'skip-row',
  })
  await importTable(session, WARD, kind, plan, (done) => {
    told.push(done)
    return Promise.resolve()
  })
  return plan
}

describe('importing a list', () => {
  test('makes jobs with scale, cost and fte as Dutch lists write them', async () => {
    const { session, ward } = await openTestSession()
    await importText(
      session,
      'jobs',
      'Functienaam;Salarisschaal;Uurloon;Formatie\nKok;5;€ 23,50;1,2\nHulp;2;18;0,8',
    )
    expect(ward.jobs.list()).toMatchObject([
      { name: 'Kok', scale: 5, hourlyCost: 23.5, fte: 1.2 },
      { name: 'Hulp', scale: 2, hourlyCost: 18, fte: 0.8 },
    ])
  })

  test('makes processes of a pasted list without heads, in its order', async () => {
    const { session, ward } = await openTestSession()
    await importText(session, 'processes', 'Koken\nAfwassen\nUitserveren')
    expect(ward.processes.list().map(({ name }) => name)).toEqual(['Koken', 'Afwassen', 'Uitserveren'])
  })

  test('gives people of a staff list without codes the next free ones, and leaves their names behind', async () => {
    const { session, ward } = await openTestSession()
    addPerson(session, WARD, { code: 'M1', role: 'employee', jobId: null })
    await importText(session, 'people', 'Naam\tFunctie\tRol\nAnna Jansen\tKok\t\nPiet\tKok\tteamleider')
    const people = session.records.people.list()
    expect(people.map(({ code, role }) => [code, role])).toEqual([
      ['M1', 'employee'],
      ['M2', 'employee'],
      ['L1', 'supervisor'],
    ])
    const [kok] = ward.jobs.list()
    expect(people.slice(1).map(({ jobId }) => jobId)).toEqual([kok!.id, kok!.id])
    expect(JSON.stringify(people)).not.toMatch(/Anna|Piet/)
  })

  test('makes the processes and jobs that tasks name, and marks what is judged as taken over', async () => {
    const { session, ward } = await openTestSession()
    addJob(session, WARD, 'Kok')
    await importText(
      session,
      'tasks',
      'Taak;Werkproces;Functie;Uren;Hoe vaak;Kennis;Dagdelen\nSoep koken;Koken;kok; 7,5;2x per week;2;ma ochtend, di\n',
    )
    const [task] = ward.tasks.list()
    const { task: standing, unjudged } = standingOf(task!, [])
    expect(ward.processes.list()).toMatchObject([{ name: 'Koken', id: task!.processId }])
    expect(ward.jobs.list()).toMatchObject([{ name: 'Kok', id: task!.jobIds[0] }])
    expect(standing).toMatchObject({
      name: 'Soep koken',
      hoursPerWeek: 7.5,
      frequency: { times: 2, per: 'week' },
      knowledge: 2,
      dayparts: ['mon-am', 'tue-am', 'tue-pm'],
    })
    expect(unjudged).toContain('responsibility')
    expect(task!.judgements.hours).toMatchObject([{ by: 'ana', imported: true }])
  })

  test('leaves what is there alone, or fills in what the list says when asked to', async () => {
    const { session, ward } = await openTestSession()
    addProcess(session, WARD, 'Koken')
    const id = addTask(session, WARD, 'Soep koken')
    judgeTasks(session, WARD, [id], 'knowledge', 1)
    const list = 'Taak;Uren;Kennis;Plek\nsoep  koken;4;1;\nAfwas;2;0;Keuken'
    const skipped = await importText(session, 'tasks', list)
    expect(skipped.counts).toEqual({ new: 1, update: 0, there: 1, problem: 0 })
    expect(ward.tasks.get(id)!.judgements.hours).toBeUndefined()
    const updated = await importText(session, 'tasks', list, { there: 'update' })
    expect(updated.counts).toEqual({ new: 0, update: 1, there: 1, problem: 0 })
    expect(ward.tasks.get(id)!.judgements).toMatchObject({
      hours: [{ value: 4, imported: true }],
      // Said the same already: nobody's judgement is written again.
      knowledge: [{ value: 1 }],
    })
    expect(ward.tasks.get(id)!.judgements.knowledge![0]!.imported).toBeUndefined()
  })

  test('is taken back as one, with the jobs it made', async () => {
    const { session, ward } = await openTestSession()
    const rows = Array.from({ length: 250 }, (_, at) => `Taak ${at};Koken;${at % 40}`)
    await importText(session, 'tasks', ['Taak;Proces;Uren', ...rows].join('\n'))
    expect(ward.tasks.list()).toHaveLength(250)
    expect(session.undoStack.undo()).toEqual({ label: 'tableImported', left: 0 })
    expect([ward.tasks.list(), ward.processes.list()]).toEqual([[], []])
    session.undoStack.redo()
    expect(ward.tasks.list()).toHaveLength(250)
  })

  test('takes five thousand rows in parts, told as it goes', async () => {
    const { session, ward } = await openTestSession()
    const rows = Array.from(
      { length: 5_000 },
      (_, at) => `Taak ${at};Proces ${at % 20};${at % 40},5;${at % 5};3;week`,
    )
    const plan = await importText(
      session,
      'tasks',
      ['Taak;Proces;Uren;Kennis;Hoe vaak;Per', ...rows].join('\n'),
    )
    expect(plan.counts.new).toBe(5_000)
    expect(ward.tasks.list()).toHaveLength(5_000)
    session.undoStack.undo()
    expect(ward.tasks.list()).toEqual([])
  })
})
