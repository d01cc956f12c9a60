import { groupTasks } from '../../src/analysis/group-tasks.ts'
import { groupingProblem } from '../../src/analysis/grouping-problem.ts'
import { DEFAULT_PARAMETERS } from '../../src/analysis/parameters.ts'
import { parseCase } from '../../src/exchange/parse-case.ts'
import type { CaseFile } from '../../src/records/case-file.ts'
import type { DepartmentId } from '../../src/records/ids.ts'
import { wholeCase } from '../../src/records/read-whole-case.ts'
import { DEMANDS } from '../../src/records/scales.ts'
import type { WholeCase } from '../../src/records/whole-case.ts'
import { exampleJson, type LooseCase, type LooseRow } from './example-case.ts'
import { FEEDBACK, FUNCTION_PARTS, finishedScenarios } from './finished-advice.ts'
import { FINDINGS, SESSIONS } from './finished-findings.ts'

export const ANA = 'analyst-ana'
export const BRAM = 'analyst-bram'

/** Enough for the plan of the example that longer searches find too. */
const ITERATIONS = 12_000

/**
 * The university example worked out to the end, as a case file: findings put to people (one corrects, one withdraws), scores of two
 * analysts, two functions of the real grouping, two scenarios with all that stands with them, a feedback session. A fresh copy each time.
 */
export function finishedCase(): LooseCase {
  const file = exampleJson('universiteit')
  return {
    ...file,
    tasks: file.tasks.map(scored),
    people: file.people.map(consented),
    interviews: file.interviews.map(read),
    findings: structuredClone(FINDINGS) as LooseRow[],
    functions: functionsOf(file),
    scenarios: structuredClone(finishedScenarios) as LooseRow[],
    sessions: structuredClone(SESSIONS),
    feedback: structuredClone(FEEDBACK),
    report: { texts: [], acceptances: [] },
  }
}

/** The same, read as the report reads it. */
export const finishedWhole = (): WholeCase => wholeCase(parsed(finishedCase()))

/** A case that is known to be good, read. */
export function parsed(file: unknown): CaseFile {
  const result = parseCase(JSON.stringify(file))
  if (!result.ok) throw new Error(`the case does not read: ${JSON.stringify(result.problems.slice(0, 3))}`)
  return result.value
}

let functions: LooseRow[] | null = null

/** Grouped once a run: it takes most of a second. */
function functionsOf(file: LooseCase): LooseRow[] {
  if (!functions) {
    const problem = groupingProblem(parsed(file), 'owp' as DepartmentId, DEFAULT_PARAMETERS)
    const plan = groupTasks(problem, { iterations: ITERATIONS, seed: 1 })
    functions = FUNCTION_PARTS.map((part, place) => ({
      ...part,
      departmentIds: ['owp'],
      allocations: plan.functions[place]!.allocations,
    }))
  }
  return structuredClone(functions)
}

const FIELDS = ['knowledge', 'responsibility', ...DEMANDS]

/** Both scored every task; about one they differ, and of one nobody scored the demands. */
function scored(task: LooseRow, at: number): LooseRow {
  const demands = task.demands as Readonly<Record<string, number>>
  const valueIn = (field: string) => demands[field] ?? (task[field] as number)
  const both = (field: string) => [
    { by: ANA, value: valueIn(field) },
    { by: BRAM, value: at % 9 === 4 && field === 'pace' ? (valueIn(field) + 1) % 5 : valueIn(field) },
  ]
  const scores = Object.fromEntries(FIELDS.map((field) => [field, both(field)]))
  if (task.id === 't22') return { ...task, scores, open: ['responsibility'] }
  if (task.id === 't26') return { ...task, scores: {}, unjudged: ['pace', 'interruptions'] }
  return { ...task, scores }
}

function consented(person: LooseRow): LooseRow {
  const consent = { given: true, date: '2026-09-07', scope: 'dit onderzoek' }
  return {
    ...person,
    consent: person.id === 'p6' ? { ...consent, withdrawnAt: '2026-09-22T09:00:00+02:00' } : consent,
  }
}

/** Each write-up read by the other analyst; one remark is open. */
function read(interview: LooseRow): LooseRow {
  const by = interview.interviewer === 'A' ? BRAM : ANA
  const remarks =
    interview.id === 'int2'
      ? [
          {
            noteId: 'int2n1',
            kind: 'question',
            text: 'Geldt dat voor alle blokken?',
            read: 'Handleidingen zijn vaak te laat klaar.',
            by,
            at: '2026-09-14T10:00:00+02:00',
            settled: null,
          },
        ]
      : []
  return {
    ...interview,
    answers: [],
    secondReadings: [{ by, at: '2026-09-14T09:30:00+02:00', doneAt: '2026-09-14T10:10:00+02:00' }],
    remarks,
  }
}
