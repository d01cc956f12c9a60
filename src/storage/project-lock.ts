/** Whether this tab is the one that writes. */
export type LockState = 'waiting' | 'held' | 'elsewhere' | 'lost'

const NAME = 'werkvloer'
/** Marks this tab for its next page; a session's storage is a tab's own. */
const RELOADING = 'werkvloer-reloading'

/**
 * One tab at a time works on the device's projects, by a Web Lock. A tab that finds it taken may take over ("use
 * here"); the other one is told and must stop writing.
 */
export class ProjectLock {
  #state: LockState = 'waiting'
  #release: (() => void) | null = null
  readonly #listeners = new Set<() => void>()

  get state(): LockState {
    return this.#state
  }

  /** @returns stops calling `listener` */
  subscribe(listener: () => void): () => void {
    this.#listeners.add(listener)
    return () => this.#listeners.delete(listener)
  }

  /** Asks for the lock. @returns whether this tab has it; false when another one does */
  take(): Promise<boolean> {
    const hadIt = sessionStorage.getItem(RELOADING) !== null
    sessionStorage.removeItem(RELOADING)
    return this.#request(hadIt ? { steal: true } : { ifAvailable: true })
  }

  /** This tab is about to load itself again: if it has the lock it gets it back, also when another tab was quicker. */
  keepOverReload(): void {
    if (this.#state === 'held') sessionStorage.setItem(RELOADING, 'yes')
  }

  /** Takes it from whichever tab has it; that one becomes `lost`. */
  useHere(): Promise<boolean> {
    return this.#request({ steal: true })
  }

  release(): void {
    this.#release?.()
    this.#release = null
    this.#become('waiting')
  }

  #request(options: LockOptions): Promise<boolean> {
    if (this.#state === 'held') return Promise.resolve(true)
    return new Promise((resolve) => {
      const hold = (lock: Lock | null) => {
        this.#become(lock ? 'held' : 'elsewhere')
        resolve(lock !== null)
        return lock ? new Promise<void>((release) => this.#hold(release)) : undefined
      }
      navigator.locks.request(NAME, options, hold).catch(() => {
        // The only way a held lock ends badly is that another tab stole it.
        this.#release = null
        this.#become('lost')
        resolve(false)
      })
    })
  }

  #hold(release: () => void): void {
    this.#release = release
  }

  #become(state: LockState): void {
    this.#state = state
    for (const listener of [...this.#listeners]) listener()
  }
}
