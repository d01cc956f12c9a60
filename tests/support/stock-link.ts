import type { SharedProject } from '../../src/sync/shared-project.ts'
import { type SyncClient, syncClient } from './sync-client.ts'

export interface StockLinkOptions {
  /** Of the server or what stands before it: `http://…`. */
  readonly url: string
  readonly token: string
}

/** A project over the server by nothing but stock Hocuspocus clients, one for each document. The room is named as the document. */
export class StockLink {
  readonly #clients = new Map<string, SyncClient>()
  readonly #stopFollowing: () => void

  constructor(
    private readonly project: SharedProject,
    private readonly options: StockLinkOptions,
  ) {
    this.#follow()
    this.#stopFollowing = project.subscribe(() => this.#follow())
  }

  /** Nothing of what is in the outer documents is without the server's receipt. */
  isStored(): boolean {
    return [...this.#clients.values()].every((client) => client.isStored())
  }

  stop(): void {
    this.#stopFollowing()
    for (const client of this.#clients.values()) client.close()
  }

  #follow(): void {
    const { url, token } = this.options
    for (const { documentId, outer } of this.project.list()) {
      if (this.#clients.has(documentId)) continue
      this.#clients.set(documentId, syncClient({ url, room: documentId, token, doc: outer.doc }))
    }
  }
}
