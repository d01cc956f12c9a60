import { type ObservedWeek, observedWeeks } from '../../analysis/observed-week.ts'
import { timeBudget } from '../../analysis/time-budget.ts'
import type { Interview, Observation, Person } from '../../records/case-file.ts'
import type { JobRecord, ProcessRecord } from '../../records/document-records.ts'
import type { JobId, ProcessId, TaskId } from '../../records/ids.ts'
import type { Decision } from '../../records/judgement.ts'
import type { TaskRecord } from '../../records/task-record.ts'
import { standingOf, type TaskStanding } from '../../records/task-standing.ts'
import { type RowSurroundings, type TaskRow, taskRow } from './task-row.ts'

/** What rows are made of. Pass the collections' own lists: what is the same array is not read again. */
export interface RowSource {
  readonly tasks: readonly TaskRecord[]
  readonly decisions: readonly Decision[]
  readonly processes: readonly ProcessRecord[]
  readonly jobs: readonly JobRecord[]
  readonly observations: readonly Observation[]
  readonly people: readonly Person[]
  /** With the wishes said in each. */
  readonly interviews: readonly Interview[]
}

/**
 * Makes rows in the order of the tasks, keeping those whose record and surroundings did not change: an edit of
 * one task among ten thousand makes one new row.
 */
export function createTaskRows(): (source: RowSource) => readonly TaskRow[] {
  const standings = keptPer<TaskRecord, TaskStanding>()
  const rows = keptPer<TaskStanding, TaskRow>()
  const decisionsOf = keepLast((decisions: readonly Decision[]) => byTask(decisions))
  const weeksOf = createObservedWeeks()
  return (source) => {
    const decisions = decisionsOf(source.decisions)
    const stands = source.tasks.map((record) => {
      const own = decisions.get(record.id) ?? NO_DECISIONS
      return standings(record, own, () => standingOf(record, own))
    })
    const surroundingsOf = surroundings(source, weeksOf(stands, source))
    return stands.map((standing) => {
      const around = surroundingsOf(standing.record)
      return rows(standing, keyOf(around), () => taskRow(standing, around))
    })
  }
}

const NO_DECISIONS: readonly Decision[] = []

function byTask(decisions: readonly Decision[]): ReadonlyMap<TaskId, readonly Decision[]> {
  const grouped = new Map<TaskId, Decision[]>()
  for (const decision of decisions) {
    const list = grouped.get(decision.taskId)
    if (list) list.push(decision)
    else grouped.set(decision.taskId, [decision])
  }
  return grouped
}

function surroundings(source: RowSource, weeks: ReadonlyMap<TaskId, ObservedWeek>) {
  const processNames = new Map<ProcessId | null, string>(source.processes.map(({ id, name }) => [id, name]))
  const jobNames = new Map<JobId, string>(source.jobs.map(({ id, name }) => [id, name]))
  const mentioned = new Set(
    source.interviews.flatMap(({ wishes = [] }) => wishes.map(({ taskId }) => taskId)),
  )
  return ({ id, processId, jobIds }: TaskRecord): RowSurroundings => ({
    processName: processNames.get(processId) ?? '',
    jobNames: jobIds.flatMap((jobId) => jobNames.get(jobId) ?? []),
    observed: weeks.get(id) ?? null,
    said: mentioned.has(id) ? source : null,
  })
}

/** What of the surroundings a row shows, as values that compare by identity. */
const keyOf = ({ processName, jobNames, observed, said }: RowSurroundings): readonly unknown[] => [
  processName,
  observed?.hoursPerWeek,
  observed?.turns,
  observed?.missingJobs.length,
  said?.people,
  said?.interviews,
  ...jobNames,
]

/** Hours observed per week; worked out again only when observations, jobs or what was told changed. */
function createObservedWeeks() {
  const budgetOf = keepLast(timeBudget)
  let last: { readonly key: readonly unknown[]; readonly weeks: ReadonlyMap<TaskId, ObservedWeek> } | null =
    null
  return (standings: readonly TaskStanding[], { observations, jobs }: RowSource) => {
    if (observations.length === 0) return NO_WEEKS
    const told = standings.flatMap(({ task }) => [task.id, task.hoursPerWeek, ...task.jobIds])
    const key = [observations, jobs, ...told]
    if (!last || !sameKey(last.key, key)) {
      const tasks = standings.map(({ task }) => task)
      last = { key, weeks: observedWeeks(tasks, jobs, budgetOf(observations)) }
    }
    return last.weeks
  }
}

const NO_WEEKS: ReadonlyMap<TaskId, ObservedWeek> = new Map()

/** Makes a value once per subject and key; goes with the subject when nobody holds it any more. */
function keptPer<Subject extends object, Made>() {
  const kept = new WeakMap<Subject, { readonly key: readonly unknown[]; readonly made: Made }>()
  return (subject: Subject, key: readonly unknown[], make: () => Made): Made => {
    const known = kept.get(subject)
    if (known && sameKey(known.key, key)) return known.made
    const made = make()
    kept.set(subject, { key, made })
    return made
  }
}

function keepLast<Input, Made>(make: (input: Input) => Made): (input: Input) => Made {
  let last: { readonly input: Input; readonly made: Made } | null = null
  return (input) => {
    if (last?.input !== input) last = { input, made: make(input) }
    return last.made
  }
}

const sameKey = (a: readonly unknown[], b: readonly unknown[]) =>
  a.length === b.length && a.every((value, place) => value === b[place])
