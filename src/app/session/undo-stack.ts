import type * as Y from 'yjs'
import { type Change, type Edit, revertChanges } from '../../document/edit.ts'

/** One thing the analyst did, over one or more documents. */
export interface Done {
  /** Key of the message that names it ("taak toegevoegd"). */
  readonly label: string
  /** Milliseconds since the epoch. */
  readonly at: number
  readonly parts: readonly { readonly doc: Y.Doc; readonly changes: readonly Change[] }[]
}

/** What an undo or redo did; `left` counts the changes it left because they were changed again since. */
export interface Undone {
  readonly label: string
  readonly left: number
}

/** A rest in typing this long ends an action; shorter ones belong to the same stretch of text. */
export const PAUSE_MS = 2000

/** Undo and redo of the actions of this session, by inverse actions. */
export class UndoStack {
  /** @param revert reverts changes of an action in a document, and may keep a record of it */
  constructor(
    private readonly revert: (
      doc: Y.Doc,
      changes: readonly Change[],
      label: string,
      way: 'undone' | 'redone',
    ) => { made: Change[]; left: number } = revertChanges,
  ) {}

  private readonly done: Done[] = []
  private readonly undone: Done[] = []
  private readonly listeners = new Set<() => void>()
  private moved = 0

  /** How often something was done, undone or redone; a stretch of typing counts once. */
  get moves(): number {
    return this.moved
  }

  push(done: Done): void {
    if (done.parts.every((part) => part.changes.length === 0)) return
    this.done.push(done)
    this.undone.length = 0
    this.moved++
    this.tell()
  }

  /** Joins the next action to the last one when both write the same field: typing a name is one action. */
  pushJoined(done: Done): void {
    const last = this.done.at(-1)
    if (last && this.undone.length === 0 && done.at - last.at < PAUSE_MS && isContinuation(last, done)) {
      this.done[this.done.length - 1] = join(last, done)
      this.tell()
      return
    }
    this.push(done)
  }

  undo(): Undone | null {
    return this.move(this.done, this.undone, 'undone')
  }

  /** Of what was stopped halfway: nobody asked for the half that a redo would bring back. */
  undoForGood(): Undone | null {
    return this.move(this.done, [], 'undone')
  }

  redo(): Undone | null {
    return this.move(this.undone, this.done, 'redone')
  }

  get canUndo(): boolean {
    return this.done.length > 0
  }

  get canRedo(): boolean {
    return this.undone.length > 0
  }

  /** What undo would take back: the same object until another action is done or undone. */
  get last(): Done | null {
    return this.done.at(-1) ?? null
  }

  get lastLabel(): string | null {
    return this.last?.label ?? null
  }

  readonly subscribe = (listener: () => void): (() => void) => {
    this.listeners.add(listener)
    return () => this.listeners.delete(listener)
  }

  /** Somebody else did things here since: one tap must not take those back. History still does. */
  forget(): void {
    this.done.length = 0
    this.undone.length = 0
    this.tell()
  }

  private move(from: Done[], to: Done[], way: 'undone' | 'redone'): Undone | null {
    const action = from.pop()
    if (!action) return null
    let left = 0
    const parts = [...action.parts].reverse().map(({ doc, changes }) => {
      const result = this.revert(doc, changes, action.label, way)
      left += result.left
      return { doc, changes: result.made }
    })
    to.push({ label: action.label, at: action.at, parts })
    this.moved++
    this.tell()
    return { label: action.label, left }
  }

  private tell(): void {
    for (const listener of [...this.listeners]) listener()
  }
}

function isContinuation(last: Done, next: Done): boolean {
  const [a, b] = [soleChange(last), soleChange(next)]
  if (!a || !b || a.doc !== b.doc) return false
  return isSameField(a.change, b.change) || beginsWith(a.change, b.change)
}

/** Whether one made a record with the first letters of a text, and the other went on typing it. */
function beginsWith({ redo: made }: Change, { redo: typed }: Change): boolean {
  if (made.kind !== 'add' || typed.kind !== 'text' || made.root !== typed.root || made.id !== typed.id) {
    return false
  }
  return Boolean(made.fields.texts?.[typed.field])
}

/** Whether both write one field that somebody types in. */
export function isSameField({ redo: one }: Change, { redo: other }: Change): boolean {
  return (
    one.kind === other.kind &&
    (one.kind === 'text' || one.kind === 'set') &&
    (other.kind === 'text' || other.kind === 'set') &&
    one.root === other.root &&
    one.id === other.id &&
    one.field === other.field
  )
}

/** What was typed, with what the log of corrections says of it. */
function soleChange({ parts }: Done) {
  const [part] = parts
  const isOfLog = ({ redo: { root } }: Change) => root === 'corrections'
  const [change, ...more] = part?.changes.filter((each) => !isOfLog(each)) ?? []
  const isSole = parts.length === 1 && change && more.length === 0
  return isSole ? { doc: part!.doc, change, logged: part!.changes.filter(isOfLog) } : null
}

function join(last: Done, next: Done): Done {
  const [from, to] = [soleChange(last)!, soleChange(next)!]
  const redo = joinedRedo(from.change.redo, to.change.redo)
  return {
    ...next,
    parts: [{ doc: to.doc, changes: [{ undo: from.change.undo, redo }, ...from.logged, ...to.logged] }],
  }
}

function joinedRedo(first: Edit, then: Edit): Edit {
  if (first.kind !== 'add' || then.kind !== 'text') return then
  const texts = { ...first.fields.texts, [then.field]: then.text }
  return { ...first, fields: { ...first.fields, texts } }
}
