import { seededRandom } from '../grouping/seeded-random.ts'
import type { HoursRange } from './hours-range.ts'
import { triangularValue } from './triangular.ts'

/**
 * Draws the hours of each task `count` times, independently of each other: row by row per range. Each row takes one
 * value out of every `count`-th part of its distribution, in random order (Latin hypercube: McKay, Beckman and Conover
 * 1979), so that few draws already cover it evenly. Equal input gives equal numbers on every device.
 */
export function sampledHours(ranges: readonly HoursRange[], count: number, seed: number): Float64Array[] {
  const random = seededRandom(seed)
  return ranges.map(({ least, likely, most }) => {
    const parts = Float64Array.from({ length: count }, (_, part) => part)
    for (let at = count - 1; at > 0; at--) {
      const other = random.below(at + 1)
      const part = parts[at]!
      parts[at] = parts[other]!
      parts[other] = part
    }
    return parts.map((part) => triangularValue(least, likely, most, (part + random.next()) / count))
  })
}
