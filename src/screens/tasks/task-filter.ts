import type { JobId, ProcessId } from '../../records/ids.ts'
import type { Origin, Verdict, Wish } from '../../records/scales.ts'
import { foldText } from '../../ui/filter-options.ts'
import type { TaskRow } from './task-row.ts'

/** Which tasks the list shows; all that is given must hold. */
export interface TaskFilter {
  /** Words in name, description, location or process, in any order. */
  readonly text: string
  /** 'none': not placed in a process. */
  readonly processId: ProcessId | 'none' | null
  /** 'none': no job does it. */
  readonly jobId: JobId | 'none' | null
  /** 'none': not judged yet. */
  readonly verdict: Verdict | 'none' | null
  readonly wish: Wish | 'none' | null
  readonly origin: Origin | null
  /** Scored by two and settled, or not yet. */
  readonly established: 'yes' | 'no' | null
  /** Something is not judged yet. */
  readonly unjudged: boolean
  /** Analysts differ and nothing settles it. */
  readonly open: boolean
  /** Nobody told how many hours it takes. */
  readonly noHours: boolean
}

export const NO_FILTER: TaskFilter = {
  text: '',
  processId: null,
  jobId: null,
  verdict: null,
  wish: null,
  origin: null,
  established: null,
  unjudged: false,
  open: false,
  noHours: false,
}

/** How many of the filters hold something back, the text not counted. */
export const countFilters = ({ text: _, ...rest }: TaskFilter): number =>
  Object.values(rest).filter(Boolean).length

export const isFiltered = (filter: TaskFilter): boolean =>
  filter.text.trim() !== '' || countFilters(filter) > 0

/** The rows that pass, in the order given. */
export function filterTasks(rows: readonly TaskRow[], filter: TaskFilter): readonly TaskRow[] {
  if (!isFiltered(filter)) return rows
  const words = foldText(filter.text).split(/\s+/).filter(Boolean)
  return rows.filter((row) => words.every((word) => row.searchText.includes(word)) && passes(row, filter))
}

function passes({ record, standing, verdict, wish, isEstablished }: TaskRow, filter: TaskFilter): boolean {
  return (
    (filter.processId === null || (record.processId ?? 'none') === filter.processId) &&
    (filter.jobId === null || hasJob(record.jobIds, filter.jobId)) &&
    (filter.verdict === null || (verdict?.verdict ?? 'none') === filter.verdict) &&
    (filter.wish === null || (wish ?? 'none') === filter.wish) &&
    (filter.origin === null || record.origin === filter.origin) &&
    (filter.established === null || (isEstablished ? 'yes' : 'no') === filter.established) &&
    (!filter.unjudged || standing.unjudged.length > 0) &&
    (!filter.open || standing.open.length > 0) &&
    (!filter.noHours || standing.unjudged.includes('hours'))
  )
}

const hasJob = (jobIds: readonly JobId[], jobId: JobId | 'none') =>
  jobId === 'none' ? jobIds.length === 0 : jobIds.includes(jobId)
