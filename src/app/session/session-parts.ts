import type * as Y from 'yjs'
import type { Edit } from '../../document/edit.ts'
import type { ObservationRecord } from '../../records/document-records.ts'
import type { AnalystId, DepartmentId, DeviceId, ProjectId } from '../../records/ids.ts'
import type { OuterDocument } from '../../storage/outer-document.ts'
import type { RestorePoint } from '../../storage/restore-points.ts'
import type { KeyRing } from '../../vault/keys.ts'
import type { Clock } from '../clock.ts'
import type { ProjectMedia } from '../media/project-media.ts'
import type { LeftRunning } from '../projects/left-running.ts'
import type { SavedState } from './saved-state.ts'

/** A document that is kept: what the session needs of the keeper in storage. */
export interface KeptDocument {
  readonly documentId: string
  readonly doc: Y.Doc
  saved(): SavedState
  subscribe(listener: () => void): () => void
  /** Resolves when everything so far is stored; rejects with the failure. */
  flush(): Promise<void>
  retry(): void
  /** Writes nothing more: another tab took over. What is edited stays, told as not saved. */
  stop(): Promise<void>
  resume(): Promise<void>
  /** Saves what is pending and lets go; rejects, and stays open, when that fails. */
  close(): Promise<void>
  /** Lets go with whatever is not saved. */
  discard(): Promise<void>
  /** The outer document, once it holds what the journal holds; for transports. */
  outer(): Promise<OuterDocument>
  /** Resolves when what arrived in the outer document so far is kept and in `doc`. */
  flushReceived(): Promise<void>
  /** States before the first edit of a day and before merges, newest first. */
  listRestorePoints(): Promise<readonly RestorePoint[]>
  /** The state of a restore point as a Yjs update; null when there is none. */
  readRestorePoint(key: string): Promise<Uint8Array | null>
}

export interface SessionParts {
  readonly projectId: ProjectId
  /** Absent where nothing is sealed. */
  readonly ring?: KeyRing
  /** This device only reads the project: what is done is refused. */
  readonly isReader?: () => boolean
  /** Told when it was; and, for an app that is too old for the project, as soon as that is known. */
  readonly onRefused?: (why: OnlyReading) => void
  readonly analyst: AnalystId
  readonly device: DeviceId
  /** Greater each time on this device: orders what its clock cannot. */
  readonly nextCount: () => number
  readonly clock: Clock
  readonly randomBytes: (count: number) => Uint8Array
  readonly openDocument: (documentId: string) => Promise<KeptDocument>
  /** Photos and voice notes of the project; loaded when the first is asked for. Absent where nothing is kept. */
  readonly openMedia?: () => Promise<ProjectMedia>
  /** What ran here in the project when it was last open on this device. */
  readonly leftRunning?: readonly LeftRunning[]
  /** Calls once after so many milliseconds; returns what stops it. Without it, typing rests at the next action. */
  readonly after?: (delayMs: number, run: () => void) => () => void
}

/** Why a project is only read here: this device was asked to read only, or the app is too old to change it. */
export type OnlyReading = 'reader' | 'too-old'

/** Edits of one action, per document. */
export interface Edits {
  readonly project?: readonly Edit[]
  readonly departments?: Readonly<Partial<Record<DepartmentId, readonly Edit[]>>>
}

/** What is recorded in one department. */
export interface RunningHere {
  readonly departmentId: DepartmentId
  readonly observations: readonly ObservationRecord[]
}
