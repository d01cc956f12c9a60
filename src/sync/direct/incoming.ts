import { type Bytes, sha256, toHex } from '../../vault/bytes.ts'
import { DirectFailure } from './direct-failure.ts'
import type { Frame } from './frames.ts'

type Offer = Extract<Frame, { kind: 'offer' }>
type Piece = Extract<Frame, { kind: 'piece' }>

/** A transfer that is coming in. */
interface Part {
  readonly sizeBytes: number
  readonly pieces: Bytes[]
  haveBytes: number
}

/** A project of 100,000 records is some 50 MB; what is larger was made to fill the memory. */
const MAX_TRANSFER_BYTES = 256 * 1024 * 1024
const MAX_KEPT_BYTES = 2 * MAX_TRANSFER_BYTES

/** What came in of transfers, by their hash. Outlives a cut connection, so that the next one goes on where this one stopped. */
export class IncomingParts {
  readonly #parts = new Map<string, Part>()

  /**
   * Makes room for a transfer. @returns how much of it is here already, in bytes
   *
   * @throws DirectFailure `too-large`; `garbage` when the same hash was announced with another size
   */
  expect({ hash, sizeBytes }: Pick<Offer, 'hash' | 'sizeBytes'>): number {
    const known = this.#parts.get(hash)
    if (known && known.sizeBytes !== sizeBytes) throw new DirectFailure('garbage')
    const others = [...this.#parts].reduce((sum, [id, each]) => (id === hash ? sum : sum + each.sizeBytes), 0)
    if (sizeBytes === 0) throw new DirectFailure('garbage')
    if (sizeBytes > MAX_TRANSFER_BYTES || others + sizeBytes > MAX_KEPT_BYTES)
      throw new DirectFailure('too-large')
    if (!known) this.#parts.set(hash, { sizeBytes, pieces: [], haveBytes: 0 })
    return known?.haveBytes ?? 0
  }

  /**
   * @returns all of it, when this was the last piece; null before
   * @throws DirectFailure `garbage` when it was not announced, does not follow on what is here, or the whole has another hash
   */
  async take({ hash, offset, bytes }: Piece): Promise<Bytes | null> {
    const part = this.#parts.get(hash)
    if (!part || offset !== part.haveBytes || offset + bytes.length > part.sizeBytes)
      throw new DirectFailure('garbage')
    part.pieces.push(bytes)
    part.haveBytes += bytes.length
    if (part.haveBytes < part.sizeBytes) return null
    this.#parts.delete(hash)
    const whole = joined(part)
    if (toHex(await sha256(whole)) !== hash) throw new DirectFailure('garbage')
    return whole
  }

  /** Forgets the transfers the other side will not go on with. */
  keepOnly(hashes: ReadonlySet<string>): void {
    for (const hash of this.#parts.keys()) if (!hashes.has(hash)) this.#parts.delete(hash)
  }
}

function joined({ sizeBytes, pieces }: Part): Bytes {
  const whole = new Uint8Array(sizeBytes)
  let at = 0
  for (const piece of pieces) {
    whole.set(piece, at)
    at += piece.length
  }
  return whole
}
