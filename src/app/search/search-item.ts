import type { DepartmentId, InterviewId, NoteId, TaskId } from '../../records/ids.ts'

/** In the order in which results are shown. */
export const SEARCH_KINDS = [
  'task',
  'process',
  'job',
  'person',
  'department',
  'paragraph',
  'interview',
  'observation',
  'finding',
  'function',
  'decision',
] as const
export type SearchKind = (typeof SEARCH_KINDS)[number]

/** One record as search sees it. */
export interface SearchItem {
  readonly kind: SearchKind
  /** Id of the record. */
  readonly id: string
  /** Null for what belongs to the project. */
  readonly departmentId: DepartmentId | null
  readonly title: string
  /** What else is searched. */
  readonly text: string
  /** Wall time or calendar day, where it has one. */
  readonly date?: string
  /** A few words more about where it belongs: a code, a topic. */
  readonly about?: string
  /** The task it is about or the interview it stands in: where one goes to see it. */
  readonly taskId?: TaskId
  readonly interviewId?: InterviewId
  /** The line of the interview in which it stands. */
  readonly noteId?: NoteId
}

export const itemKey = ({
  kind,
  id,
  departmentId,
}: Pick<SearchItem, 'kind' | 'id' | 'departmentId'>): string => `${kind} ${departmentId ?? ''} ${id}`
