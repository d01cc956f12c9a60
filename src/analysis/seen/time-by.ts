import { compareText } from '../../records/ids.ts'
import type { ShareInterval } from '../sampling/wilson.ts'
import { tQuantile } from '../statistics/quantiles.ts'
import { shareInterval } from './share-of-time.ts'
import { type SeenObservation, type SeenStream, segmentsOf } from './streams.ts'
import { workSpells } from './work-spells.ts'

/** What was seen of one task, job, process, place or daypart. */
export interface TimeOf {
  /** Null: it was not said. */
  readonly key: string | null
  readonly turns: number
  /** The observed person's time it took: what ran side by side is divided equally. Decimal hours. */
  readonly personHours: number
  /** All turns in full, decimal hours. */
  readonly hours: number
  /** Of a turn, minutes; null without turns. */
  readonly meanMinutes: number | null
  /** Standard deviation between turns (n - 1), minutes; null with fewer than two. */
  readonly deviationMinutes: number | null
  /** Of the mean, by t; never below 0; null with fewer than two turns. */
  readonly meanInterval: ShareInterval | null
  /** Part of the observed person's time, 0-1. */
  readonly share: number
  /** Null with fewer than two spells of work. */
  readonly shareInterval: ShareInterval | null
}

export interface TimeTable {
  /** Most time first, then by key; what was not said comes last. */
  readonly rows: readonly TimeOf[]
  /** The observed person's time, decimal hours. */
  readonly personHours: number
  readonly turns: number
  /** Spells of work the intervals of the shares rest on. */
  readonly spells: number
  /** Days with one person; a night counts for the date on which its watch began. */
  readonly days: number
  /** Whether the intervals rest on days too, so that they say something of other days. */
  readonly isOfDays: boolean
  /** The share of anything that was not seen at all; null with fewer than two spells of work. */
  readonly unseenInterval: ShareInterval | null
}

/** From so many days with a person on they count too; fewer would make intervals of nothing but t. */
const ENOUGH_DAYS = 8
/** Watching goes on through a pause up to this, also past midnight; and for a day at most. */
export const LONGEST_PAUSE_MS = 6 * 3_600_000
const DAY_MS = 24 * 3_600_000
const QUARTER_MS = 900_000
/** Observed time is worth no more than a separate look every five minutes. */
const LOOK_MS = 300_000

/**
 * Where the observed time went, by anything an observation says.
 *
 * The interval of a share comes from the differences between days with one person, from eight of these on (a night is one day).
 * Below that it is the widest of those from the differences between spells of work (`workSpells`: however long turns last, a spell is one choice) and
 * between quarters of an hour; with fewer than two spells there is none. How often it holds is simulated in docs/OBSERVING.md.
 *
 * Cost: n log n, and what runs side by side.
 *
 * @param keyOf what it counts under; null: not said
 */
export function timeBy(
  streams: readonly SeenStream[],
  keyOf: (observation: SeenObservation) => string | null,
  confidence = 0.95,
): TimeTable {
  const days = cut(streams, keyOf, dayOfWatch)
  const quarters = cut(streams, keyOf, () => quarterOf)
  const spells = workSpells(streams, keyOf).map(({ key, time }) => ({
    byKey: new Map([[key, time]]),
    whole: time,
  }))
  const isOfDays = days.length >= ENOUGH_DAYS
  const levels = isOfDays ? [days] : spells.length < 2 ? [] : [spells, quarters]
  const whole = days.reduce((sum, each) => sum + each.whole, 0)
  const lengths = turnLengths(streams, keyOf)
  const intervalOf = (partOf: (stretch: Stretch) => number) =>
    widest(
      levels.map((level) => {
        const parts = level.map((stretch) => ({ part: partOf(stretch), whole: stretch.whole }))
        return shareInterval(parts, confidence, Math.max(level.length, whole / LOOK_MS))
      }),
    )
  const rows = [...lengths].map(([key, turns]): TimeOf => {
    const part = days.reduce((sum, { byKey }) => sum + (byKey.get(key) ?? 0), 0)
    return {
      key,
      personHours: part / HOUR_MS,
      share: whole > 0 ? part / whole : 0,
      shareInterval: intervalOf(({ byKey }) => byKey.get(key) ?? 0),
      ...turnFigures([...turns.values()], confidence),
    }
  })
  rows.sort(
    (a, b) =>
      Number(a.key === null) - Number(b.key === null) ||
      b.personHours - a.personHours ||
      compareText(a.key ?? '', b.key ?? ''),
  )
  return {
    rows,
    personHours: whole / HOUR_MS,
    turns: new Set([...lengths.values()].flatMap((turns) => [...turns.keys()])).size,
    spells: spells.length,
    days: days.length,
    isOfDays,
    unseenInterval: intervalOf(() => 0),
  }
}

