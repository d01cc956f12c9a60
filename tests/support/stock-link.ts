import { roomOf } from '../../src/sync/room-keys.ts'
import type { SharedProject } from '../../src/sync/shared-project.ts'
import { type SyncClient, syncClient } from './sync-client.ts'

/** A project over the server by nothing but stock Hocuspocus clients, one for each document. */
export class StockLink {
  readonly #clients = new Map<string, SyncClient>()
  readonly #wanted = new Set<string>()
  readonly #stopFollowing: () => void
  #isStopped = false

  /** @param url of the server or what stands before it: `http://…` */
  constructor(
    private readonly project: SharedProject,
    private readonly url: string,
  ) {
    void this.#follow()
    this.#stopFollowing = project.subscribe(() => void this.#follow())
  }

  /** Nothing of what is in the outer documents is without the server's receipt. */
  isStored(): boolean {
    const clients = [...this.#clients.values()]
    return clients.length === this.#wanted.size && clients.every((client) => client.isStored())
  }

  stop(): void {
    this.#isStopped = true
    this.#stopFollowing()
    for (const client of this.#clients.values()) client.close()
  }

  async #follow(): Promise<void> {
    for (const { documentId, outer } of this.project.list()) {
      if (this.#wanted.has(documentId)) continue
      this.#wanted.add(documentId)
      const { name, token } = await roomOf(this.project.ring.current, documentId)
      if (this.#isStopped) return
      this.#clients.set(documentId, syncClient({ url: this.url, room: name, token, doc: outer.doc }))
    }
  }
}
