import type { ObservedWeek } from '../../analysis/observed-week.ts'
import { type VerdictWithReasons, verdictWithReasons } from '../../analysis/verdict.ts'
import { wishOf } from '../../analysis/wish.ts'
import type { Interview, Person } from '../../records/case-file.ts'
import { isEstablished, scoresOf } from '../../records/established.ts'
import type { TaskId } from '../../records/ids.ts'
import { DEMANDS, type Demand, type Level, type Wish } from '../../records/scales.ts'
import type { TaskRecord } from '../../records/task-record.ts'
import type { TaskStanding } from '../../records/task-standing.ts'
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
  /** Null when it cannot be said. */
  readonly observed: ObservedWeek | null
  /** Decimal hours per week; null when nobody said. */
  readonly toldHours: number | null
  /** Null while a criterion is missing. */
  readonly verdict: VerdictWithReasons | null
  /** The analysts' summary, else what holders said; null when there is neither. */
  readonly wish: Wish | null
  /** Two or more scored all of it, and nothing is open between them. */
  readonly isEstablished: boolean
  /** Null per demand that nobody judged. */
  readonly demands: Readonly<Record<Demand, Level | null>>
  /** Without capitals and accents: what the list orders by. */
  readonly nameKey: string
  readonly searchText: string
}

/** What a row says beside its record. */
export interface RowSurroundings {
  readonly processName: string
  readonly jobNames: readonly string[]
  readonly observed: ObservedWeek | null
  /** Null where nothing was said about the task in an interview. */
  readonly said: { readonly people: readonly Person[]; readonly interviews: readonly Interview[] } | null
}

export function taskRow(standing: TaskStanding, { said, ...beside }: RowSurroundings): TaskRow {
  const { record, task, unjudged } = standing
  return {
    ...beside,
    id: record.id,
    record,
    standing,
    name: record.name,
    toldHours: unjudged.includes('hours') ? null : task.hoursPerWeek,
    verdict: standing.hasVerdict ? verdictWithReasons(task) : null,
    wish: task.wish ?? (said && wishOf(said, task)),
    isEstablished: isEstablished({ id: record.id, scores: scoresOf(record.judgements), open: standing.open }),
    demands: Object.fromEntries(
      DEMANDS.map((demand) => [demand, unjudged.includes(demand) ? null : task.demands[demand]]),
    ) as Record<Demand, Level | null>,
    nameKey: foldText(record.name),
    searchText: foldText([record.name, record.description, record.location, beside.processName].join('\n')),
  }
}
