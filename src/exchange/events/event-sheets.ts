import type { TableSheet } from '../../records/table.ts'
import type { WholeCase } from '../../records/whole-case.ts'
import { type CaseNames, caseNames, cellOf } from '../table/case-columns.ts'
import { writeCsv } from '../table/write-csv.ts'
import { type EventRow, eventTable } from './event-rows.ts'

type Column<Row> = readonly [head: string, of: (row: Row) => unknown]

/** Heads as BORIS writes them in its aggregated events, then ours. English in every language: programs read them. */
const BEFORE: readonly Column<EventRow>[] = [
  ['Observation id', (row) => row.observationId],
  ['Observation date', (row) => row.observationDate],
  ['Description', (row) => row.department],
  ['Observation type', () => 'Live observation'],
  ['Subject', (row) => row.subject],
  ['Behavior', (row) => row.behavior],
  ['Behavioral category', (row) => row.category],
]
const AFTER: readonly Column<EventRow>[] = [
  ['Behavior type', (row) => row.type],
  ['Start (s)', (row) => row.start],
  ['Stop (s)', (row) => row.stop],
  ['Duration (s)', (row) => row.duration],
  ['Comment start', (row) => row.comment],
  ['Comment stop', () => null],
  ['Start clock', (row) => row.startClock],
  ['Stop clock', (row) => row.stopClock],
  ['Company', (row) => row.company],
  ['Place', (row) => row.place],
  ['Load', (row) => row.load],
  ['Environment', (row) => row.environment],
  ['Interrupted by', (row) => row.interruptedBy],
  ['Situation', (row) => row.situations],
  ['Pace', (row) => row.pace],
  ['Job', (row) => row.job],
  ['Kind', (row) => row.kind],
  ['Event id', (row) => row.id],
  ['Resumes', (row) => row.resumes],
]

/** All that was seen, a row each. @param departmentId of the file; absent: all of it */
export function eventSheet(file: WholeCase, departmentId?: string): TableSheet {
  const { modifiers, rows } = eventTable(file, departmentId)
  const columns: readonly Column<EventRow>[] = [
    ...BEFORE,
    ...modifiers.map(
      (name, at): Column<EventRow> => [`Modifier #${at + 1} (${name})`, (row) => row.modifiers[at]],
    ),
    ...AFTER,
  ]
  return sheetOf('Events', rows, columns)
}

/** Events, interruptions, situations and rounds, a sheet each. */
export function eventSheets(file: WholeCase, departmentId?: string): readonly TableSheet[] {
  const names = caseNames(file)
  const here = file.observing.filter(
    (each) => departmentId === undefined || each.departmentId === departmentId,
  )
  const within = <T>(listOf: (each: (typeof here)[number]) => readonly T[]) =>
    here.flatMap((each) =>
      listOf(each).map((row) => ({ ...row, department: names.department(each.departmentId) })),
    )
  const plans = new Map(here.flatMap((each) => each.samplingPlans).map((plan) => [plan.id, plan]))
  const rounds = new Map(here.flatMap((each) => each.samplingRounds).map((round) => [round.id, round]))
  return [
    eventSheet(file, departmentId),
    sheetOf(
      'Interruptions',
      within((each) => each.interruptions),
      [
        ['Department', ({ department }) => department],
        ['Event id', ({ observationId }) => observationId],
        ['Kind', ({ kind }) => kind],
        ['At', ({ at }) => at],
        ['Until', ({ endedAt }) => endedAt],
        ['Work went on', ({ aside }) => aside],
        ['Taken up again', ({ resumed }) => resumed],
        ['Note', ({ note }) => note],
      ],
    ),
    sheetOf(
      'Situations',
      within((each) => each.situations),
      [
        ['Department', ({ department }) => department],
        ['Situation', ({ name }) => name],
        ['Start', ({ start }) => start],
        ['Stop', ({ end }) => end],
        ['Note', ({ note }) => note],
      ],
    ),
    sheetOf(
      'Rounds',
      within((each) => each.samplingRounds),
      [
        ['Department', ({ department }) => department],
        ['Plan', ({ planId }) => plans.get(planId)?.name],
        ['Round', ({ id }) => id],
        ['Due', ({ due }) => due],
        ['Start', ({ startedAt }) => startedAt],
        ['Stop', ({ endedAt }) => endedAt],
        ['Missed', ({ missed }) => missed],
      ],
    ),
    sheetOf(
      'Samples',
      within((each) => each.samples),
      [
        ['Department', ({ department }) => department],
        ['Plan', ({ planId }) => plans.get(planId)?.name],
        ['Round', ({ roundId }) => roundId],
        ['Due', ({ roundId }) => rounds.get(roundId)?.due],
        ['Subject', ({ planId, subject }) => subjectName(plans.get(planId), subject, names)],
        ['State', ({ state }) => state],
        ['Behavior', ({ taskId }) => names.task(taskId)],
        ['At', ({ at }) => at],
      ],
    ),
  ]
}

/** The events as CSV in the way of BORIS: commas, and a point in numbers, in every language. */
export const writeEventsCsv = (file: WholeCase, departmentId?: string): string =>
  writeCsv(eventSheet(file, departmentId), 'en')

function subjectName(
  plan: WholeCase['observing'][number]['samplingPlans'][number] | undefined,
  key: string,
  names: CaseNames,
): string {
  const subject = plan?.subjects.find((each) => each.key === key)
  if (!subject) return ''
  const { personId, jobId, label } = subject
  return names.person(personId) || [names.job(jobId), label].filter(Boolean).join(' ')
}

const sheetOf = <Row>(name: string, rows: readonly Row[], columns: readonly Column<Row>[]): TableSheet => ({
  name,
  rows: [
    columns.map(([head]) => cellOf(head)),
    ...rows.map((row) => columns.map(([, of]) => cellOf(of(row)))),
  ],
})
