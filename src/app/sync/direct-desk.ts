import { type OpenCamera, openCamera } from '../../offline/camera.ts'
import { stateHashOf } from '../../storage/state-words.ts'
import { systemTimers } from '../../storage/timers.ts'
import { DirectLink, newDirectMemory } from '../../sync/direct/direct-link.ts'
import { NoConnection, RtcConnection, type WrongCode } from '../../sync/direct/rtc-connection.ts'
import { noteNotKept } from '../media/not-kept.ts'
import type { ProjectSession } from '../session/project-session.ts'
import { shareSession } from '../sharing/shared-session.ts'
import type { DirectStep } from './direct-step.ts'

/** What the desk needs of the device. */
export interface DirectDevice {
  readonly keepAwake: () => { readonly release: () => void }
  /** Whether this device still exchanges work of the project; it may be taken off the list at any moment. */
  readonly isMember: () => boolean
  readonly subscribeMember: (listener: () => void) => () => void
  readonly onTrouble: (error: unknown) => void
}

/** Devices on one network find each other in a second or two. In milliseconds. */
const SLOW_MS = 15_000
/** The other person still has to take up a tablet and scan. In milliseconds. */
const SLOW_ANSWER_MS = 60_000

const IDLE: DirectStep = { kind: 'idle' }

/** The direct link of one project: from the first code to the end. Goes on while one is elsewhere in the app. */
export class DirectDesk {
  readonly #session: ProjectSession
  readonly #device: DirectDevice
  /** Kept from one link to the next, so that a transfer that was cut goes on. */
  readonly #memory = newDirectMemory()
  readonly #listeners = new Set<() => void>()
  #step: DirectStep = IDLE
  /** What ends the attempt or link that runs. */
  #ends: (() => unknown)[] = []
  /** Tells an attempt that was given up from the one that runs. */
  #round = 0
  #connection: RtcConnection | null = null

  constructor(session: ProjectSession, device: DirectDevice) {
    this.#session = session
    this.#device = device
  }

  /** The same object until it changes. */
  get step(): DirectStep {
    return this.#step
  }

  readonly subscribe = (listener: () => void): (() => void) => {
    this.#listeners.add(listener)
    return () => this.#listeners.delete(listener)
  }

  /** Shows the first code. */
  begin(): void {
    this.#attempt(async (round) => {
      const camera = await this.#openCamera(round)
      const connection = await RtcConnection.begin(this.#session.id)
      if (!this.#isNow(round)) return connection.close()
      this.#take(connection, round)
      this.#become({ kind: 'showing', code: connection.code, camera })
    })
  }

