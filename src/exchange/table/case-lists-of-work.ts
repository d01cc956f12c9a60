import { DEMANDS } from '../../records/scales.ts'
import type { WholeCase } from '../../records/whole-case.ts'
import type { CaseList, CaseNames, Column } from './case-columns.ts'

type Row<List extends keyof WholeCase> = WholeCase[List] extends readonly (infer T)[] ? T : never

const list = <T>(nl: string, en: string, rows: readonly T[], columns: readonly Column<T>[]): CaseList<T> => ({
  name: { nl, en },
  rows,
  columns,
})

/** What the organisation is and what was seen and said there. */
export function workLists(file: WholeCase, names: CaseNames): readonly CaseList<never>[] {
  const { project } = file
  const topics = Object.entries(project.businessAnalysis ?? {})
  const department: Column<{ readonly departmentId: string }> = [
    'Afdeling',
    'Department',
    ({ departmentId }) => names.department(departmentId),
  ]
  const notes = file.interviews.flatMap((interview) =>
    (interview.notes ?? []).map((note) => ({ interview, note })),
  )
  const wishes = file.interviews.flatMap((interview) =>
    (interview.wishes ?? []).map((wish) => ({ interview, wish })),
  )
  const lists = [
    list(
      'Project',
      'Project',
      [
        ['name', project.name],
        ['organisation', project.organisation],
        ['question', project.question],
        ...topics,
      ],
      [
        ['Onderwerp', 'Topic', ([topic]) => topic],
        ['Tekst', 'Text', ([, text]) => text],
      ],
    ),
    list<Row<'departments'>>('Afdelingen', 'Departments', file.departments, [
      ['Id', 'Id', ({ id }) => id],
      ['Naam', 'Name', ({ name }) => name],
      ['Beschrijving', 'Description', ({ description }) => description],
      ['Probleem', 'Problem', ({ problem }) => problem],
    ]),
    list<Row<'processes'>>('Werkprocessen', 'Processes', file.processes, [
      ['Id', 'Id', ({ id }) => id],
      department,
      ['Naam', 'Name', ({ name }) => name],
      ['Kern', 'Core', ({ core }) => core],
    ]),
    list<Row<'jobs'>>('Functies nu', 'Jobs', file.jobs, [
      ['Id', 'Id', ({ id }) => id],
      department,
      ['Naam', 'Name', ({ name }) => name],
      ['Schaal', 'Scale', ({ scale }) => scale],
      ['Euro per uur', 'Euros per hour', ({ hourlyCost }) => hourlyCost],
      ['Fte', 'Fte', ({ fte }) => fte],
    ]),
    list<Row<'tasks'>>('Taken', 'Tasks', file.tasks, [
      ['Id', 'Id', ({ id }) => id],
      department,
      ['Naam', 'Name', ({ name }) => name],
      ['Werkproces', 'Process', ({ processId }) => names.process(processId)],
      ['Functies nu', 'Jobs', ({ jobIds }) => jobIds.map(names.job)],
      ['Beschrijving', 'Description', ({ description }) => description],
      ['Uren per week', 'Hours a week', ({ hoursPerWeek }) => hoursPerWeek],
      ['Keer', 'Times', ({ frequency }) => frequency.times],
      ['Per', 'Per', ({ frequency }) => frequency.per],
      ['Kennis', 'Knowledge', ({ knowledge }) => knowledge],
      ['Verantwoordelijkheid', 'Responsibility', ({ responsibility }) => responsibility],
      ...DEMANDS.map(
        (demand): Column<Row<'tasks'>> => [DEMAND_HEADS[demand], demand, ({ demands }) => demands[demand]],
      ),
      ['Plek', 'Location', ({ location }) => location],
      ['Dagdelen', 'Dayparts', ({ dayparts }) => dayparts],
      ['Wens', 'Wish', ({ wish }) => wish],
      ['Kans op digitalisering', 'Digitalisation risk', ({ digitalisationRisk }) => digitalisationRisk],
      ['Herkomst', 'Origin', ({ origin }) => origin],
      ['Eigen oordeel', 'Override', ({ override }) => override?.verdict],
      ['Reden', 'Reason', ({ override }) => override?.reason],
      ['Aangenomen', 'Assumed', ({ unjudged }) => unjudged],
      ['Verschil', 'Differ', ({ open }) => open],
    ]),
    list<Row<'people'>>('Mensen', 'People', file.people, [
      ['Id', 'Id', ({ id }) => id],
      department,
      ['Code', 'Code', ({ code }) => code],
      ['Rol', 'Role', ({ role }) => role],
      ['Functie', 'Job', ({ jobId }) => names.job(jobId)],
      ['Toestemming', 'Consent', ({ consent }) => consent?.given],
      ['Op', 'On', ({ consent }) => consent?.date],
      ['Ingetrokken', 'Withdrawn', ({ consent }) => consent?.withdrawnAt],
    ]),
    list<Row<'observations'>>('Waarnemingen', 'Observations', file.observations, [
      ['Id', 'Id', ({ id }) => id],
      department,
      ['Soort', 'Kind', ({ kind }) => kind],
      ['Begin', 'Start', ({ start }) => start],
      ['Eind', 'End', ({ end }) => end],
      ['Functie', 'Job', ({ jobId }) => names.job(jobId)],
      ['Code', 'Code', ({ personId }) => names.person(personId)],
      ['Taak', 'Task', ({ taskId }) => names.task(taskId)],
      ['Plek', 'Location', ({ location }) => location],
      ['Belasting', 'Load', ({ load }) => load],
      ['Notitie', 'Note', ({ note }) => note],
    ]),
    list<Row<'interviews'>>('Interviews', 'Interviews', file.interviews, [
      ['Id', 'Id', ({ id }) => id],
      ['Code', 'Code', ({ personId }) => names.person(personId)],
      ['Datum', 'Date', ({ date }) => date],
      ['Regels', 'Lines', ({ notes: own = [] }) => own.length],
    ]),
    list('Aantekeningen', 'Notes', notes, [
      ['Interview', 'Interview', ({ interview }) => interview.id],
      ['Code', 'Code', ({ interview }) => names.person(interview.personId)],
      ['Onderwerp', 'Topic', ({ note }) => note.topic],
      ['Tekst', 'Text', ({ note }) => note.text],
      ['Citaat', 'Quote', ({ note }) => note.important],
    ]),
    list('Wensen', 'Wishes', wishes, [
      ['Interview', 'Interview', ({ interview }) => interview.id],
      ['Code', 'Code', ({ interview }) => names.person(interview.personId)],
      ['Taak', 'Task', ({ wish }) => names.task(wish.taskId)],
      ['Wens', 'Wish', ({ wish }) => wish.wish],
      ['Toelichting', 'Note', ({ wish }) => wish.note],
    ]),
  ]
  return lists as unknown as readonly CaseList<never>[]
}

const DEMAND_HEADS = {
  independence: 'Zelfstandigheid',
  social: 'Sociaal functioneren',
  deadlines: 'Deadlines en pieken',
  pace: 'Handelingstempo',
  interruptions: 'Storingen',
  unpredictability: 'Onvoorspelbaarheid',
  physical: 'Fysieke belasting',
} as const
