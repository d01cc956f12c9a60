/** How much a connection may send: bursts are normal, a flood waits. */
export interface Flow {
  /** Messages and bytes at once, and what comes back each second. */
  readonly messages: { readonly burst: number; readonly perSecond: number }
  readonly bytes: { readonly burst: number; readonly perSecond: number }
}

export const DEFAULT_FLOW: Flow = {
  messages: { burst: 2000, perSecond: 200 },
  bytes: { burst: 64 * 1024 * 1024, perSecond: 8 * 1024 * 1024 },
}

/** Two token buckets. Nobody is thrown out: who sends too much is read more slowly, which his own socket then feels. */
export class FlowLimit {
  #messages: number
  #bytes: number
  #at: number

  constructor(
    private readonly flow: Flow,
    private readonly now: () => number,
  ) {
    this.#messages = flow.messages.burst
    this.#bytes = flow.bytes.burst
    this.#at = now()
  }

  /** @returns how long this message has to wait, in ms */
  take(bytes: number): number {
    const now = this.now()
    const seconds = Math.max(0, now - this.#at) / 1000
    this.#at = now
    const { messages, bytes: volume } = this.flow
    this.#messages = Math.min(messages.burst, this.#messages + seconds * messages.perSecond) - 1
    this.#bytes = Math.min(volume.burst, this.#bytes + seconds * volume.perSecond) - bytes
    const owed = Math.max(-this.#messages / messages.perSecond, -this.#bytes / volume.perSecond, 0)
    return Math.ceil(owed * 1000)
  }
}
