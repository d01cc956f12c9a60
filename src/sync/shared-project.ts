import type * as Y from 'yjs'
import type { ProjectId } from '../records/ids.ts'
import type { OuterDocument } from '../storage/outer-document.ts'
import type { KeyRing } from '../vault/keys.ts'
import type { MediaPieces } from './media-pieces.ts'

/** One kept document of an opened project, as a transport sees it. */
export interface SharedDocument {
  readonly documentId: string
  /** The inner document: what the records say now. Transports never touch it. */
  readonly doc: Y.Doc
  /** The outer document: a transport merges what it carries into `outer.doc`, under an origin of its own; the keeper opens it. */
  readonly outer: OuterDocument
  /** Resolves when every edit so far is sealed, saved and in `outer`; rejects with the StorageFailure when it is not. */
  flush(): Promise<void>
  /** Resolves when what `outer` received so far is in the journal and in `doc`. */
  flushReceived(): Promise<void>
}

/** An opened project, as transports see it. */
export interface SharedProject {
  readonly projectId: ProjectId
  /** Its current key changes when a device is removed; read it when it is needed, never keep it. */
  readonly ring: KeyRing
  /** The project's own document first, then a document for each department that is known, in no order that matters. */
  list(): readonly SharedDocument[]
  /** Whether every department is in `list`; one that cannot be opened, or just arrived, is not. True when left out. */
  readonly isWhole?: () => boolean
  /** Its photos and voice notes on this device; opened when they are asked for. Absent where none are kept. */
  readonly openMedia?: () => Promise<MediaPieces>
  /** Called when `list` changes: a department arrived; and when the ring has grown. @returns stops calling */
  subscribe(listener: () => void): () => void
}
