import { randomBytes, sameBytes } from '../../vault/bytes.ts'
import type { KeyRing } from '../../vault/keys.ts'
import { DirectFailure } from './direct-failure.ts'
import { DIRECT_VERSION, encodeFrame, type Frame, NONCE_BYTES, type Side } from './frames.ts'
import { type Greeting, proofOf, sharedKeyId } from './prove-key.ts'

export interface HandshakeOptions {
  readonly projectId: string
  readonly ring: KeyRing
  readonly side: Side
  readonly binding: string
  readonly send: (message: Uint8Array) => void
}

const OTHER: Readonly<Record<Side, Side>> = { first: 'second', second: 'first' }

/** Both sides show that they have a key of this project. Nothing of the project is told before. */
export class Handshake {
  readonly #options: HandshakeOptions
  readonly #nonce = randomBytes(NONCE_BYTES)
  #agreed: { readonly keyId: string; readonly greeting: Greeting } | null = null

  constructor(options: HandshakeOptions) {
    this.#options = options
  }

  start(): void {
    const { side, ring, send } = this.#options
    const keyIds = [...ring.keys.keys()]
    send(encodeFrame({ kind: 'hello', version: DIRECT_VERSION, side, nonce: this.#nonce, keyIds }))
  }

  /** @returns whether the other has now proven itself @throws DirectFailure */
  async take(frame: Frame): Promise<boolean> {
    if (frame.kind === 'hello' && !this.#agreed) {
      await this.#answer(frame)
      return false
    }
    if (frame.kind !== 'proof' || !this.#agreed) throw new DirectFailure('garbage')
    const { ring, side } = this.#options
    const { keyId, greeting } = this.#agreed
    const expected = await proofOf(ring, keyId, OTHER[side], greeting)
    if (!sameBytes(expected, frame.proof)) throw new DirectFailure('other-project')
    return true
  }

  async #answer(hello: Extract<Frame, { kind: 'hello' }>): Promise<void> {
    const { projectId, ring, side, binding, send } = this.#options
    if (hello.version !== DIRECT_VERSION) throw new DirectFailure('newer-version')
    if (hello.side === side) throw new DirectFailure('garbage')
    const keyId = sharedKeyId(ring, hello.keyIds)
    if (keyId === null) throw new DirectFailure('other-project')
    const nonces =
      side === 'first'
        ? { first: this.#nonce, second: hello.nonce }
        : { first: hello.nonce, second: this.#nonce }
    const greeting = { projectId, nonces, binding }
    this.#agreed = { keyId, greeting }
    send(encodeFrame({ kind: 'proof', proof: await proofOf(ring, keyId, side, greeting) }))
  }
}
