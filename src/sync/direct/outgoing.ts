import * as Y from 'yjs'
import { asBytes, type Bytes, sha256, toHex } from '../../vault/bytes.ts'
import type { SharedDocument } from '../shared-project.ts'

/** What another device lacks of a document, as it is sent. */
export interface Transfer {
  readonly documentId: string
  /** SHA-256 of `bytes`, in hexadecimal. */
  readonly hash: string
  readonly bytes: Bytes
}

interface Begun extends Transfer {
  /** What the other had, in hexadecimal. */
  readonly theirs: string
  /** What this device had when the transfer was made. */
  readonly own: Uint8Array
}

/** An update with nothing in it: no structs, no deletions. */
const EMPTY_BYTES = 2

/**
 * Transfers that were begun and not yet kept by the other. Outlives a cut connection: a document may change meanwhile, and the bytes that
 * are there on the other side already must still be of some use.
 */
export class OutgoingTransfers {
  readonly #begun = new Map<string, Begun>()

  /** What to send for a side that is at `vector`: what was begun for it before, then what came since. Reads the document at once. */
  async lackingOf({ documentId, outer }: SharedDocument, vector: Uint8Array): Promise<readonly Transfer[]> {
    const begun = this.#begun.get(documentId)
    const theirs = toHex(vector)
    const own = Y.encodeStateVector(outer.doc)
    const isGoingOn = begun?.theirs === theirs
    const bytes = asBytes(Y.encodeStateAsUpdate(outer.doc, isGoingOn ? begun.own : vector))
    const fresh = bytes.length > EMPTY_BYTES ? await this.wholeOf(documentId, bytes) : null
    if (!isGoingOn && fresh) this.#begun.set(documentId, { ...fresh, theirs, own })
    return [...(isGoingOn ? [begun] : []), ...(fresh ? [fresh] : [])]
  }

  /** An update as a transfer of its own. */
  async wholeOf(documentId: string, bytes: Bytes): Promise<Transfer> {
    return { documentId, bytes, hash: toHex(await sha256(bytes)) }
  }

  /** The other has it: it need not be kept for going on. */
  kept(hash: string): void {
    for (const [documentId, begun] of this.#begun) if (begun.hash === hash) this.#begun.delete(documentId)
  }
}
