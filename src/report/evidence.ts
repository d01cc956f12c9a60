import { describeRecord } from './describe-record.ts'
import type { RecordRef } from './record-ref.ts'
import { refKey } from './record-ref.ts'
import type { Evidence } from './report-document.ts'
import type { ReportFacts } from './report-facts.ts'

/** Gives each record that is mentioned a number, in order of first mention. */
export class EvidenceList {
  readonly #facts: ReportFacts
  readonly #numbers = new Map<string, number | null>()
  readonly #all: Evidence[] = []

  constructor(facts: ReportFacts) {
    this.#facts = facts
  }

  get all(): readonly Evidence[] {
    return this.#all
  }

  /** The numbers of these records, ascending. What is not in the case has none: it was taken out, and may support nothing. */
  cite(refs: readonly RecordRef[]): number[] {
    const numbers = refs.map((ref) => this.#numberOf(ref)).filter((number) => number !== null)
    return [...new Set(numbers)].sort((a, b) => a - b)
  }

  #numberOf(ref: RecordRef): number | null {
    const key = refKey(ref)
    const known = this.#numbers.get(key)
    if (known !== undefined) return known
    const described = describeRecord(this.#facts, ref)
    const number = described ? this.#all.length + 1 : null
    this.#numbers.set(key, number)
    if (described && number !== null) this.#all.push({ number, ...described })
    return number
  }
}

/** `[1, 2, 3, 7]` -> "1–3, 7". */
export function numbersInWords(numbers: readonly number[]): string {
  return numberRuns(numbers)
    .map(([first, last]) => (first === last ? String(first) : `${first}–${last}`))
    .join(', ')
}

/** Stretches of numbers that follow on each other; two of them stay apart, so that each can be pointed at. */
export function numberRuns(numbers: readonly number[]): [first: number, last: number][] {
  const runs: [number, number][] = []
  for (const number of numbers) {
    const run = runs.at(-1)
    if (run && number === run[1] + 1) run[1] = number
    else runs.push([number, number])
  }
  return runs.flatMap(([first, last]): [number, number][] =>
    last === first + 1
      ? [
          [first, first],
          [last, last],
        ]
      : [[first, last]],
  )
}
