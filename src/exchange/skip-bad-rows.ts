import { LIST_NAMES, type ListName } from './case-lists.ts'
import type { CaseRow, CaseRows } from './case-rows.ts'
import { printableText } from './printable-text.ts'
import { findMentions, type Mention, REFERENCES, type Reference } from './references.ts'
import { joinPath } from './scan-value.ts'

/** Something that is left out when the bad rows are skipped. */
export interface Skipped {
  readonly list: ListName
  /** Id of the record, or its place in the list (`#3`, from 1). */
  readonly id: string
  /** Path of the reference that was emptied; '' when the whole record is left out. */
  readonly field: string
  /** The skipped record this one needed; null when it is bad itself. */
  readonly because: { readonly list: ListName; readonly id: string } | null
}

export interface GoodRows {
  readonly lists: ReadonlyMap<ListName, readonly Record<string, unknown>[]>
  /** In the order of the file's lists. */
  readonly skipped: readonly Skipped[]
}

/**
 * Leaves out every bad row, then every row that cannot do without one of those (a job of a skipped department), and
 * empties the references that can (the task of an observation). Every reference of what remains resolves.
 */
export function skipBadRows(rows: CaseRows): GoodRows {
  const gone = new Set<CaseRow>()
  const skipped: Skipped[] = []
  for (const row of rows.all()) {
    const cause = row.bad ? null : missingNeed(row, rows, gone)
    if (!row.bad && !cause) continue
    gone.add(row)
    skipped.push(skip(row, '', cause))
  }
  const lists = new Map(
    LIST_NAMES.map((list) => [
      list,
      rows
        .of(list)
        .filter((row) => !gone.has(row))
        .map((row) => withoutGone(row, rows, gone, skipped)),
    ]),
  )
  return { lists, skipped }
}

/** One pass is enough: what a row needs stands in a list before its own. */
function missingNeed(row: CaseRow, rows: CaseRows, gone: ReadonlySet<CaseRow>): CaseRow | null {
  for (const reference of REFERENCES[row.list]) {
    if (reference.whenGone !== 'row') continue
    const [lost] = lostMentions(row.value, reference, rows, gone)
    if (lost) return lost.target
  }
  return null
}

function withoutGone(
  row: CaseRow,
  rows: CaseRows,
  gone: ReadonlySet<CaseRow>,
  skipped: Skipped[],
): Record<string, unknown> {
  let value = row.value
  for (const reference of REFERENCES[row.list]) {
    const lost = lostMentions(value, reference, rows, gone)
    if (lost.length === 0) continue
    for (const { path, target } of lost) skipped.push(skip(row, joinPath(path), target))
    value = emptied(value, reference, lost)
  }
  return value
}

interface LostMention extends Mention {
  readonly target: CaseRow
}

function lostMentions(
  value: unknown,
  reference: Reference,
  rows: CaseRows,
  gone: ReadonlySet<CaseRow>,
): LostMention[] {
  return findMentions(value, reference).flatMap((mention) => {
    const target = rows.find(reference.to, mention.id)
    return target && gone.has(target) ? [{ ...mention, target }] : []
  })
}

function emptied(
  value: Record<string, unknown>,
  { path, whenGone }: Reference,
  lost: readonly LostMention[],
): Record<string, unknown> {
  const field = path[0]!
  if (whenGone === 'null') return { ...value, [field]: null }
  if (whenGone === 'field') {
    const { [field]: _, ...rest } = value
    return rest
  }
  const places = new Set(lost.map((mention) => mention.path[1]))
  return { ...value, [field]: (value[field] as unknown[]).filter((_, place) => !places.has(place)) }
}

const skip = (row: CaseRow, field: string, cause: CaseRow | null): Skipped => ({
  list: row.list,
  id: printableText(row.id),
  field,
  because: cause && { list: cause.list, id: printableText(cause.id) },
})
