import { isDateTime } from '../../records/moment.ts'
import type { Cell, EventProblem, EventRule, Row } from '../../records/table.ts'
import { cleanName, cleanText } from '../table/clean-text.ts'
import { type EventColumns, type EventField, eventColumns } from './event-columns.ts'
import { readClock, readSeconds } from './read-moment.ts'

/** One thing that was seen, as a file says it. */
export interface ReadEvent {
  /** Line of its start. */
  readonly row: number
  readonly kind: 'interval' | 'instant' | 'note'
  /** By the wall clock with its offset. */
  readonly start: string
  /** Null of a moment, and of what still ran when it was written. */
  readonly end: string | null
  readonly sitting: string
  readonly subject: string
  /** Of ours, where it is told beside the person. */
  readonly job: string
  /** '' where nobody said what was done: in our own exports only. */
  readonly behavior: string
  readonly category: string
  readonly comment: string
  readonly modifiers: readonly ReadAnswer[]
  readonly company: readonly string[]
  readonly place: string
  readonly load: readonly string[]
  /** `noise 3` */
  readonly environment: readonly string[]
  readonly pace: string
  readonly id: string
  readonly resumes: string
}

/** An answer to the question of that name; of several of one name the nth, from 1. */
export interface ReadAnswer {
  readonly name: string
  readonly nth: number
  readonly text: string
}

export interface EventReading {
  /** Empty as soon as there is a problem: all of a file comes in, or nothing. */
  readonly events: readonly ReadEvent[]
  readonly problems: readonly EventProblem[]
  /** Columns nobody knows, which stay out. */
  readonly unknown: readonly string[]
  /** No day stands in the file: it must be asked. */
  readonly needsDay: boolean
}

interface Options {
  /** When the sitting began, `2026-09-08 08:00:00`, for rows that do not say so. */
  readonly began: string | null
  /** The moment that many seconds after a time of the clock, with the offset that holds there. */
  readonly momentAt: (clock: string, seconds: number) => string
  /** Told after each line that was read. */
  readonly onLine?: (done: number) => void
}

/** Reads an export of events of BORIS, tabular or aggregated, or one of ours. Null when the rows are none. Changes nothing. */
export function readEvents(rows: readonly Row[], { began, momentAt, onLine }: Options): EventReading | null {
  const columns = eventColumns(rows)
  if (!columns) return null
  const told = toldAbove(rows, columns.headRow)
  const problems: EventProblem[] = []
  let needsDay = false
  const lines = rows.slice(columns.headRow + 1).flatMap((row, at): Line[] => {
    onLine?.(at + 1)
    if (row.every((cell) => said(cell) === '')) return []
    const line = new LineReader(row, columns.headRow + 2 + at, columns, problems).read(told)
    if (line.startClock === '' && line.date === '') needsDay = true
    return line.isOut ? [] : [line]
  })
  if (lines.length === 0 && problems.length === 0)
    problems.push({ row: columns.headRow + 1, rule: 'no-events', found: '' })
  sameIds(lines, problems)
  const spans = columns.form === 'tabular' ? paired(lines, problems) : lines
  const events = spans.map((line) => eventOf(line, began, momentAt))
  for (const { row, start, end } of events) {
    if (end !== null && Date.parse(end) < Date.parse(start)) {
      problems.push({ row, rule: 'end-before-start', found: `${start} – ${end}` })
    }
  }
  problems.sort((a, b) => a.row - b.row)
  const isWhole = problems.length === 0 && !(needsDay && began === null)
  return {
    events: isWhole ? events : [],
    problems,
    unknown: columns.unknown,
    needsDay,
  }
}

/** Two lines of one id: nobody knows which of them others go on with. */
function sameIds(lines: readonly Line[], problems: EventProblem[]): void {
  const seen = new Set<string>()
  for (const { id, row } of lines) {
    if (id !== '' && seen.has(id)) problems.push({ row, rule: 'same-id', found: id.slice(0, 80) })
    seen.add(id)
  }
}

interface Line extends Omit<ReadEvent, 'kind' | 'start' | 'end'> {
  readonly kind: string
  readonly type: 'POINT' | 'STATE' | 'START' | 'STOP'
  readonly from: number
  readonly until: number | null
  readonly date: string
  readonly startClock: string
  readonly stopClock: string
  readonly isOut: boolean
}

const TYPES = new Set(['POINT', 'STATE', 'START', 'STOP'])
const NOTHING = new Set(['NA', 'NAN', 'NONE', 'NO FOCAL SUBJECT'])

const said = (cell: Cell | undefined, isOurs = false): string => {
  const text = cleanText(String(cell ?? ''))
  return !isOurs && NOTHING.has(text.toUpperCase()) ? '' : text
}

/** Reads one line; what is wrong with it is put with the problems. */
class LineReader {
  private isOut = false

  constructor(
    private readonly cells: Row,
    private readonly row: number,
    private readonly columns: EventColumns,
    private readonly problems: EventProblem[],
  ) {}

