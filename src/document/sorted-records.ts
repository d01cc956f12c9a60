import { compareText } from '../records/ids.ts'

interface Place<T> {
  readonly id: string
  readonly rank: string
  /** Imported records stay in the order of their file's ids, though their own are random. */
  readonly name: string
  readonly record: T
}

/** Changes since the last list up to which places are corrected one by one; above it sorting anew is cheaper. */
const FEW = 32

/**
 * Records in order of rank, ties by the id in the file they came from or else their own, those without rank last. After a few changes `list` costs a copy of the list
 * (about 20 us for 10,000 records), after many a sort.
 */
export class SortedRecords<T> {
  private readonly places = new Map<string, Place<T>>()
  private readonly changed = new Map<string, Place<T> | undefined>()
  private order: Place<T>[] = []
  private listed: readonly T[] = []

  /** @param record null takes it out */
  put(id: string, record: T | null): void {
    const before = this.places.get(id)
    if (!before && record === null) return
    if (!this.changed.has(id)) this.changed.set(id, before)
    if (record === null) this.places.delete(id)
    else
      this.places.set(id, { id, rank: textIn(record, 'rank'), name: textIn(record, 'caseId') || id, record })
  }

  get(id: string): T | undefined {
    return this.places.get(id)?.record
  }

  list(): readonly T[] {
    if (this.changed.size === 0) return this.listed
    if (this.changed.size > FEW) this.order = [...this.places.values()].sort(byRank)
    else for (const [id, before] of this.changed) this.correct(id, before)
    this.changed.clear()
    this.listed = this.order.map(({ record }) => record)
    return this.listed
  }

  private correct(id: string, before: Place<T> | undefined): void {
    if (before) this.order.splice(this.placeFor(before), 1)
    const now = this.places.get(id)
    if (now) this.order.splice(this.placeFor(now), 0, now)
  }

  /** Where it stands or would stand, by halving. */
  private placeFor(place: Place<T>): number {
    let [from, to] = [0, this.order.length]
    while (from < to) {
      const middle = (from + to) >> 1
      if (byRank(this.order[middle]!, place) < 0) from = middle + 1
      else to = middle
    }
    return from
  }
}

const byRank = <T>(a: Place<T>, b: Place<T>) =>
  Number(a.rank === '') - Number(b.rank === '') ||
  compareText(a.rank, b.rank) ||
  compareText(a.name, b.name) ||
  compareText(a.id, b.id)

function textIn(record: unknown, field: 'rank' | 'caseId'): string {
  const value = (record as Readonly<Record<string, unknown>>)[field]
  return typeof value === 'string' ? value : ''
}
