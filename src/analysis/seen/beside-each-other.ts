import { compareText } from '../../records/ids.ts'
import { type SeenObservation, type SeenStream, segmentsOf } from './streams.ts'

/** How much of the observed time more than one thing ran. */
export interface BesideEachOther {
  /** Of the observed person's time, 0-1; null when nothing was observed. */
  readonly share: number | null
  /** Things at once, at most. */
  readonly most: number
  /** Hours in which two ran side by side, most first, then by keys; each pair once, in the order of their keys. */
  readonly pairs: readonly { readonly a: string | null; readonly b: string | null; readonly hours: number }[]
}

export function besideEachOther(
  streams: readonly SeenStream[],
  keyOf: (observation: SeenObservation) => string | null,
): BesideEachOther {
  let [whole, parallel, most] = [0, 0, 0]
  const pairs = new Map<string, { a: string | null; b: string | null; hours: number }>()
  for (const stream of streams)
    for (const { from, to, running } of segmentsOf(stream)) {
      whole += to - from
      most = Math.max(most, running.length)
      if (running.length < 2) continue
      parallel += to - from
      const keys = [...new Set(running.map(({ observation }) => keyOf(observation)))].sort((a, b) =>
        compareText(a ?? '', b ?? ''),
      )
      for (const [at, a] of keys.entries())
        for (const b of keys.slice(at + 1)) {
          const key = JSON.stringify([a, b])
          const pair = pairs.get(key) ?? { a, b, hours: 0 }
          pairs.set(key, { ...pair, hours: pair.hours + (to - from) / 3_600_000 })
        }
    }
  return {
    share: whole > 0 ? parallel / whole : null,
    most,
    pairs: [...pairs.values()].sort(
      (x, y) => y.hours - x.hours || compareText(JSON.stringify([x.a, x.b]), JSON.stringify([y.a, y.b])),
    ),
  }
}
