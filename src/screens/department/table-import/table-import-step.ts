import type { EventProblem, ImportPlan, Mapping, TableKind, TableRefusal } from '../../../records/table.ts'

/** What the analyst chose about a list before it comes in. */
export interface ImportChoices {
  /** From 0. */
  readonly sheet: number
  readonly kind: TableKind
  /** From 0; -1 when no row holds heads. */
  readonly headRow: number
  readonly mapping: Mapping
  readonly there: 'skip' | 'update'
  readonly badCells: 'skip-row' | 'leave-empty'
}

/** A column of the list: its head or letter, and the first thing under it. */
export interface ImportColumn {
  readonly name: string
  readonly example: string
}

/** What an export of events, of BORIS or of ours, becomes. */
export interface EventsPreview {
  readonly problems: readonly EventProblem[]
  /** Columns that stay out. */
  readonly unknown: readonly string[]
  /** The file has no day: when it began is asked. */
  readonly needsDay: boolean
  /** `2026-09-08T08:00`; '' while it was not said. */
  readonly began: string
  readonly events: number
  readonly there: number
  readonly newTasks: readonly string[]
  readonly newProcesses: readonly string[]
  readonly newPeople: readonly string[]
  readonly newQuestions: readonly string[]
  /** Subjects that are no code and no job: they stay out. */
  readonly leftOut: readonly string[]
  readonly isLocked: boolean
}

/** How far an import is. Nothing is written before the analyst agrees. */
export type TableImportStep =
  | {
      readonly kind: 'source'
      /** Why the last list could not be read. */
      readonly refusal: TableRefusal | null
      /** null: whatever the heads say. */
      readonly wanted: TableKind | null
    }
  /** `done` null: nobody knows how far. */
  | { readonly kind: 'reading'; readonly done: number | null; readonly total: number }
  | ({ readonly kind: 'events' } & EventsPreview)
  | {
      readonly kind: 'preview'
      readonly choices: ImportChoices
      readonly sheets: readonly string[]
      /** The first rows in one line each, to choose the heads from. */
      readonly headRows: readonly string[]
      readonly columns: readonly ImportColumn[]
      readonly plan: ImportPlan
      /** The list of tasks is locked: new ones cannot come in. */
      readonly isLocked: boolean
    }
  | {
      readonly kind: 'storing'
      readonly done: number
      readonly total: number
      readonly secondsLeft: number | null
      /** It can be stopped; what was written is then taken back. */
      readonly canStop: boolean
    }
