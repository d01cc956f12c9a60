import type { SharedDocument, SharedProject } from '../shared-project.ts'

/** What the direct link uses of a document. */
export interface ExchangedDocument extends Pick<SharedDocument, 'documentId' | 'flush' | 'flushReceived'> {
  readonly outer: Pick<SharedDocument['outer'], 'doc'>
}

/** What the direct link uses of a project; a `SharedProject` is one. */
export interface ExchangedProject extends Pick<SharedProject, 'projectId' | 'ring' | 'subscribe'> {
  list(): readonly ExchangedDocument[]
}
