import { drawnEnd } from '../../analysis/timeline/lanes.ts'
import type { ObservationRecord } from '../../records/document-records.ts'

/** A stretch of the day, milliseconds since the epoch. */
export interface Sight {
  readonly from: number
  readonly to: number
}

/**
 * What of a row is drawn: what lies in sight, what is kept wherever it lies, one on either side, the first and the last: so
 * that whoever goes on with the keyboard, within a row or into the next, comes to it and brings the others into sight.
 *
 * @param row by start
 * @param sight null: the whole row is out of sight
 */
export function drawnOf(
  row: readonly ObservationRecord[],
  sight: Sight | null,
  { until, isKept }: { readonly until: number; readonly isKept: (id: string) => boolean },
): readonly ObservationRecord[] {
  if (!sight) return row.filter(({ id }) => isKept(id))
  const isIn = (each: ObservationRecord) =>
    Date.parse(each.start) <= sight.to && drawnEnd(each, until) >= sight.from
  let before = -1
  let after = row.length
  row.forEach((each, at) => {
    if (drawnEnd(each, until) < sight.from) before = at
    if (after === row.length && Date.parse(each.start) > sight.to) after = at
  })
  const edges = new Set([0, before, after, row.length - 1])
  return row.filter((each, at) => edges.has(at) || isIn(each) || isKept(each.id))
}
