import type { AnalystId, FindingId, InterviewId, NoteId } from './ids.ts'
import type { Mark } from './milestone.ts'

/** That an analyst read the write-up of an interview by the other. Root `secondReadings`. */
export interface SecondReadingRecord {
  readonly id: string
  readonly interviewId: InterviewId
  readonly by: AnalystId
  readonly at: string
  /** Wall time it was read to the end; null while reading. */
  readonly doneAt: string | null
}

export const READING_KINDS = ['correct', 'complete', 'question'] as const
export type ReadingKind = (typeof READING_KINDS)[number]

/** What became of a remark: taken over, left, or to be put to the person. */
export const READING_OUTCOMES = ['taken', 'left', 'ask'] as const
export type ReadingOutcome = (typeof READING_OUTCOMES)[number]

/** Where the second reader reads it differently, or misses something: an item to discuss. Root `readingRemarks`. */
export interface ReadingRemarkRecord {
  readonly id: string
  readonly interviewId: InterviewId
  /** The line it is about; null: something is missing. */
  readonly noteId: NoteId | null
  readonly kind: ReadingKind
  /** The line as the reader would write it, what is missing, or the question. */
  readonly text: string
  /** What the line said when the remark was made. */
  readonly read: string
  readonly by: AnalystId
  readonly at: string
  readonly settled: (Mark & { readonly outcome: ReadingOutcome; readonly findingId?: FindingId }) | null
}
