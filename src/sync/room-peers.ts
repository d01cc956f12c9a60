import type { HocuspocusProvider } from '@hocuspocus/provider'
import type { Presence, PresenceSeal } from './room-presence.ts'

export interface PeersOptions {
  readonly awareness: NonNullable<HocuspocusProvider['awareness']>
  readonly seal: PresenceSeal
  /** How many connections this device made before: others heed only what counts on from what they heard. */
  readonly round: number
  /** Null says only that somebody is there. */
  readonly own: Presence | null
  readonly onChange: () => void
}

/** A connection says where it is once every 15 s and at each change: it never comes near this many. */
const MOST_SAID = 1_000_000

/** Who is in a room beside this device, opened. */
export class RoomPeers {
  readonly #options: PeersOptions
  readonly #opened = new Map<number, { readonly sealed: unknown; readonly presence: Presence | null }>()
  #own: Presence | null
  #saying = 0
  #isStopped = false

  constructor(options: PeersOptions) {
    this.#options = options
    this.#own = options.own
    const { awareness, round } = options
    awareness.meta.set(awareness.clientID, { clock: round * MOST_SAID, lastUpdated: 0 })
    awareness.on('change', this.#look)
    void this.#say()
  }

  /** Those connected now, this device left out. */
  list(): readonly Presence[] {
    return [...this.#opened.values()].flatMap(({ presence }) =>
      presence && presence.device !== this.#own?.device ? [presence] : [],
    )
  }

  say(own: Presence): void {
    this.#own = own
    void this.#say()
  }

  stop(): void {
    this.#isStopped = true
    this.#options.awareness.off('change', this.#look)
  }

  async #say(): Promise<void> {
    const { awareness, seal } = this.#options
    if (!this.#own) return
    const turn = ++this.#saying
    const sealed = await seal.seal(this.#own, awareness.clientID)
    if (turn === this.#saying && !this.#isStopped) awareness.setLocalState({ sealed })
  }

  readonly #look = (): void => {
    void this.#openNew()
  }

  async #openNew(): Promise<void> {
    const { awareness, seal, onChange } = this.#options
    for (const client of this.#opened.keys()) {
      if (!awareness.getStates().has(client)) this.#opened.delete(client)
    }
    for (const [client, state] of [...awareness.getStates()]) {
      const { sealed } = state as { sealed?: unknown }
      if (client === awareness.clientID || this.#opened.get(client)?.sealed === sealed) continue
      const presence = await seal.open(sealed, client)
      if (awareness.getStates().has(client)) this.#opened.set(client, { sealed, presence })
    }
    if (!this.#isStopped) onChange()
  }
}
