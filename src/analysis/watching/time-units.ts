import type { ConfusionTable } from '../agreement/confusion-table.ts'
import { endOf, type Stretch, type WatchedEvent } from './watched-event.ts'

/** What two observers had on record at each unit of time, as numbers of `codes`. */
export interface TimeUnits {
  /** Each a person and the tasks that ran together, sorted; '' is nothing. */
  readonly codes: readonly string[]
  /** A row per person: numbers of codes, unit by unit; both rows are as long. */
  readonly rows: readonly { readonly first: Int32Array; readonly second: Int32Array }[]
}

/**
 * Samples both records every unit: what runs then, and the moments within half a unit of it. All that runs together is one code, as
 * in the time-unit kappa of BORIS (`irr.py`; Bakeman and Quera, 2011, Sequential Analysis and Observational Methods for the Behavioral
 * Sciences, p. 77).
 *
 * @param unitMs length of a unit in milliseconds
 */
export function timeUnits(
  first: readonly WatchedEvent[],
  second: readonly WatchedEvent[],
  { from, until }: Stretch,
  unitMs: number,
): TimeUnits {
  const length = Math.floor((until - from) / unitMs) + 1
  const codes = ['']
  const numbers = new Map([['', 0]])
  const numberOf = (code: string): number => {
    const known = numbers.get(code)
    if (known !== undefined) return known
    numbers.set(code, codes.length)
    return codes.push(code) - 1
  }
  const rowOf = (events: readonly WatchedEvent[], person: string): Int32Array => {
    const running: string[][] = Array.from({ length }, () => [])
    for (const event of events) {
      if (event.person !== person) continue
      const [low, high] = reachOf(event, from, unitMs)
      for (let at = Math.max(0, low); at <= Math.min(length - 1, high); at++) running[at]!.push(event.task)
    }
    return Int32Array.from(running, (tasks) => numberOf([...new Set(tasks)].sort().join('\n')))
  }
  const people = [...new Set([...first, ...second].map(({ person }) => person))].sort()
  const rows = people.map((person) => ({ first: rowOf(first, person), second: rowOf(second, person) }))
  return { codes, rows }
}

/** First and last unit it is in: up to but without its end; of a moment those within half a unit. */
function reachOf(event: WatchedEvent, from: number, unitMs: number): readonly [number, number] {
  const [start, end] = [(event.start - from) / unitMs, (endOf(event) - from) / unitMs]
  if (event.end === null) return [Math.ceil(start - 0.5), Math.floor(start + 0.5)]
  return [Math.ceil(start), Math.ceil(end) - 1]
}

/** A unit: its cell in the table, row of the first observer and column of the second. */
export interface UnitTally {
  readonly unit: number
  readonly row: number
  readonly column: number
}

/**
 * What each unit counts for. With a tolerance (GSEQ: Bakeman, Quera and Gnisci, 2009, Behavior Research Methods 41, 137-147) a unit
 * agrees where the second observer has the code of the first within so many units.
 */
export function* unitTallies({ rows }: TimeUnits, tolerance = 0): Generator<UnitTally> {
  for (const { first, second } of rows) {
    for (const [unit, row] of first.entries()) {
      yield { unit, row, column: isNear(second, unit, row, tolerance) ? row : second[unit]! }
    }
  }
}

function isNear(codes: Int32Array, unit: number, code: number, tolerance: number): boolean {
  for (let at = unit - tolerance; at <= unit + tolerance; at++) if (codes[at] === code) return true
  return false
}

/** Of the first observer in rows, of the second in columns. */
export function unitTable(units: TimeUnits, tolerance = 0): ConfusionTable {
  const table = units.codes.map(() => new Array<number>(units.codes.length).fill(0))
  for (const { row, column } of unitTallies(units, tolerance)) table[row]![column]! += 1
  return table
}

/** The other way round: the second observer asked by the first. With a tolerance the two differ a little. */
export const turned = ({ codes, rows }: TimeUnits): TimeUnits => ({
  codes,
  rows: rows.map(({ first, second }) => ({ first: second, second: first })),
})