  read(told: { readonly sitting: string; readonly date: string }): Line {
    const { row, columns } = this
    const kind = columns.isOurs ? this.text('kind') : ''
    const behavior = kind === 'note' ? '' : cleanName(this.text('behavior'))
    if (behavior === '' && !columns.isOurs) this.refuse('no-behavior', '')
    const type = this.text('type').toUpperCase() || (columns.form === 'aggregated' ? 'STATE' : 'POINT')
    if (!TYPES.has(type)) this.refuse('type', type)
    const dateText = this.text('date') || told.date
    const date = dateText === '' ? '' : readClock(dateText)
    if (date === null) this.refuse('date', dateText)
    const startClock = this.clock('startClock')
    const from = this.seconds(columns.form === 'aggregated' ? 'start' : 'time', startClock === '')
    const isSpan = columns.form === 'aggregated' && type !== 'POINT'
    const until = isSpan ? this.seconds('stop', false) : null
    // What still ran when we wrote it has no stop; of BORIS it is a slip.
    if (isSpan && until === null && this.text('stop') === '' && !columns.isOurs)
      this.refuse('no-stop', behavior)
    return {
      ...{
        row,
        kind,
        behavior,
        type: type as Line['type'],
        date: date ?? '',
        from: from ?? 0,
        until,
        startClock,
      },
      stopClock: this.clock('stopClock'),
      sitting: this.text('sitting') || told.sitting,
      subject: cleanName(this.text('subject')),
      category: cleanName(this.text('category')),
      comment: [this.text('comment'), this.text('commentStop')].filter(Boolean).join('\n'),
      modifiers: columns.modifiers.flatMap(({ at, name, nth }) => {
        const text = said(this.cells[at], columns.isOurs)
        return text === '' ? [] : [{ name, nth, text }]
      }),
      job: cleanName(this.text('job')),
      environment: this.list('environment'),
      company: this.list('company'),
      place: this.text('place'),
      load: this.list('load'),
      pace: this.text('pace'),
      id: this.text('id'),
      resumes: this.text('resumes'),
      isOut: this.isOut,
    }
  }

  private text(field: EventField): string {
    const at = this.columns.at[field]
    return at === undefined ? '' : said(this.cells[at], this.columns.isOurs)
  }

  /** Of our own exports: with the offset. */
  private clock(field: EventField): string {
    const text = this.text(field)
    if (text !== '' && !isDateTime(text)) this.refuse('date', text)
    return text
  }

  private list(field: EventField): string[] {
    return this.text(field)
      .split(';')
      .map((each) => each.trim())
      .filter(Boolean)
  }

  private seconds(field: EventField, isNeeded: boolean): number | null {
    const text = this.text(field)
    const read = text === '' ? null : readSeconds(text)
    if (read === null && (isNeeded || text !== '')) this.refuse('time', text)
    return read
  }

  private refuse(rule: EventRule, found: string): void {
    this.isOut = true
    this.problems.push({ row: this.row, rule, found: found.slice(0, 80) })
  }
}

/** A span for each start with its stop: of the same sitting, subject, task and answers, as BORIS pairs them. */
function paired(lines: readonly Line[], problems: EventProblem[]): Line[] {
  const open = new Map<string, Line>()
  const spans: Line[] = []
  const inOrder = [...lines].sort(
    (a, b) => a.sitting.localeCompare(b.sitting) || a.from - b.from || a.row - b.row,
  )
  for (const line of inOrder) {
    const { type, row, behavior } = line
    if (type === 'POINT') {
      spans.push(line)
      continue
    }
    const key = JSON.stringify([line.sitting, line.subject, behavior, line.modifiers])
    const started = open.get(key)
    if (type === 'STOP') {
      if (!started) problems.push({ row, rule: 'no-start', found: behavior })
      else spans.push({ ...started, until: line.from, comment: joined(started.comment, line.comment) })
      open.delete(key)
      continue
    }
    if (started) problems.push({ row: started.row, rule: 'no-stop', found: behavior })
    open.set(key, line)
  }
  for (const { row, behavior } of open.values()) problems.push({ row, rule: 'no-stop', found: behavior })
  return spans.sort((a, b) => a.row - b.row)
}

const joined = (a: string, b: string) => [...new Set([a, b].filter(Boolean))].join('\n')

function eventOf(line: Line, began: string | null, momentAt: Options['momentAt']): ReadEvent {
  const { type, kind, from, until, date, startClock, stopClock, isOut: _, ...facts } = line
  const clock = date || began || '1970-01-01 00:00:00'
  const isSpan = type !== 'POINT'
  return {
    ...facts,
    kind: isSpan ? 'interval' : kind.endsWith('note') ? 'note' : 'instant',
    start: startClock || momentAt(clock, from),
    end: isSpan ? stopClock || (until === null ? null : momentAt(clock, until)) : null,
  }
}

/** What older exports say once, above the heads. */
function toldAbove(rows: readonly Row[], headRow: number) {
  const told = (head: string) =>
    said(rows.slice(0, headRow).find(([first]) => said(first).toLowerCase() === head)?.[1])
  return { sitting: told('observation id'), date: told('observation date') }
}
