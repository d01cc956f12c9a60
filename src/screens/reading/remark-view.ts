import type { NoteId } from '../../records/ids.ts'
import type { ReadingKind, ReadingOutcome, ReadingRemarkRecord } from '../../records/second-reading.ts'

/** A remark with the words around it. */
export interface RemarkView {
  readonly remark: ReadingRemarkRecord
  readonly who: string
  readonly isMine: boolean
  /** Who settled it, in a sentence; null while open. */
  readonly settledBy: string | null
  /** Code of whom the interview was with. */
  readonly code: string
}

export interface RemarkActions {
  readonly onSettle: (remark: ReadingRemarkRecord, outcome: ReadingOutcome) => void
  readonly onReopen: (remark: ReadingRemarkRecord) => void
  readonly onRemove: (remark: ReadingRemarkRecord) => void
}

/** A line as it is read. */
export interface ReadingLine {
  readonly id: NoteId
  readonly topic: string
  readonly text: string
  readonly remarks: readonly RemarkView[]
}

export type MakeRemark = (noteId: NoteId | null, kind: ReadingKind, text: string) => void
