import {
  type Mapping,
  type Row,
  TABLE_FIELDS,
  TABLE_KINDS,
  type TableField,
  type TableKind,
} from '../../records/table.ts'
import { foldName } from './clean-text.ts'
import { headsOf, NAMED_AFTER_LIST } from './column-heads.ts'

/** Titles and remarks above the heads; a table that has more is asked for its row of heads. */
const HEADS_WITHIN = 15

/** Which row holds the heads (from 0), or -1 when none does, and which column holds what. */
export interface ColumnGuess {
  readonly headRow: number
  readonly mapping: Mapping
}

/** The row of the first fifteen whose heads say most; without any known head the first column is the name. */
export function guessColumns(kind: TableKind, rows: readonly Row[]): ColumnGuess {
  let best: ColumnGuess = { headRow: -1, mapping: {} }
  rows.slice(0, HEADS_WITHIN).forEach((row, headRow) => {
    const mapping = mapHeads(kind, row)
    if (Object.keys(mapping).length > Object.keys(best.mapping).length) best = { headRow, mapping }
  })
  const naming = TABLE_FIELDS[kind][0]
  if (best.headRow >= 0 || kind === 'people') return best
  const first = rows[0]?.findIndex((cell) => cell !== null && cell !== '') ?? -1
  return { headRow: -1, mapping: first < 0 ? {} : { [naming]: first } }
}

/** The list these heads fit best. */
export function guessKind(rows: readonly Row[]): TableKind {
  const scored = TABLE_KINDS.map((kind) => ({
    kind,
    score: Object.keys(guessColumns(kind, rows).mapping).length - (kind === 'processes' ? 0 : 0.5),
  }))
  return scored.reduce((a, b) => (b.score > a.score ? b : a)).kind
}

/** Columns by their heads: each column holds one field, each field is in one column, exact words before part of words. */
export function mapHeads(kind: TableKind, row: Row): Mapping {
  const heads = row.map((cell) => (typeof cell === 'string' && cell.length <= 80 ? plain(cell) : ''))
  const mapping: Partial<Record<TableField, number>> = {}
  const taken = new Set<number>()
  const take = (most: number, fits: (head: string, name: string) => boolean) => {
    for (const field of TABLE_FIELDS[kind]) {
      for (const name of namesOf(kind, field).slice(0, most)) {
        const column = heads.findIndex((head, at) => head !== '' && !taken.has(at) && fits(head, name))
        if (column < 0 || mapping[field] !== undefined) continue
        mapping[field] = column
        taken.add(column)
      }
    }
  }
  // In order: what we write ourselves, other words for it, and heads that say more than the word.
  take(2, (head, name) => head === name)
  take(Number.MAX_SAFE_INTEGER, (head, name) => head === name)
  take(Number.MAX_SAFE_INTEGER, (head, name) => name.length > 4 && head.startsWith(`${name} `))
  return mapping
}

/** What we write in both languages first, then the list's own word for its names, then what else it is called. */
function namesOf(kind: TableKind, field: TableField): readonly string[] {
  const [nl, en, ...also] = headsOf(field)
  const own = field === 'name' ? NAMED_AFTER_LIST[kind] : []
  return [nl!, en!, ...own, ...also].map(plain)
}

/** Without case, accents and what is between brackets. */
const plain = (head: string) => foldName(head.replace(/[*:]/g, '')).replace(/\s*\((?!0-4).*\)\s*$/, '')
