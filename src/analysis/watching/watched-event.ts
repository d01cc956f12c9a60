/** What one observer saw of one person: a stretch of a task, or a moment of it. Times are milliseconds since the epoch. */
export interface WatchedEvent {
  readonly id: string
  /** Task it was named as; '' where it was not named. */
  readonly task: string
  /** Whom it is about; '' where nobody was chosen. */
  readonly person: string
  readonly start: number
  /** Null for a moment, which has no length. */
  readonly end: number | null
  /** Codes, in any order. */
  readonly company: readonly string[]
  readonly load: readonly string[]
  /** '' where nobody said. */
  readonly place: string
  /** It began before, or went on after, what is compared: when, this record does not tell. */
  readonly isCutAtStart?: boolean
  readonly isCutAtEnd?: boolean
}

/** Something that broke in, as one observer saw it. */
export interface WatchedInterruption {
  readonly id: string
  readonly task: string
  readonly person: string
  readonly at: number
  readonly kind: string
  /** Null while nobody said. */
  readonly resumed: boolean | null
}

/** All that one observer saw. */
export interface Watch {
  readonly events: readonly WatchedEvent[]
  readonly interruptions: readonly WatchedInterruption[]
}

/** From `from` up to `until`, milliseconds since the epoch. */
export interface Stretch {
  readonly from: number
  readonly until: number
}

export const endOf = ({ start, end }: Pick<WatchedEvent, 'start' | 'end'>): number => end ?? start

/**
 * What lies in the stretch, cut at its edges: what one observer saw before the other came is nothing they disagree about, nor do they
 * agree about when it began.
 */
export function withinStretch({ events, interruptions }: Watch, { from, until }: Stretch): Watch {
  return {
    events: events.flatMap((event) => {
      if (event.start > until || endOf(event) < from) return []
      const start = Math.max(event.start, from)
      const end = event.end === null ? null : Math.min(event.end, until)
      if (end !== null && end <= start && event.end !== event.start) return []
      const isCutAtStart = event.isCutAtStart || event.start < from
      const isCutAtEnd = event.isCutAtEnd || (event.end !== null && event.end > until)
      return [
        {
          ...event,
          start,
          end,
          ...(isCutAtStart ? { isCutAtStart } : {}),
          ...(isCutAtEnd ? { isCutAtEnd } : {}),
        },
      ]
    }),
    interruptions: interruptions.filter(({ at }) => at > from && at <= until),
  }
}

/** The time both were watching: from when the later one began until the earlier one was done. Null where there is none. */
export function sharedStretch(first: Watch, second: Watch): Stretch | null {
  const [a, b] = [spanOf(first), spanOf(second)]
  if (!a || !b) return null
  const shared = { from: Math.max(a.from, b.from), until: Math.min(a.until, b.until) }
  return shared.until > shared.from ? shared : null
}

function spanOf({ events }: Watch): Stretch | null {
  if (events.length === 0) return null
  let [from, until] = [Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY]
  for (const event of events) {
    from = Math.min(from, event.start)
    until = Math.max(until, endOf(event))
  }
  return { from, until }
}
