import type { ProjectId } from '../../records/ids.ts'
import { stateWordsOf } from '../../storage/state-words.ts'
import { mediaBeside } from '../../sync/media-beside.ts'
import type { MediaLink } from '../../sync/media-link.ts'
import { ALL_THERE, type MediaStanding } from '../../sync/media-state.ts'
import type { Presence } from '../../sync/room-presence.ts'
import { ServerLink } from '../../sync/server-link.ts'
import type { SharedProject } from '../../sync/shared-project.ts'
import type { ProjectSession } from '../session/project-session.ts'
import { shareSession } from '../sharing/shared-session.ts'
import { followWords } from './follow-words.ts'
import type { Meta, ProjectSyncOptions, Watched } from './project-sync-options.ts'
import { isSettled, type Peer, type SyncState } from './sync-desk.ts'
import type { SyncControl } from './sync-later.ts'

export type { Membership } from './project-sync-options.ts'

interface Running {
  readonly session: ProjectSession
  readonly link: ServerLink
  readonly media: MediaLink
  readonly stop: () => void
  /** Of what is here now; '' while that is not known. */
  words: string
  /** How often what the words are made of changed. */
  changes: number
  peers: readonly Peer[]
}

/** So long a word of leaving may take to get to the server. */
const LEAVING_MS = 10_000

const LOCAL: SyncState = { kind: 'local' }
const PAUSED: SyncState = { kind: 'paused' }
const CONNECTING: SyncState = { kind: 'connecting' }
const NOBODY: readonly Peer[] = []

/** Every shared project that is open, over one server. What was chosen is kept in the project's meta on this device. */
export class ProjectSync implements SyncControl {
  readonly #options: ProjectSyncOptions
  readonly #listeners = new Set<() => void>()
  readonly #running = new Map<ProjectId, Running>()
  readonly #starting = new Map<ProjectId, Promise<void>>()
  /** What was chosen for projects that do not run. */
  readonly #waiting = new Map<ProjectId, SyncState>()
  readonly #secrets = new Map<ProjectId, string>()
  /** Of which is kept that they were on the server once. */
  readonly #noted = new Set<ProjectId>()
  readonly #leaving = new Set<ProjectId>()
  /** What was asked last, by number: what came before it counts no more. */
  readonly #asked = new Map<ProjectId, number>()

  constructor(options: ProjectSyncOptions) {
    this.#options = options
    const { place, isOnline, isShown, isHere, membership } = options
    membership.subscribe(() => {
      for (const id of this.#running.keys()) this.#heedMembership(id)
    })
    place.subscribe(() => {
      for (const each of this.#running.values()) this.#present(each)
    })
    this.#follow(isOnline, (link, isNow) => (isNow ? link.retryNow() : link.noteOffline()))
    this.#follow(isShown, (link, isNow) => {
      if (isNow) link.retryNow()
    })
    this.#follow(isHere, (link, isNow) => (isNow ? link.start() : link.stop()))
  }

  state(id: ProjectId): SyncState {
    return this.#running.get(id)?.link.state ?? this.#waiting.get(id) ?? LOCAL
  }

  peers(id: ProjectId): readonly Peer[] {
    return this.#running.get(id)?.peers ?? NOBODY
  }

  words(id: ProjectId): string {
    return this.#running.get(id)?.words ?? ''
  }

  isIncomplete(id: ProjectId): boolean {
    return this.#running.get(id)?.link.isIncomplete ?? false
  }

  media(id: ProjectId): MediaStanding {
    return this.#running.get(id)?.media.standing ?? ALL_THERE
  }

  readonly subscribe = (listener: () => void): (() => void) => {
    this.#listeners.add(listener)
    return () => this.#listeners.delete(listener)
  }

