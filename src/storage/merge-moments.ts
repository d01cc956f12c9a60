/** The ways on which work of others arrives. */
export const MERGE_WAYS = ['server', 'direct', 'file'] as const
export type MergeWay = (typeof MERGE_WAYS)[number]

/**
 * What a transport gives as the origin when it merges into an outer document, so that the restore point before it can be named. Any object with a
 * `way` will do; one `Arrival` for a whole exchange, itself or as `arrival` of the origin, makes it a merge of its own, however soon after another.
 */
export class Arrival {
  constructor(readonly way: MergeWay) {}
}

/** Null for a transport that does not say. */
export function wayOf(origin: unknown): MergeWay | null {
  const way = typeof origin === 'object' && origin !== null && 'way' in origin ? origin.way : null
  return MERGE_WAYS.find((each) => each === way) ?? null
}

function arrivalOf(origin: unknown): Arrival | null {
  if (origin instanceof Arrival) return origin
  const held = typeof origin === 'object' && origin !== null && 'arrival' in origin ? origin.arrival : null
  return held instanceof Arrival ? held : null
}

/** Without anything from others for so long, devices count as having been apart. In milliseconds. */
export const APART_MS = 10 * 60_000

interface Moment {
  readonly key: string
  /** When the last of it arrived. */
  lastAt: number
}

/**
 * Tells merges from the stream of live edits: what arrives after a while without, or as an exchange of its own, begins one. All documents of a project
 * share the moment, so that going back goes back in all of them.
 */
export class MergeMoments {
  private readonly moments = new Map<string, Moment>()
  private readonly begun = new WeakSet<Arrival>()

  /**
   * The key of the restore point before what arrives now.
   *
   * @param now `at` in milliseconds since the epoch, `wall` with offset
   */
  keyFor(projectId: string, origin: unknown, now: { readonly at: number; readonly wall: string }): string {
    const held = this.moments.get(projectId)
    const arrival = arrivalOf(origin)
    // One that goes on beside another begins nothing again: two live ways at once would make a point each time they take turns.
    const isNew = arrival !== null && !this.begun.has(arrival)
    if (arrival) this.begun.add(arrival)
    if (held && !isNew && now.at - held.lastAt < APART_MS) {
      held.lastAt = now.at
      return held.key
    }
    const moment = { key: mergeKey(now.wall, wayOf(origin)), lastAt: now.at }
    this.moments.set(projectId, moment)
    return moment.key
  }
}

const WAY_AFTER = '~'

/** Permanent, beside the calendar days of the other restore points: moment, then way. */
export const mergeKey = (wall: string, way: MergeWay | null): string => `${wall}${WAY_AFTER}${way ?? 'other'}`

/** Null for a calendar day. */
export function readMergeKey(key: string): { readonly at: string; readonly way: MergeWay | null } | null {
  const end = key.indexOf(WAY_AFTER)
  if (end < 0) return null
  const way = MERGE_WAYS.find((each) => each === key.slice(end + 1)) ?? null
  return { at: key.slice(0, end), way }
}
