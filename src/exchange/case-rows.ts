import { isPlainObject } from '../records/field-schema.ts'
import { LIST_NAMES, type ListName } from './case-lists.ts'
import { findMentions } from './references.ts'

/** One record of a file while it is checked. */
export interface CaseRow {
  readonly list: ListName
  /** Its id, or its place (`#3`, from 1) where it has none that can be shown. */
  readonly id: string
  readonly raw: unknown
  /** The row before it with the same id. */
  readonly repeats: CaseRow | null
  /** Read by its schema, defaults filled in; meaningless while `bad`. */
  value: Record<string, unknown>
  bad: boolean
}

/** The rows of a file by list, and by id for references. */
export class CaseRows {
  private readonly lists = new Map<ListName, CaseRow[]>()
  private readonly noteIds = new Map<CaseRow, ReadonlySet<string>>()
  private readonly byId = new Map<ListName, Map<string, CaseRow>>()

  /** @param file lists that are missing or no lists count as empty */
  constructor(file: Readonly<Record<string, unknown>>) {
    for (const list of LIST_NAMES) this.addList(list, file[list])
  }

  of(list: ListName): readonly CaseRow[] {
    return this.lists.get(list) ?? []
  }

  all(): CaseRow[] {
    return LIST_NAMES.flatMap((list) => this.of(list))
  }

  find(list: ListName, id: string): CaseRow | undefined {
    return this.byId.get(list)?.get(id)
  }

  /** The ids of an interview's notes, read once. */
  noteIdsOf(interview: CaseRow): ReadonlySet<string> {
    const known = this.noteIds.get(interview)
    if (known) return known
    const ids = new Set(findMentions(interview.raw, { path: ['notes', '*', 'id'] }).map(({ id }) => id))
    this.noteIds.set(interview, ids)
    return ids
  }

  private addList(list: ListName, records: unknown): void {
    const ids = new Map<string, CaseRow>()
    const rows = (Array.isArray(records) ? records : []).map((raw: unknown, place): CaseRow => {
      const id = idOf(raw)
      const repeats = (id === null ? undefined : ids.get(id)) ?? null
      const row = { list, id: id ?? `#${place + 1}`, raw, repeats, value: {}, bad: false }
      if (id !== null && !repeats) ids.set(id, row)
      return row
    })
    this.lists.set(list, rows)
    this.byId.set(list, ids)
  }
}

function idOf(raw: unknown): string | null {
  if (!isPlainObject(raw)) return null
  return typeof raw.id === 'string' && raw.id !== '' ? raw.id : null
}
