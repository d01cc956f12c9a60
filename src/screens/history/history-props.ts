import type { Option } from '../../ui/select.tsx'

/** One change in a sentence; `was` and `now` follow it where there are two sides. */
export interface HistoryLine {
  readonly text: string
  readonly sides: { readonly was: string; readonly now: string } | null
}

/** One action as it is told. */
export interface HistoryText {
  /** What it was called, where it made more than one change. */
  readonly title: string | null
  readonly lines: readonly HistoryLine[]
  /** Changes that were only counted. */
  readonly counted: number
  /** "door AB". */
  readonly who: string
  /** "14:32". */
  readonly clock: string
  /** Null where all is of one department. */
  readonly where: string | null
  /** How it came about, when it was not simply done. */
  readonly way: string | null
  /** It is not taken back. */
  readonly stays?: boolean
  /** The record it is about, by name, where one can go and see it. */
  readonly opens: string | null
}

export interface HistoryRow {
  readonly key: string
  /** Calendar day, `2026-09-09`. */
  readonly day: string
}

export interface HistoryChoice {
  readonly kind: string
  readonly person: string
  readonly department: string
}

export interface HistoryProps {
  readonly title: string
  readonly rows: readonly HistoryRow[]
  /** Of all, before the choice. */
  readonly count: number
  /** Told of what is in sight only. */
  readonly textOf: (key: string) => HistoryText
  readonly choice: HistoryChoice
  readonly onChoice: (choice: HistoryChoice) => void
  /** '' stands for all of them; an empty list where there is nothing to choose. */
  readonly kinds: readonly Option<string>[]
  readonly people: readonly Option<string>[]
  readonly departments: readonly Option<string>[]
  /** Departments that are in, of all; null when all are. */
  readonly progress: { readonly done: number; readonly total: number } | null
  readonly failed: readonly string[]
  /** What the last revert came to, in words; '' for none. */
  readonly status: string
  readonly onRevert: (key: string) => void
  readonly onOpen: (key: string) => void
  readonly onClose: () => void
}