  async turnOn(id: ProjectId): Promise<void> {
    const turn = this.#ask(id)
    await this.#options.saveMeta(id, { sync: 'on' })
    const [session, meta] = await Promise.all([this.#options.open(id), this.#options.readMeta(id)])
    if (this.#asked.get(id) === turn) await this.#start(session, meta)
  }

  async pause(id: ProjectId): Promise<void> {
    this.#ask(id)
    await this.#options.saveMeta(id, { sync: 'paused' })
    this.#stop(id, PAUSED)
  }

  async turnOff(id: ProjectId): Promise<void> {
    this.#ask(id)
    await this.#options.saveMeta(id, { sync: 'off' })
    this.#stop(id, LOCAL)
  }

  retry(id: ProjectId): void {
    this.#running.get(id)?.link.retryNow()
  }

  async giveSecret(id: ProjectId, secret: string): Promise<void> {
    await this.#options.saveMeta(id, { serverSecret: secret })
    this.#secrets.set(id, secret)
    this.retry(id)
  }

  noteOpened(session: ProjectSession, meta: Meta): void {
    if (meta.sync === 'paused') this.#stop(session.id, PAUSED)
    const isIn = this.#options.membership.read(session.id) === 'in'
    if (meta.sync === 'on' && isIn) this.#start(session, meta).catch(this.#options.onTrouble)
  }

  #start(session: ProjectSession, meta: Meta): Promise<void> {
    const { id } = session
    if (this.#running.get(id)?.session === session) return Promise.resolve()
    this.#waiting.set(id, CONNECTING)
    const known = this.#starting.get(id)
    if (known) return known
    const starting = this.#share(session, meta).finally(() => this.#starting.delete(id))
    this.#starting.set(id, starting)
    this.#tell()
    return starting
  }

  async #share(session: ProjectSession, meta: Meta): Promise<void> {
    const { onTrouble, isHere, isOnline } = this.#options
    const { id } = session
    if (typeof meta.serverSecret === 'string') this.#secrets.set(id, meta.serverSecret)
    const shared = await shareSession(session, onTrouble)
    // Paused, or closed, while its departments were opened.
    if (this.#waiting.get(id) !== CONNECTING) return shared.stop()
    const link = this.#linkOf(session, shared, meta.wasOnServer === true)
    const media = mediaBeside(link, { ...this.#options, role: () => this.#options.roleIn(id) })
    const unfollow = [
      link.subscribe(() => this.#noteLink(id)),
      media.subscribe(() => this.#tell()),
      () => media.stop(),
      shared.stop,
    ]
    const running: Running = {
      session,
      link,
      media,
      stop: () => {
        for (const each of unfollow) each()
        link.stop()
      },
      words: '',
      changes: 0,
      peers: NOBODY,
    }
    this.#running.set(id, running)
    this.#waiting.delete(id)
    unfollow.push(
      followWords(shared, this.#options.timers, {
        onStale: () => {
          running.changes++
          this.#setWords(running, '')
        },
        look: () => this.#lookAtWords(running, shared).catch(onTrouble),
      }),
    )
    this.#present(running)
    if (isHere.read()) link.start()
    if (!isOnline.read()) link.noteOffline()
    this.#tell()
  }

  async #lookAtWords(running: Running, shared: SharedProject): Promise<void> {
    // A department that is not open here is in the words of the others.
    if (shared.isWhole?.() === false) return
    const { changes } = running
    const words = (await stateWordsOf(shared.list())).join(' ')
    if (changes === running.changes) this.#setWords(running, words)
  }

  #setWords(running: Running, words: string): void {
    if (words === running.words) return
    running.words = words
    this.#present(running)
    this.#tell()
  }

  #linkOf(session: ProjectSession, shared: SharedProject, wasOnServer: boolean): ServerLink {
    const { url, timers, now, random, roleIn, onRefilled } = this.#options
    const { id } = session
    return new ServerLink(shared, {
      url,
      timers,
      now,
      random,
      role: () => roleIn(id),
      serverSecret: () => this.#secrets.get(id) ?? null,
      onFilled: (parts) => {
        // Who joined is shown that by the room; who had it and lost it has to be told.
        if (wasOnServer) onRefilled(parts)
      },
      onGone: () => {
        this.#running.get(id)?.stop()
        this.#running.delete(id)
        this.#tell()
      },
    })
  }

  #noteLink(id: ProjectId): void {
    const running = this.#running.get(id)
    if (!running) return
    const { link } = running
    const peers = [...link.peers].sort((a, b) =>
      a.name < b.name ? -1 : 1,
    ) as readonly Presence[] as readonly Peer[]
    if (JSON.stringify(peers) !== JSON.stringify(running.peers)) running.peers = peers
    if (isSettled(link.state)) this.#noteOnServer(id)
    this.#heedMembership(id)
    this.#tell()
  }

  /** Who leaves says so to the others first, if that can be done soon. */
  #heedMembership(id: ProjectId): void {
    const membership = this.#options.membership.read(id)
    const link = this.#running.get(id)?.link
    if (membership === 'in' || !link) return
    if (membership === 'out' || isSettled(link.state)) {
      this.#stop(id, LOCAL)
      return
    }
    if (this.#leaving.has(id)) return
    this.#leaving.add(id)
    this.#options.timers.after(LEAVING_MS, () => {
      this.#leaving.delete(id)
      if (this.#options.membership.read(id) !== 'in') this.#stop(id, LOCAL)
    })
  }

  #noteOnServer(id: ProjectId): void {
    if (this.#noted.has(id)) return
    this.#noted.add(id)
    this.#options.saveMeta(id, { wasOnServer: true }).catch(this.#options.onTrouble)
  }

  #follow(
    { read, subscribe }: Watched<() => boolean>,
    act: (link: ServerLink, isNow: boolean) => void,
  ): void {
    let was = read()
    subscribe(() => {
      const isNow = read()
      if (isNow === was) return
      was = isNow
      for (const { link } of this.#running.values()) act(link, isNow)
    })
  }

  #present({ session, link, words }: Running): void {
    const { analyst, parts, records, id } = session
    const name = records.analysts.get(analyst)?.name ?? ''
    link.present({ device: parts.device, analyst, name, ...this.#options.place.read(id), words })
  }

  #ask(id: ProjectId): number {
    const turn = (this.#asked.get(id) ?? 0) + 1
    this.#asked.set(id, turn)
    return turn
  }

  #stop(id: ProjectId, state: SyncState): void {
    this.#running.get(id)?.stop()
    this.#running.delete(id)
    this.#waiting.set(id, state)
    this.#tell()
  }

  #tell(): void {
    for (const listener of [...this.#listeners]) listener()
  }
}
