/** Lists that go in and out as a table (pasted text, CSV, Excel). */
export const TABLE_KINDS = ['processes', 'jobs', 'people', 'tasks'] as const
export type TableKind = (typeof TABLE_KINDS)[number]

/** What goes out as a table; observations come from the floor and never from a table. */
export const EXPORT_KINDS = [...TABLE_KINDS, 'observations'] as const
export type ExportKind = (typeof EXPORT_KINDS)[number]

/** Fields of a table in, by list. The first names the record. */
export const TABLE_FIELDS = {
  processes: ['name', 'core'],
  jobs: ['name', 'scale', 'hourlyCost', 'fte'],
  people: ['code', 'role', 'job', 'consent', 'consentDate', 'consentScope'],
  tasks: [
    'name',
    'process',
    'jobs',
    'hours',
    'times',
    'per',
    'knowledge',
    'responsibility',
    'independence',
    'social',
    'deadlines',
    'pace',
    'interruptions',
    'unpredictability',
    'physical',
    'wish',
    'location',
    'dayparts',
    'risk',
    'origin',
    'description',
  ],
} as const satisfies Record<TableKind, readonly string[]>

export const OBSERVATION_FIELDS = [
  'date',
  'start',
  'end',
  'minutes',
  'kind',
  'task',
  'code',
  'job',
  'location',
  'load',
  'environment',
  'note',
] as const

export type TableField = (typeof TABLE_FIELDS)[TableKind][number] | (typeof OBSERVATION_FIELDS)[number]

/** A cell as a file holds it. Dates come as ISO text. */
export type Cell = string | number | boolean | null
export type Row = readonly Cell[]

/** One sheet of a file; a text has one, without a name. */
export interface TableSheet {
  readonly name: string
  readonly rows: readonly Row[]
}

/** What one cell says, in the records' own terms; of dayparts an empty list is any daypart. */
export type TableValue = string | number | boolean | readonly string[]
/** One record as a table writes it; what is not known is absent. */
export type RowValues = Readonly<Partial<Record<TableField, TableValue>>>

/** What is not as it should be with one row. */
export interface RowProblem {
  /** As the spreadsheet numbers them, from 1. */
  readonly row: number
  /** Head of the column, or its letter; '' for the whole row. */
  readonly column: string
  readonly rule: RowRule
  /** What the cell says, one short line; '' when it is empty. */
  readonly found: string
  /** Row in which the same stands already. */
  readonly other?: number
}

export type RowRule =
  | 'missing'
  | 'missing-period'
  | 'number'
  | 'range'
  | 'date'
  | 'unknown-value'
  | 'too-long'
  | 'duplicate'
  | 'not-a-code'
  | 'sheet-error'
  | 'too-many-cells'
  | 'quotes'

/** Why a file gives no table at all. */
export type TableRefusal = 'empty' | 'too-large' | 'not-a-table' | 'old-excel' | 'unreadable'

export type TableReading =
  | {
      readonly ok: true
      readonly sheets: readonly TableSheet[]
      readonly problems: readonly RowProblem[]
      /** The decimal sign its separator goes with; null when that says nothing. */
      readonly decimal: ',' | '.' | null
    }
  | { readonly ok: false; readonly refusal: TableRefusal }

/** Column (from 0) that each field is read from; a field without one stays as it is. */
export type Mapping = Readonly<Partial<Record<TableField, number>>>

/** What becomes of a row: 'there' when nothing changes, 'problem' when it stays out. */
export type RowState = 'new' | 'update' | 'there' | 'problem'

export interface PlannedRow {
  readonly row: number
  readonly state: RowState
  readonly values: RowValues
  /** The record it changes. */
  readonly id?: string
}

export interface ImportPlan {
  readonly rows: readonly PlannedRow[]
  readonly problems: readonly RowProblem[]
  readonly counts: Readonly<Record<RowState, number>>
  /** Jobs and work processes that rows name and the department does not have: they are made along with them. */
  readonly newJobs: readonly string[]
  readonly newProcesses: readonly string[]
}

/** What can be the matter with a line of a file of events. */
export type EventRule =
  | 'no-behavior'
  | 'type'
  | 'time'
  | 'date'
  | 'no-start'
  | 'no-stop'
  | 'end-before-start'
  | 'same-id'
  | 'no-events'

/** What is not as it should be with one line. */
export interface EventProblem {
  /** As the file numbers its lines, from 1. */
  readonly row: number
  readonly rule: EventRule
  readonly found: string
}
