import { numberRuns } from './evidence.ts'
import type { Block, Claim, Report, ReportSection } from './report-document.ts'
import { sourcesOf } from './table-sources.ts'
import { piecesOf } from './written-over.ts'

/** What stands behind a statement: a few numbers of sources, or a group of them that the list of sources spells out. */
export type SourceMark =
  | { readonly kind: 'numbers'; readonly runs: readonly (readonly [first: number, last: number])[] }
  | { readonly kind: 'group'; readonly group: SourceGroup }

export interface SourceGroup {
  /** From 1, in the order of reading. */
  readonly number: number
  /** Ascending numbers of `Report.evidence`. */
  readonly evidence: readonly number[]
}

/** So many stretches of numbers are as short as the name of a group. */
const MOST_RUNS = 2

/** The marks of a report: the same sources have the same mark wherever they are named. */
export class SourceMarks {
  readonly #groups = new Map<string, SourceGroup>()

  constructor({ sections }: Pick<Report, 'sections'>) {
    for (const evidence of sections.flatMap(shownIn)) this.#meet(evidence)
  }

  get groups(): readonly SourceGroup[] {
    return [...this.#groups.values()]
  }

  /** Null where nothing is named. */
  markOf(evidence: readonly number[]): SourceMark | null {
    const numbers = inOrder(evidence)
    if (numbers.length === 0) return null
    const group = this.#groups.get(numbers.join())
    return group ? { kind: 'group', group } : { kind: 'numbers', runs: numberRuns(numbers) }
  }

  #meet(evidence: readonly number[]): void {
    const numbers = inOrder(evidence)
    const key = numbers.join()
    if (numberRuns(numbers).length <= MOST_RUNS || this.#groups.has(key)) return
    this.#groups.set(key, { number: this.#groups.size + 1, evidence: numbers })
  }
}

/** "G3". */
export const groupName = ({ number }: SourceGroup): string => `G${number}`

/** "G3" or "82, 85–91". */
export const markText = (mark: SourceMark): string =>
  mark.kind === 'group' ? groupName(mark.group) : mark.runs.map(runText).join(', ')

export const runText = ([first, last]: readonly [number, number]): string =>
  first === last ? String(first) : `${first}–${last}`

const inOrder = (evidence: readonly number[]): number[] => [...new Set(evidence)].sort((a, b) => a - b)

/** What each sentence names: those that rest on the same name it once, after the last of them. */
export const shownOf = (piece: readonly Pick<Claim, 'evidence'>[]): (readonly number[])[] =>
  piece.map(({ evidence }, at) => (piece[at + 1]?.evidence.join() === evidence.join() ? [] : evidence))

const shownIn = ({ blocks, sections }: ReportSection): (readonly number[])[] => [
  ...blocks.flatMap(shownInBlock),
  ...sections.flatMap(shownIn),
]

function shownInBlock(block: Block): readonly (readonly number[])[] {
  switch (block.kind) {
    case 'paragraph':
      return piecesOf(block.text, block.claims).flatMap(shownOf)
    case 'list':
      return block.items.map(({ evidence }) => evidence)
    case 'table': {
      const { all, ofRow } = sourcesOf(block.table)
      return [all, ...ofRow]
    }
    case 'quote':
      return [block.claim.evidence]
    default:
      return []
  }
}