/** Null where none is known. */
const widest = (intervals: readonly (ShareInterval | null)[]): ShareInterval | null =>
  intervals.reduce(
    (found, each) => (each && (!found || each.high - each.low > found.high - found.low) ? each : found),
    null,
  )

interface Stretch {
  readonly byKey: Map<string | null, number>
  whole: number
}

/** The stretch a moment falls in, and where that ends. @param to end of what is asked for */
type PlaceOf = (at: number, zone: string, to: number) => { readonly key: string; readonly end: number }

/** Person time of each stretch, by key. @param placesOf for one stream, asked in the order of time */
function cut(
  streams: readonly SeenStream[],
  keyOf: (observation: SeenObservation) => string | null,
  placesOf: () => PlaceOf,
): Stretch[] {
  const stretches = new Map<string, Stretch>()
  for (const stream of streams) {
    const placeOf = placesOf()
    for (const { from, to, running } of segmentsOf(stream)) {
      const zone = running[0]!.observation.start.slice(19)
      for (let at = from; at < to; ) {
        const place = placeOf(at, zone, to)
        const until = Math.min(to, place.end)
        const key = `${stream.key} ${place.key}`
        const stretch = stretches.get(key) ?? { byKey: new Map(), whole: 0 }
        stretches.set(key, stretch)
        stretch.whole += until - at
        for (const { observation } of running) {
          const under = keyOf(observation)
          stretch.byKey.set(under, (stretch.byKey.get(under) ?? 0) + (until - at) / running.length)
        }
        at = until
      }
    }
  }
  return [...stretches.values()]
}

/** The date on which watching began, by the wall clock the observation was written with: a night is one day. */
function dayOfWatch(): PlaceOf {
  let [day, began, until] = ['', Number.NEGATIVE_INFINITY, Number.NEGATIVE_INFINITY]
  return (at, zone, to) => {
    if (at - until > LONGEST_PAUSE_MS || at - began >= DAY_MS) {
      day = stretchOf(at, zone, DAY_MS).key
      began = at
    }
    until = to
    return { key: day, end: to }
  }
}

const quarterOf: PlaceOf = (at, zone) => stretchOf(at, zone, QUARTER_MS)

function stretchOf(at: number, zone: string, length: number) {
  const ahead = zoneMs(zone)
  const number = Math.floor((at + ahead) / length)
  return { key: String(number), end: (number + 1) * length - ahead }
}

/** `+02:00` in milliseconds; of `Z` and what is no zone 0. */
export function zoneMs(zone: string): number {
  const parts = /([+-])(\d{2}):(\d{2})$/.exec(zone)
  if (!parts) return 0
  return (parts[1] === '-' ? -1 : 1) * (Number(parts[2]) * 60 + Number(parts[3])) * 60_000
}

/** Milliseconds of each turn under each key. */
function turnLengths(
  streams: readonly SeenStream[],
  keyOf: (observation: SeenObservation) => string | null,
): Map<string | null, Map<string, number>> {
  const lengths = new Map<string | null, Map<string, number>>()
  for (const { spans } of streams)
    for (const { observation, start, end, turn } of spans) {
      const key = keyOf(observation)
      const turns = lengths.get(key) ?? new Map<string, number>()
      lengths.set(key, turns)
      turns.set(turn, (turns.get(turn) ?? 0) + end - start)
    }
  return lengths
}

function turnFigures(lengths: readonly number[], confidence: number) {
  const count = lengths.length
  const total = lengths.reduce((sum, each) => sum + each, 0)
  const mean = total / count / MINUTE_MS
  const squares = lengths.reduce((sum, each) => sum + (each / MINUTE_MS - mean) ** 2, 0)
  const deviation = count < 2 ? null : Math.sqrt(squares / (count - 1))
  const half =
    deviation === null ? 0 : (tQuantile(0.5 + confidence / 2, count - 1) * deviation) / Math.sqrt(count)
  return {
    turns: count,
    hours: total / HOUR_MS,
    meanMinutes: mean,
    deviationMinutes: deviation,
    meanInterval: deviation === null ? null : { low: Math.max(0, mean - half), high: mean + half },
  }
}

const MINUTE_MS = 60_000
const HOUR_MS = 3_600_000
