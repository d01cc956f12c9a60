import type { ProjectKey } from '../vault/keys.ts'
import type { SharingRole } from './invitation.ts'
import type { OpenedRoom, RoomConnection } from './room-connection.ts'
import { roomOf } from './room-keys.ts'
import { RoomPeers } from './room-peers.ts'
import { type Presence, presenceSealOf } from './room-presence.ts'
import type { SharedDocument, SharedProject } from './shared-project.ts'

export interface ProjectRoomsOptions {
  readonly project: SharedProject
  readonly connection: RoomConnection
  readonly role: SharingRole
  readonly serverSecret: string | null
  /** Of the connection: greater than those before. */
  readonly round: number
  readonly presence: Presence | null
  readonly onChange: () => void
}

/**
 * The rooms of a project on one connection: one for each document, under the current key. And for each other key the one of the
 * project's own document, until both sides have all: who was away while a device was removed looks there, and finds the new key; and two who
 * changed the key apart find each other's change there. A removed device can write there too, as it can by every other way.
 */
export class ProjectRooms {
  readonly #options: ProjectRoomsOptions
  /** Read once: what comes later is another connection. */
  readonly #key: ProjectKey
  readonly #keyCount: number
  readonly #rooms = new Map<string, OpenedRoom>()
  readonly #visits = new Set<OpenedRoom>()
  #following: Promise<void> = Promise.resolve()
  #isFollowed = false
  #isVisiting = false
  #peersOfRoom: RoomPeers | null = null
  #peers: readonly Presence[] = NOBODY
  #presence: Presence | null
  #isClosed = false

  constructor(options: ProjectRoomsOptions) {
    this.#options = options
    this.#presence = options.presence
    const { ring } = options.project
    this.#key = ring.current
    this.#keyCount = ring.keys.size
  }

  get peers(): readonly Presence[] {
    return this.#peers
  }

  /** The project has another key now, or one more. */
  get isOfOldKey(): boolean {
    const { ring } = this.#options.project
    return ring.current.keyId !== this.#key.keyId || ring.keys.size !== this.#keyCount
  }

  /** Both sides have what the other had. */
  get isSynced(): boolean {
    return this.#isFollowed && [...this.#rooms.values()].every(isSettled)
  }

  /** This device may only read: no receipt comes for what is here. */
  get isReadOnly(): boolean {
    return (
      this.#options.role === 'reader' ||
      [...this.#rooms.values()].some(({ provider }) => provider?.isReadOnly)
    )
  }

  /** All that the server has in these rooms is here. */
  get isUpToDate(): boolean {
    return this.isSynced && [...this.#visits].every(isSettled)
  }

  /** The server sent a receipt for everything here. */
  get isStored(): boolean {
    return (
      this.#isFollowed &&
      this.#options.project
        .list()
        .every(({ documentId }) => this.#rooms.get(documentId)?.provider?.isStored) &&
      [...this.#visits].every(({ provider }) => provider?.isStored)
    )
  }

  /** Opens the rooms of documents that have none yet. One call after the other. */
  follow(): Promise<void> {
    this.#following = this.#following.then(() => this.#follow())
    return this.#following
  }

  present(presence: Presence): void {
    this.#presence = presence
    this.#peersOfRoom?.say(presence)
  }

  /** Asks the server for everything again. */
  askAll(): void {
    for (const { provider } of this.#rooms.values()) provider?.askAll()
  }

  close(): void {
    this.#isClosed = true
    this.#peersOfRoom?.stop()
  }

  async #follow(): Promise<void> {
    const { project } = this.#options
    const documents = project.list()
    const isReader = this.#options.role === 'reader'
    for (const document of documents) {
      if (this.#isClosed || this.#rooms.has(document.documentId)) continue
      const isFirst = document === documents[0]
      const { name, token } = await this.#roomOf(this.#key, document)
      if (this.#isClosed) return
      const opened = this.#options.connection.open({
        room: name,
        token,
        doc: document.outer.doc,
        hasPresence: isFirst,
        // A reader cannot make it; without the room of the project itself there is nothing to read.
        mayBeAbsent: isReader && !isFirst,
      })
      this.#rooms.set(document.documentId, opened)
      if (isFirst) await this.#meet(opened, name)
    }
    await this.#visitOthers(documents[0])
    this.#isFollowed = true
    this.#options.onChange()
  }

  async #meet({ provider }: OpenedRoom, room: string): Promise<void> {
    const seal = await presenceSealOf(this.#key, room)
    const { round } = this.#options
    if (this.#isClosed || !provider?.awareness) return
    const { awareness } = provider
    const own = this.#presence
    this.#peersOfRoom = new RoomPeers({ awareness, seal, round, own, onChange: () => this.#notePeers() })
  }

  #notePeers(): void {
    const found = this.#peersOfRoom?.list() ?? NOBODY
    if (JSON.stringify(found) === JSON.stringify(this.#peers)) return
    this.#peers = found
    this.#options.onChange()
  }

  /** Once for each connection: from then on the others come here. */
  async #visitOthers(document: SharedDocument | undefined): Promise<void> {
    if (this.#isVisiting || !document) return
    this.#isVisiting = true
    for (const key of this.#options.project.ring.keys.values()) {
      if (key.keyId === this.#key.keyId) continue
      const { name, token } = await this.#roomOf(key, document)
      if (this.#isClosed) return
      const doc = document.outer.doc
      const mayBeAbsent = this.#options.role === 'reader'
      this.#visits.add(
        this.#options.connection.open({ room: name, token, doc, hasPresence: false, mayBeAbsent }),
      )
    }
  }

  async #roomOf(key: ProjectKey, { documentId }: SharedDocument) {
    const { role, serverSecret } = this.#options
    const { name, token, readerToken } = await roomOf(key, documentId)
    const shown = role === 'reader' ? readerToken : token
    return { name, token: serverSecret ? `${shown}.${serverSecret}` : shown }
  }
}

const isSettled = ({ isAbsent, provider }: OpenedRoom) => isAbsent || provider?.isSynced === true

const NOBODY: readonly Presence[] = []
