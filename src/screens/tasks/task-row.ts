import { type VerdictWithReasons, verdictWithReasons } from '../../analysis/verdict.ts'
import { wishOf } from '../../analysis/wish.ts'
import type { Interview, Person } from '../../records/case-file.ts'
import type { JobRecord, ProcessRecord } from '../../records/document-records.ts'
import type { JobId, ProcessId, TaskId } from '../../records/ids.ts'
import type { Decision } from '../../records/judgement.ts'
import { DEMANDS, type Demand, type Level, type Wish } from '../../records/scales.ts'
import type { TaskRecord } from '../../records/task-record.ts'
import { standingOf, type TaskStanding } from '../../records/task-standing.ts'
import { foldText } from '../../ui/filter-options.ts'

/** One line of the list: everything it shows, finds and orders by, worked out once. */
export interface TaskRow {
  readonly id: TaskId
  readonly record: TaskRecord
  readonly standing: TaskStanding
  readonly name: string
  /** '' when not placed in a process. */
  readonly processName: string
  readonly jobNames: readonly string[]
  /** Decimal hours per week; null when nobody saw it yet. */
  readonly observedHours: number | null
  /** Decimal hours per week; null when nobody said. */
  readonly toldHours: number | null
  /** Null while a criterion is missing. */
  readonly verdict: VerdictWithReasons | null
  /** The analysts' summary, else what holders said; null when there is neither. */
  readonly wish: Wish | null
  /** Null per demand that nobody judged. */
  readonly demands: Readonly<Record<Demand, Level | null>>
  readonly searchText: string
}

/** What rows are made of. Same arrays, same rows: pass the collections' own lists. */
export interface RowSource {
  readonly tasks: readonly TaskRecord[]
  readonly decisions: readonly Decision[]
  readonly processes: readonly ProcessRecord[]
  readonly jobs: readonly JobRecord[]
  readonly people: readonly Person[]
  /** With the wishes said in each. */
  readonly interviews: readonly Interview[]
  readonly observedHours: ReadonlyMap<TaskId, number>
}

interface Surroundings {
  readonly processNames: ReadonlyMap<ProcessId, string>
  readonly jobNames: ReadonlyMap<JobId, string>
  readonly tasksWithWishes: ReadonlySet<TaskId>
  readonly decisions: ReadonlyMap<TaskId, readonly Decision[]>
}

const NO_DECISIONS: readonly Decision[] = []

/**
 * Makes rows, keeping those whose record and surroundings did not change: an edit of one task among ten
 * thousand makes one new row.
 */
export function createTaskRows(): (source: RowSource) => readonly TaskRow[] {
  const made = new WeakMap<TaskRecord, { readonly row: TaskRow; readonly key: readonly unknown[] }>()
  return (source) => {
    const surroundings = surroundingsOf(source)
    return source.tasks.map((record) => {
      const key = keyOf(record, surroundings, source)
      const known = made.get(record)
      if (known && sameKey(known.key, key)) return known.row
      const row = taskRow(record, surroundings, source)
      made.set(record, { row, key })
      return row
    })
  }
}

function surroundingsOf({ processes, jobs, interviews, decisions }: RowSource): Surroundings {
  const byTask = new Map<TaskId, Decision[]>()
  for (const decision of decisions) {
    const list = byTask.get(decision.taskId)
    if (list) list.push(decision)
    else byTask.set(decision.taskId, [decision])
  }
  return {
    processNames: new Map(processes.map(({ id, name }) => [id, name])),
    jobNames: new Map(jobs.map(({ id, name }) => [id, name])),
    tasksWithWishes: new Set(interviews.flatMap(({ wishes }) => (wishes ?? []).map(({ taskId }) => taskId))),
    decisions: byTask,
  }
}

/** What a row depends on besides its record, as values that compare by identity. */
function keyOf(record: TaskRecord, surroundings: Surroundings, source: RowSource): unknown[] {
  const hasWishes = surroundings.tasksWithWishes.has(record.id)
  return [
    surroundings.processNames.get(record.processId!) ?? '',
    source.observedHours.get(record.id) ?? null,
    hasWishes && source.interviews,
    hasWishes && source.people,
    ...record.jobIds.map((id) => surroundings.jobNames.get(id)),
    ...(surroundings.decisions.get(record.id) ?? NO_DECISIONS),
  ]
}

const sameKey = (a: readonly unknown[], b: readonly unknown[]) =>
  a.length === b.length && a.every((value, place) => value === b[place])

function taskRow(record: TaskRecord, surroundings: Surroundings, source: RowSource): TaskRow {
  const standing = standingOf(record, surroundings.decisions.get(record.id) ?? NO_DECISIONS)
  const { task, unjudged } = standing
  const said = surroundings.tasksWithWishes.has(record.id) ? wishOf(source, task) : null
  const processName = surroundings.processNames.get(record.processId!) ?? ''
  const jobNames = record.jobIds.flatMap((id) => surroundings.jobNames.get(id) ?? [])
  return {
    id: record.id,
    record,
    standing,
    name: record.name,
    processName,
    jobNames,
    observedHours: source.observedHours.get(record.id) ?? null,
    toldHours: unjudged.includes('hours') ? null : task.hoursPerWeek,
    verdict: standing.hasVerdict ? verdictWithReasons(task) : null,
    wish: task.wish ?? said,
    demands: Object.fromEntries(
      DEMANDS.map((demand) => [demand, unjudged.includes(demand) ? null : task.demands[demand]]),
    ) as Record<Demand, Level | null>,
    searchText: foldText([record.name, record.description, record.location, processName].join('\n')),
  }
}
