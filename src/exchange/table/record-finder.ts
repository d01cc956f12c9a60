import { type RowValues, TABLE_FIELDS, type TableKind } from '../../records/table.ts'
import { foldName } from './clean-text.ts'
import type { ExistingRow } from './import-request.ts'

/**
 * Finds the record a row speaks of: the one of that name or code, of tasks the one in the same work process, else one that is
 * in none. Each record once: the second row of a name meets the second record of it.
 */
export class RecordFinder {
  private readonly byName = new Map<string, ExistingRow[]>()
  private readonly firstRows = new Map<string, number>()

  constructor(
    private readonly kind: TableKind,
    existing: readonly ExistingRow[],
  ) {
    for (const each of existing) {
      const name = this.nameOf(each.values)
      const list = this.byName.get(name)
      if (list) list.push(each)
      else this.byName.set(name, [each])
    }
  }

  /** @returns the record; the number of the row that spoke of it already; null when there is none */
  find(values: RowValues, row: number): ExistingRow | number | null {
    const name = this.nameOf(values)
    const process = this.processOf(values)
    const key = JSON.stringify([name, process])
    const found = this.takeFrom(this.byName.get(name) ?? [], process)
    const first = this.firstRows.get(key)
    if (first === undefined) this.firstRows.set(key, row)
    return found ?? first ?? null
  }

  private takeFrom(candidates: ExistingRow[], process: string): ExistingRow | undefined {
    const isIn = (wanted: string) => candidates.findIndex(({ values }) => this.processOf(values) === wanted)
    const inSame = isIn(process)
    const at = inSame >= 0 ? inSame : process === '' ? 0 : isIn('')
    return at < 0 ? undefined : candidates.splice(at, 1)[0]
  }

  private nameOf(values: RowValues): string {
    return foldName(String(values[TABLE_FIELDS[this.kind][0]] ?? ''))
  }

  private processOf(values: RowValues): string {
    return this.kind === 'tasks' && values.process !== undefined ? foldName(String(values.process)) : ''
  }
}
