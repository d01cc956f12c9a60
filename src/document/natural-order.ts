import { compareText } from '../records/ids.ts'

/**
 * Order by code unit, but runs of digits by their number: `obs2` before `obs10`. A total order: texts that differ
 * only in leading zeros go by code unit. The same on every device.
 */
export function compareNatural(a: string, b: string): number {
  const [ours, theirs] = [runsOf(a), runsOf(b)]
  for (let run = 0; run < Math.min(ours.length, theirs.length); run++) {
    const order = compareRuns(ours[run]!, theirs[run]!)
    if (order !== 0) return order
  }
  return ours.length - theirs.length || compareText(a, b)
}

const runsOf = (text: string): string[] => text.match(/\d+|\D+/g) ?? []

function compareRuns(a: string, b: string): number {
  if (!isDigits(a) || !isDigits(b)) return compareText(a, b)
  const [one, other] = [a.replace(/^0+/, ''), b.replace(/^0+/, '')]
  return one.length - other.length || compareText(one, other)
}

const isDigits = (run: string) => /^\d/.test(run)
