import { REMOTE } from '../document/origin.ts'
import type { Timers } from '../storage/timers.ts'
import type { SharedDocument } from './shared-project.ts'

/** Tried again after this, when what was edited could not be saved: a transport carries only what is. */
const AGAIN_MS = 5_000

/** Whether all that was edited in a document is in its outer document, so that a transport has it. */
export class EditWatch {
  /** True at first: what was edited before nobody watched. */
  #isBehind = true
  #edits = 0
  #flushing = false
  #isStopped = false
  #stopAgain: () => void = () => undefined

  constructor(
    private readonly document: SharedDocument,
    private readonly timers: Timers,
    private readonly onChange: () => void,
  ) {
    document.doc.on('update', this.#onUpdate)
    void this.#flush()
  }

  get isClean(): boolean {
    return !this.#isBehind
  }

  stop(): void {
    this.#isStopped = true
    this.#stopAgain()
    this.document.doc.off('update', this.#onUpdate)
  }

  readonly #onUpdate = (_: Uint8Array, origin: unknown): void => {
    if (origin === REMOTE) return
    this.#edits++
    if (!this.#isBehind) {
      this.#isBehind = true
      this.onChange()
    }
    void this.#flush()
  }

  async #flush(): Promise<void> {
    if (this.#flushing || this.#isStopped) return
    this.#flushing = true
    try {
      for (let seen = -1; seen !== this.#edits; ) {
        seen = this.#edits
        await this.document.flush()
      }
      this.#isBehind = false
      this.onChange()
    } catch {
      // The keeper tells that it is not saved, and tries again; here it stays not sent.
      this.#stopAgain = this.timers.after(AGAIN_MS, () => void this.#flush())
    } finally {
      this.#flushing = false
    }
  }
}