  /** Scans what the other shows. */
  join(): void {
    this.#attempt(async (round) => {
      const camera = await this.#openCamera(round)
      if (this.#isNow(round)) this.#become({ kind: 'scanning-first', camera, wrong: null })
    })
  }

  /** The other has scanned the first code. */
  scanAnswer(): void {
    if (this.#step.kind === 'showing') this.#become({ ...this.#step, kind: 'scanning-answer', wrong: null })
  }

  /** Back to the first code. */
  showAgain(): void {
    if (this.#step.kind !== 'scanning-answer') return
    const { code, camera } = this.#step
    this.#become({ kind: 'showing', code, camera })
  }

  /** A code that was scanned, typed or pasted. */
  take(text: string): void {
    const round = this.#round
    const { kind } = this.#step
    if (kind === 'scanning-first') this.#run(round, () => this.#answer(text, round))
    if (kind === 'scanning-answer') this.#run(round, () => this.#accept(text, round))
  }

  /** Gives up the attempt, or says goodbye. */
  stop(): void {
    this.#endAll()
    this.#become(IDLE)
  }

  async #answer(text: string, round: number): Promise<void> {
    const connection = await RtcConnection.answer(this.#session.id, text)
    if (typeof connection === 'string') return this.#sayWrong(connection, round)
    if (!this.#isNow(round) || this.#connection) return connection.close()
    this.#take(connection, round)
    this.#become({ kind: 'answering', code: connection.code, isSlow: false })
    this.#noteSlow(SLOW_ANSWER_MS)
  }

  async #accept(text: string, round: number): Promise<void> {
    const wrong = (await this.#connection?.accept(text)) ?? null
    if (!this.#isNow(round) || this.#step.kind !== 'scanning-answer') return
    if (wrong) return this.#sayWrong(wrong, round)
    this.#become({ kind: 'connecting', isSlow: false })
    this.#noteSlow(SLOW_MS)
  }

  #sayWrong(wrong: WrongCode, round: number): void {
    const { kind } = this.#step
    if (this.#isNow(round) && (kind === 'scanning-first' || kind === 'scanning-answer'))
      this.#become({ ...this.#step, wrong } as DirectStep)
  }

  #take(connection: RtcConnection, round: number): void {
    this.#connection = connection
    let isOpen = false
    // Once open, the link says goodbye first and closes it after.
    this.#ends.push(() => !isOpen && connection.close())
    this.#run(round, async () => {
      const open = await connection.opened()
      isOpen = true
      if (!this.#isNow(round)) return open.pipe.close()
      await this.#link(open, round)
    })
  }

  async #link(open: Awaited<ReturnType<RtcConnection['opened']>>, round: number): Promise<void> {
    const { onTrouble } = this.#device
    this.#closeCamera()
    const project = await shareSession(this.#session, onTrouble)
    if (!this.#isNow(round)) {
      project.stop()
      open.pipe.close()
      return
    }
    this.#ends.push(project.stop)
    const link = new DirectLink({
      ...open,
      project,
      stateHash: () => stateHashOf(project.list()),
      memory: this.#memory,
      now: () => performance.now(),
      timers: systemTimers,
    })
    let noRoom = 0
    const show = () => {
      if (!this.#isNow(round)) return
      const { photos, voices } = link.underWay.noRoom
      if (photos + voices > noRoom) noteNotKept(photos + voices - noRoom)
      noRoom = Math.max(noRoom, photos + voices)
      this.#become({ kind: 'linked', state: link.state, media: link.underWay })
      if (link.state.kind === 'ended') this.#endAll()
    }
    link.subscribe(show)
    this.#ends.unshift(() => link.stop())
    this.#onLeaving(() => link.stop())
    const { isMember, subscribeMember } = this.#device
    this.#ends.push(
      subscribeMember(() => {
        if (!isMember()) link.stop()
      }),
    )
    show()
  }

  /** The other hears at once that this page goes, and need not wait for silence. */
  #onLeaving(say: () => void): void {
    window.addEventListener('pagehide', say)
    this.#ends.push(() => window.removeEventListener('pagehide', say))
  }

  /** Before the connection: browsers give their addresses to a page that may use the camera, and only names to others. */
  async #openCamera(round: number): Promise<OpenCamera | null> {
    try {
      const camera = await openCamera()
      this.#camera = camera
      if (!this.#isNow(round)) this.#closeCamera()
      return camera
    } catch (error) {
      // Said by the scanner, when there is something to scan; a code can be typed as well.
      this.#device.onTrouble(error)
      return null
    }
  }

  #camera: OpenCamera | null = null

  #closeCamera(): void {
    this.#camera?.close()
    this.#camera = null
  }

  #attempt(work: (round: number) => Promise<void>): void {
    this.#endAll()
    const round = ++this.#round
    const awake = this.#device.keepAwake()
    this.#ends.push(() => awake.release())
    this.#become({ kind: 'preparing' })
    this.#run(round, () => work(round))
  }

  #run(round: number, work: () => Promise<void>): void {
    work().catch((error: unknown) => {
      if (!this.#isNow(round)) return
      this.#device.onTrouble(error)
      this.#endAll()
      const reason = error instanceof NoConnection ? error.reason : 'unknown'
      this.#become({ kind: 'impossible', reason })
    })
  }

  #noteSlow(afterMs: number): void {
    const { kind } = this.#step
    const stop = systemTimers.after(afterMs, () => {
      if (this.#step.kind === kind) this.#become({ ...this.#step, isSlow: true } as DirectStep)
    })
    this.#ends.push(stop)
  }

  #isNow(round: number): boolean {
    return this.#round === round
  }

  #endAll(): void {
    this.#round++
    const ends = this.#ends
    this.#ends = []
    this.#connection = null
    this.#closeCamera()
    for (const end of ends) end()
  }

  #become(step: DirectStep): void {
    this.#step = step
    for (const listener of [...this.#listeners]) listener()
  }
}

const desks = new WeakMap<ProjectSession, DirectDesk>()

/** The desk of an opened project, the same one until it is closed. */
export function directDeskOf(session: ProjectSession, device: DirectDevice): DirectDesk {
  const known = desks.get(session)
  if (known) return known
  const desk = new DirectDesk(session, device)
  desks.set(session, desk)
  return desk
}
