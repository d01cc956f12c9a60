import { isIncomplete } from '../storage/reconcile.ts'
import type { Timers } from '../storage/timers.ts'
import { LiveKeyRing } from '../vault/keys.ts'
import { EditWatch } from './edit-watch.ts'
import type { SharedDocument, SharedProject } from './shared-project.ts'

export interface LinkDocumentsOptions {
  readonly timers: Timers
  readonly onChange: () => void
  /** What came in, or was done here, is in the documents now. */
  readonly onReceived: () => void
  /** A document was closed: nothing may be taken in any more. */
  readonly onGone: () => void
}

/** What comes in together is looked at together, in ms. */
const REST_MS = 50

interface Watched {
  readonly document: SharedDocument
  readonly edits: EditWatch
  readonly unwatch: () => void
}

/** The documents of a link: whether what was edited in them can be sent, and what came in. */
export class LinkDocuments {
  readonly #project: SharedProject
  readonly #options: LinkDocumentsOptions
  readonly #watched = new Map<string, Watched>()
  #stopRest: (() => void) | null = null
  #stopKeys: () => void = () => undefined
  #wasEmpty = false
  #hasAsked = false
  #isIncomplete = false

  constructor(project: SharedProject, options: LinkDocumentsOptions) {
    this.#project = project
    this.#options = options
  }

  /** All that was edited is sealed, saved and in the outer documents. */
  get isClean(): boolean {
    if (this.#project.isWhole?.() === false) return false
    return this.#project.list().every(({ documentId }) => this.#watched.get(documentId)?.edits.isClean)
  }

  get isIncomplete(): boolean {
    return this.#isIncomplete
  }

  start(): void {
    this.#wasEmpty = this.#project.list().every(({ outer }) => outer.entries.length === 0)
    this.#hasAsked = false
    const { ring } = this.#project
    if (ring instanceof LiveKeyRing) this.#stopKeys = ring.subscribe(() => this.#noteReceived())
    this.follow()
  }

  /** Watches documents that arrived. */
  follow(): void {
    for (const document of this.#project.list()) {
      if (!this.#watched.has(document.documentId))
        this.#watched.set(document.documentId, this.#watch(document))
    }
  }

  stop(): void {
    this.#stopKeys()
    this.#stopRest?.()
    this.#stopRest = null
    for (const { edits, unwatch } of this.#watched.values()) {
      edits.stop()
      unwatch()
    }
    this.#watched.clear()
  }

  /** How many entries came into documents that were all empty; 0 when they were not, and when it was told before. */
  takeFilled(): number {
    if (!this.#wasEmpty) return 0
    const count = this.#project.list().reduce((sum, { outer }) => sum + outer.entries.length, 0)
    if (count > 0) this.#wasEmpty = false
    return count
  }

  /** Whether something that came in waits for what did not come, and nobody asked for it since the start. */
  shouldAskAll(): boolean {
    if (!this.#isIncomplete || this.#hasAsked) return false
    this.#hasAsked = true
    return true
  }

  /** Waits until what came in is in the documents, and looks at what it made of them. */
  async takeIn(): Promise<void> {
    const documents = this.#project.list()
    await Promise.allSettled(documents.map((document) => document.flushReceived()))
    if (this.#watched.size === 0) return
    this.#isIncomplete = documents.some(({ doc, outer }) => isIncomplete(outer.doc) || isIncomplete(doc))
    this.#options.onReceived()
  }

  #watch(document: SharedDocument): Watched {
    const { timers, onChange, onGone } = this.#options
    const outer = document.outer.doc
    const onUpdate = () => this.#noteReceived()
    outer.on('update', onUpdate)
    outer.on('destroy', onGone)
    return {
      document,
      edits: new EditWatch(document, timers, onChange),
      unwatch: () => {
        outer.off('update', onUpdate)
        outer.off('destroy', onGone)
      },
    }
  }

  #noteReceived(): void {
    this.#stopRest ??= this.#options.timers.after(REST_MS, () => {
      this.#stopRest = null
      void this.takeIn()
    })
  }
}
