import type * as Y from 'yjs'
import type { Edit } from '../../document/edit.ts'
import type { SessionHistory } from '../history/session-history.ts'
import type { Edits } from './session-parts.ts'
import type { Done, UndoStack } from './undo-stack.ts'

export interface SessionActsOptions {
  readonly history: SessionHistory
  readonly undoStack: UndoStack
  /** Now, in ms since the Unix epoch. */
  readonly clock: () => number
  /** The documents these edits are of. @throws Error when one is not open */
  readonly documentsOf: (edits: Edits) => readonly EditedDocument[]
}

export interface EditedDocument {
  readonly doc: Y.Doc
  readonly own: readonly Edit[]
}

/** What the analyst does in a project: each is written in the history and is one entry of the undo stack. */
export class SessionActs {
  constructor(private readonly options: SessionActsOptions) {}

  /** As `ProjectSession.act`. */
  act(label: string, edits: Edits, joined: boolean): void {
    const { history, undoStack } = this.options
    const apply = history.apply({ what: label, way: 'done', joined })
    const done = this.done(label, this.partsOf(edits, apply))
    if (joined) undoStack.pushJoined(done)
    else undoStack.push(done)
  }

  /** As `ProjectSession.settle`. */
  settle(label: string, edits: Edits): void {
    this.partsOf(edits, this.options.history.apply({ what: label, way: 'done', joined: false }))
  }

  /** As `ProjectSession.actInSteps`. */
  actInSteps(label: string, steps: readonly (() => Edits)[]): void {
    const { history, undoStack } = this.options
    const apply = history.apply({ what: label, way: 'done', joined: false })
    const parts = steps.flatMap((step) => this.partsOf(step(), apply))
    undoStack.push(this.done(label, parts))
  }

  /** As `ProjectSession.actInParts`. */
  async actInParts(
    label: string,
    steps: readonly (() => Edits)[],
    pause: (done: number) => Promise<void>,
  ): Promise<void> {
    const { history, undoStack } = this.options
    const apply = history.apply({ what: label, way: 'done', joined: false })
    const parts: Done['parts'][number][] = []
    try {
      for (const [at, step] of steps.entries()) {
        parts.push(...this.partsOf(step(), apply))
        await pause(at + 1)
      }
    } finally {
      undoStack.push(this.done(label, parts))
    }
  }

  private done(label: string, parts: Done['parts']): Done {
    return { label, at: this.options.clock(), parts }
  }

  private partsOf(edits: Edits, apply: ReturnType<SessionHistory['apply']>): Done['parts'] {
    return this.options
      .documentsOf(edits)
      .map(({ doc, own }) => ({ doc, changes: apply(doc, own) }))
      .filter(({ changes }) => changes.length > 0)
  }
}
