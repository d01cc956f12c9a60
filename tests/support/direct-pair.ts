import * as Y from 'yjs'
import type { ProjectId } from '../../src/records/ids.ts'
import type { Pipe } from '../../src/sync/direct/pipe.ts'
import type { SharedDocument, SharedProject } from '../../src/sync/shared-project.ts'
import type { KeyRing } from '../../src/vault/keys.ts'

interface End extends Pipe {
  deliver(message: Uint8Array): void
  cut(): void
}

/** Two ends of a pipe in memory. */
export interface PipePair {
  readonly first: Pipe
  readonly second: Pipe
  /** Bytes that arrived so far, both ways. */
  bytes(): number
  /** The largest message so far. */
  largest(): number
  cut(): void
}

/**
 * A pipe that is cut after so many bytes: the message in which that byte lies is lost, with all after it. Messages arrive in later turns
 * of the event loop, in order.
 */
export function pipePair({ cutAfterBytes = Infinity } = {}): PipePair {
  let bytes = 0
  let largest = 0
  let isCutting = false
  const ends: End[] = []
  const cut = () => {
    for (const end of ends) end.cut()
  }
  const through = (message: Uint8Array, to: () => End) => {
    largest = Math.max(largest, message.length)
    isCutting ||= bytes + message.length > cutAfterBytes
    if (isCutting) return void setImmediate(cut)
    bytes += message.length
    setImmediate(() => to().deliver(message))
  }
  const first = end((message) => through(message, () => second), cut)
  const second: End = end((message) => through(message, () => first), cut)
  ends.push(first, second)
  return { first, second, bytes: () => bytes, largest: () => largest, cut }
}

function end(send: (message: Uint8Array) => void, cutBoth: () => void): End {
  let isCut = false
  let onMessage: (message: Uint8Array) => void = () => undefined
  let onClose = () => {}
  return {
    send: (message) => {
      if (!isCut) send(message.slice())
    },
    whenRoom: () => new Promise((resolve) => setImmediate(resolve)),
    onMessage: (listener) => {
      onMessage = listener
    },
    onClose: (listener) => {
      onClose = listener
    },
    close: () => setImmediate(cutBoth),
    deliver: (message) => {
      if (!isCut) onMessage(message)
    },
    cut: () => {
      if (isCut) return
      isCut = true
      onClose()
    },
  }
}

/** A device with outer documents in memory that stand for the inner ones too: for tests of what travels, not of keeping it. */
export class PlainDevice implements SharedProject {
  readonly projectId: ProjectId
  readonly #documents = new Map<string, SharedDocument>()
  readonly #listeners = new Set<() => void>()
  /** Makes keeping fail, as on a device that is full. */
  keepingFails: Error | null = null

  constructor(readonly ring: KeyRing) {
    this.projectId = ring.projectId as ProjectId
  }

  /** Opens a document, empty. */
  open(documentId: string): Y.Doc {
    const doc = new Y.Doc()
    const shared = {
      documentId,
      doc,
      outer: { doc, entries: doc.getArray<Uint8Array>('entries') },
      flush: async () => undefined,
      flushReceived: async () => {
        if (this.keepingFails) throw this.keepingFails
      },
    }
    this.#documents.set(documentId, shared as unknown as SharedDocument)
    for (const listener of this.#listeners) listener()
    return doc
  }

  write(documentId: string, entry: Uint8Array): void {
    this.entries(documentId).push([new Uint8Array(entry)])
  }

  entries(documentId: string): Y.Array<Uint8Array> {
    return this.doc(documentId).getArray<Uint8Array>('entries')
  }

  doc(documentId: string): Y.Doc {
    const shared = this.#documents.get(documentId)
    if (!shared) throw new Error(`${documentId} is not open`)
    return shared.doc
  }

  list = () => [...this.#documents.values()]

  subscribe = (listener: () => void) => {
    this.#listeners.add(listener)
    return () => this.#listeners.delete(listener)
  }

  /** What it says, as text. */
  said(): string {
    const all = [...this.#documents].map(([id, { doc }]) => {
      const entries = doc.getArray<Uint8Array>('entries').toArray()
      return [id, entries.map((bytes) => Buffer.from(bytes).toString('hex')).sort()] as const
    })
    return JSON.stringify(all.sort(([a], [b]) => (a < b ? -1 : 1)))
  }
}
