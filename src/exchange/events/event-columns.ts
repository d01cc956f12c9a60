import type { Row } from '../../records/table.ts'
import { foldName } from '../table/clean-text.ts'

/** What a column of an export of BORIS, or of ours, tells. */
const HEADS = {
  sitting: ['observation id'],
  date: ['observation date'],
  subject: ['subject'],
  behavior: ['behavior', 'behaviour'],
  category: ['behavioral category', 'behavioural category'],
  type: ['behavior type', 'behaviour type', 'status', 'event type'],
  time: ['time', 'time (s)'],
  start: ['start (s)'],
  stop: ['stop (s)'],
  comment: ['comment', 'comment start'],
  commentStop: ['comment stop'],
  startClock: ['start clock'],
  stopClock: ['stop clock'],
  company: ['company'],
  place: ['place'],
  load: ['load'],
  pace: ['pace'],
  id: ['event id'],
  resumes: ['resumes'],
  kind: ['kind'],
  job: ['job'],
  environment: ['environment'],
} as const
export type EventField = keyof typeof HEADS

/** Columns that say nothing to keep: they follow from others, or are about a film. */
const FOLLOWS: ReadonlySet<string> = new Set([
  ...['description', 'observation type', 'observation duration', 'duration (s)', 'source', 'time offset (s)'],
  ...['total length', 'coding duration', 'media duration (s)', 'fps', 'fps (frame/s)', 'media file name'],
  ...['media file path', 'image index', 'image index start', 'image index stop', 'image file path'],
  ...['image file path start', 'image file path stop', 'observation duration by subject by observation'],
])

export interface EventColumns {
  /** From 0. */
  readonly headRow: number
  readonly at: Readonly<Partial<Record<EventField, number>>>
  /** Columns of questions, with what they are called, and the how manieth of that name it is, from 1. */
  readonly modifiers: readonly { readonly at: number; readonly name: string; readonly nth: number }[]
  /** Heads nobody knows: those columns stay out. */
  readonly unknown: readonly string[]
  /** An event a row, or a row for each start and stop. */
  readonly form: 'aggregated' | 'tabular'
  /** Written by us: nothing is left out for it, and words BORIS has for nothing are words. */
  readonly isOurs: boolean
}

/** Where the heads of events are. Null when these rows are no export of events. */
export function eventColumns(rows: readonly Row[]): EventColumns | null {
  const headRow = rows.slice(0, 100).findIndex((row) => {
    const heads = new Set(row.map(folded))
    return HEADS.behavior.some((head) => heads.has(head)) && (heads.has('start (s)') || isTabular(heads))
  })
  if (headRow < 0) return null
  const at: Partial<Record<EventField, number>> = {}
  const modifiers: { at: number; name: string; nth: number }[] = []
  const unknown: string[] = []
  rows[headRow]!.forEach((cell, column) => {
    const head = folded(cell)
    const field = FIELDS.get(head)
    const modifier = /^modifiers?(?: ?#? ?(\d+))?(?: \((.*)\))?$/i.exec(String(cell ?? '').trim())
    if (field) at[field] ??= column
    else if (modifier) {
      const name = modifier[2] || `Modifier ${modifier[1] ?? ''}`.trim()
      const nth = modifiers.filter((each) => foldName(each.name) === foldName(name)).length + 1
      modifiers.push({ at: column, name, nth })
    } else if (head !== '' && !FOLLOWS.has(head)) {
      const isSaid = () => rows.slice(headRow + 1).some((row) => folded(row[column]) !== '')
      if (!OURS_BESIDE.has(head) || isSaid()) unknown.push(String(cell))
    }
  })
  const form = at.start === undefined ? 'tabular' : 'aggregated'
  return {
    headRow,
    at,
    modifiers,
    unknown,
    form,
    isOurs: at.startClock !== undefined && at.kind !== undefined,
  }
}

/** Of ours: they tell of records of their own, which are not read back. Named as left out where they say something. */
const OURS_BESIDE: ReadonlySet<string> = new Set(['interrupted by', 'situation'])

const FIELDS: ReadonlyMap<string, EventField> = new Map(
  (Object.entries(HEADS) as [EventField, readonly string[]][]).flatMap(([field, heads]) =>
    heads.map((head) => [head, field] as const),
  ),
)

const isTabular = (heads: ReadonlySet<string>) =>
  HEADS.time.some((head) => heads.has(head)) && HEADS.type.some((head) => heads.has(head))

const folded = (cell: unknown) => foldName(String(cell ?? ''))
