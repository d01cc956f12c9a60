import type * as Y from 'yjs'
import type { Change } from '../../document/edit.ts'
import {
  type HistoryEntry,
  type HistoryWay,
  historyKey,
  MOST_CHANGES,
  openHistory,
  writeHistory,
} from '../../document/history-entry.ts'
import { LOCAL } from '../../document/origin.ts'
import { isNothing, recordedChange } from '../../document/recorded-change.ts'
import type { AnalystId } from '../../records/ids.ts'
import { isSameField, PAUSE_MS } from '../session/undo-stack.ts'
import { OwnEntries } from './own-entries.ts'

export interface RecorderParts {
  readonly analyst: AnalystId
  readonly device: string
  /** Greater each time on this device. */
  readonly nextCount: () => number
  /** Milliseconds since the epoch. */
  readonly now: () => number
  /** Wall time with offset. */
  readonly wallTime: () => string
  /** Calls once after so many milliseconds; returns what stops it. */
  readonly after: (delayMs: number, run: () => void) => () => void
}

/** What is being recorded: one per action. */
export interface Recording {
  readonly what: string
  readonly way: HistoryWay
  /** While somebody types. */
  readonly joined: boolean
}

/** Steps of an action are put in one entry up to so many changes; a long import would write its beginning anew with each step. */
const MOST_JOINED = 200

interface Typing {
  readonly doc: Y.Doc
  readonly entry: HistoryEntry
  /** From before the first sign to after the last. */
  readonly change: Change
  /** What the log of corrections got of it. */
  readonly logged: readonly Change[]
  readonly lastAt: number
}

/**
 * Writes what is done into the history of the document it is done in, in the same transaction. Typing without a rest
 * is one entry, written twice: at the first sign, and whole once it rests. So no sign costs more than itself.
 */
export class HistoryRecorder {
  private typing: Typing | null = null
  private stopWaiting: () => void = () => undefined

  private readonly own = new OwnEntries((doc) => this.newKey(doc))

  constructor(private readonly parts: RecorderParts) {}

  /** @returns writes the changes of the action in one document; call it inside the transaction that made them */
  begin(recording: Recording): (doc: Y.Doc, changes: readonly Change[]) => void {
    let key: string | null = null
    let room = MOST_CHANGES
    const written = new Map<Y.Doc, HistoryEntry>()
    return (doc, changes) => {
      const [change] = changes
      if (!change) return
      const typed = recording.joined ? typedIn(changes) : null
      if (typed && this.goesOn(doc, typed)) return
      this.rest()
      const before = written.get(doc)
      if (key === null || (before && before.changes.length + changes.length > MOST_JOINED)) {
        key = this.newKey(doc)
        written.clear()
      }
      const isOpen = typed !== null && typed.change.redo.kind !== 'add'
      const entry = this.entryOf(key, recording, changes, { before: written.get(doc), isOpen, room })
      room -= Math.min(room, changes.length)
      written.set(doc, entry)
      this.write(doc, entry)
      if (isOpen) this.wait({ doc, entry, ...typed, lastAt: this.parts.now() })
    }
  }

  /** Writes what was typed so far as one whole change. */
  rest(): void {
    this.stopWaiting()
    const { typing } = this
    this.typing = null
    if (!typing) return
    const { doc, entry, change, logged } = typing
    const changes = [change, ...logged].map(recordedChange).filter((each) => !isNothing(each))
    doc.transact(() => this.write(doc, { ...entry, changes, isOpen: false }), LOCAL)
  }

  /** Forgets what was not written whole: nothing more may be written. */
  stop(): void {
    this.stopWaiting()
    this.typing = null
    this.own.stop()
  }

  private write(doc: Y.Doc, entry: HistoryEntry): void {
    writeHistory(doc, entry)
    this.own.note(doc, entry)
  }

  /** A copy of this device may have counted as far. */
  private newKey(doc: Y.Doc): string {
    const { device, nextCount } = this.parts
    const history = openHistory(doc)
    let key = historyKey(device, nextCount())
    while (history.has(key)) key = historyKey(device, nextCount())
    return key
  }

  private goesOn(doc: Y.Doc, { change, logged }: Typed): boolean {
    const { typing } = this
    const now = this.parts.now()
    if (typing?.doc !== doc || now - typing.lastAt >= PAUSE_MS || !isSameField(typing.change, change))
      return false
    const added = logged.filter(({ redo }) => !typing.logged.some((each) => each.redo.id === redo.id))
    this.wait({
      ...typing,
      change: { undo: typing.change.undo, redo: change.redo },
      logged: [...typing.logged, ...added],
      lastAt: now,
    })
    return true
  }

  private wait(typing: Typing): void {
    this.typing = typing
    this.stopWaiting()
    this.stopWaiting = this.parts.after(PAUSE_MS, () => this.rest())
  }

  private entryOf(
    key: string,
    { what, way }: Recording,
    changes: readonly Change[],
    { before, isOpen, room }: Placing,
  ): HistoryEntry {
    const { analyst, wallTime } = this.parts
    const made = changes.slice(0, room).map(recordedChange)
    return {
      key,
      at: before?.at ?? wallTime(),
      by: analyst,
      what,
      way,
      changes: [...(before?.changes ?? []), ...made],
      more: (before?.more ?? 0) + changes.length - made.length,
      isOpen,
    }
  }
}

type Typed = Pick<Typing, 'change' | 'logged'>

/** What was typed in one field, with what the log of corrections says of it; null for anything else. */
function typedIn(changes: readonly Change[]): Typed | null {
  const isOfLog = ({ redo: { root } }: Change) => root === 'corrections'
  const [change, ...more] = changes.filter((each) => !isOfLog(each))
  return change && more.length === 0 ? { change, logged: changes.filter(isOfLog) } : null
}

interface Placing {
  /** What the same action wrote in this document already. */
  readonly before: HistoryEntry | undefined
  readonly isOpen: boolean
  /** How many more changes of the action are kept. */
  readonly room: number
}
