import { compareText } from '../../records/ids.ts'
import type { SeenObservation, SeenSpan, SeenStream } from './streams.ts'

/** How often one thing followed another. */
export interface Transition {
  readonly from: string | null
  readonly to: string | null
  readonly count: number
  /** Of all that followed `from`, 0-1. */
  readonly share: number
}

/** Longer than this after something ended nobody says that the next followed on it: the day went on unseen. */
export const FOLLOWS_WITHIN_MS = 300_000

/**
 * What followed what, within a stream: after each interval the first that starts at its end or within five minutes after. Work
 * taken up again after an interruption did not begin there, and what is broken in on did not end: of a turn the last piece leads, and
 * the first piece follows.
 *
 * @param keyOf what an observation counts as
 * @returns most often first, then by keys
 */
export function transitions(
  streams: readonly SeenStream[],
  keyOf: (observation: SeenObservation) => string | null,
): readonly Transition[] {
  const counts = new Map<string, { from: string | null; to: string | null; count: number }>()
  const leaving = new Map<string | null, number>()
  for (const { spans } of streams) {
    const { firsts, lasts } = endsOf(spans)
    for (const span of lasts) {
      const next = followerOf(span, firsts)
      if (!next) continue
      const [from, to] = [keyOf(span.observation), keyOf(next.observation)]
      const key = JSON.stringify([from, to])
      const held = counts.get(key) ?? { from, to, count: 0 }
      counts.set(key, { ...held, count: held.count + 1 })
      leaving.set(from, (leaving.get(from) ?? 0) + 1)
    }
  }
  return [...counts.values()]
    .map((each) => ({ ...each, share: each.count / leaving.get(each.from)! }))
    .sort(
      (a, b) =>
        b.count - a.count || compareText(JSON.stringify([a.from, a.to]), JSON.stringify([b.from, b.to])),
    )
}

/** The first piece of each turn, by start, and the last. */
function endsOf(spans: readonly SeenSpan[]) {
  const firsts = new Map<string, SeenSpan>()
  const lasts = new Map<string, SeenSpan>()
  for (const span of spans) {
    if (!firsts.has(span.turn)) firsts.set(span.turn, span)
    const last = lasts.get(span.turn)
    if (!last || span.end >= last.end) lasts.set(span.turn, span)
  }
  return { firsts: [...firsts.values()], lasts: [...lasts.values()] }
}

/** @param spans of one stream, by start */
function followerOf(span: SeenSpan, spans: readonly SeenSpan[]): SeenSpan | null {
  let low = 0
  let high = spans.length
  while (low < high) {
    const middle = (low + high) >> 1
    if (spans[middle]!.start < span.end) low = middle + 1
    else high = middle
  }
  for (let at = low; at < spans.length; at++) {
    const next = spans[at]!
    if (next.start > span.end + FOLLOWS_WITHIN_MS) return null
    if (next !== span && next.turn !== span.turn) return next
  }
  return null
}
