import { bootstrapIntervals, type Interval } from '../agreement/bootstrap-interval.ts'
import type { Coefficient } from '../agreement/ratings.ts'
import { wilsonInterval } from '../sampling/wilson.ts'
import { shareInterval } from '../seen/share-of-time.ts'
import { normalQuantile, tQuantile } from '../statistics/quantiles.ts'
import { alignSequences } from './align-sequences.ts'
import { concordanceOf } from './concordance.ts'
import { matchEvents, matchInterruptions } from './match-events.ts'
import type { Match } from './match-in-order.ts'
import { timeUnits } from './time-units.ts'
import { reasonOf, type UnmatchedReason } from './unmatched.ts'
import { type BlockPlan, DIMENSIONS, type Dimension, figuresOf, tallyBlocks } from './watch-tally.ts'
import {
  endOf,
  type Stretch,
  type Watch,
  type WatchedEvent,
  type WatchedInterruption,
  withinStretch,
} from './watched-event.ts'

export interface WatchOptions {
  readonly stretch: Stretch
  /** Starts and ends this near count as the same, and so far the time units may be apart; milliseconds. */
  readonly toleranceMs: number
  /** Least part of their time together that two of the same have in common. */
  readonly overlap: number
  /** Length of a time unit in milliseconds. */
  readonly unitMs: number
  /** How many times the blocks are drawn anew for the intervals. */
  readonly draws: number
}

/** A second is what two people cannot see sharper than; ten are a tap after a look. */
export const WATCH_RULES = { toleranceMs: 10_000, overlap: 0.3, unitMs: 1_000, draws: 400 } as const

/** With 95 % limits: of a kappa from drawing blocks of time anew, of a share from how far the blocks differ. */
export type WatchMeasure = Coefficient & { readonly interval: Interval | null }

export interface DimensionAgreement {
  readonly dimension: Dimension
  readonly count: number
  readonly agreed: number
  /** Part that agrees, 0 to 1. */
  readonly share: WatchMeasure
}

export interface UnmatchedEvent {
  readonly event: WatchedEvent
  readonly reason: UnmatchedReason
}

/** What the intervals are drawn from. */
export interface WatchBlocks {
  readonly count: number
  readonly lengthMs: number
  /** Fewer blocks give no interval. */
  readonly least: number
}

export interface WatchAgreement {
  readonly stretch: Stretch
  readonly blocks: WatchBlocks
  readonly composite: WatchMeasure
  readonly timeKappa: WatchMeasure
  readonly eventKappa: WatchMeasure
  readonly namingKappa: WatchMeasure
  /** Lin's concordance of how long the matched ones took. */
  readonly durations: Coefficient
  /** Part of the order of tasks that is the same, 0 to 1; null where nothing was seen. */
  readonly sequence: number | null
  readonly dimensions: readonly DimensionAgreement[]
  readonly matched: readonly Match<WatchedEvent>[]
  readonly named: readonly Match<WatchedEvent>[]
  readonly onlyFirst: readonly UnmatchedEvent[]
  readonly onlySecond: readonly UnmatchedEvent[]
  readonly interruptions: {
    readonly both: readonly Match<WatchedInterruption>[]
    readonly onlyFirst: readonly WatchedInterruption[]
    readonly onlySecond: readonly WatchedInterruption[]
  }
  /** Milliseconds per task, as each has it; most of the first one first. */
  readonly times: readonly { readonly task: string; readonly first: number; readonly second: number }[]
}

/**
 * How far two observers agree who watched the same work, with the parts it rests on. Of the five figures that Lopetegui et al. (2019)
 * report beside each other four are here as they have them (kappa per second, kappa of the names of paired tasks, concordance of
 * durations, Needleman-Wunsch) and their gaps between times as the share within the tolerance; `composite` is not theirs.
 */
export function watchAgreement(one: Watch, other: Watch, options: WatchOptions): WatchAgreement {
  const { stretch, toleranceMs, unitMs } = options
  const [first, second] = [withinStretch(one, stretch), withinStretch(other, stretch)]
  const matches = matchEvents(first.events, second.events, options)
  const both = matchInterruptions(first.interruptions, second.interruptions, toleranceMs)
  const [seenFirst, seenSecond] = [idsOf(both, 'first'), idsOf(both, 'second')]
  const onlyFirst = first.interruptions.filter(({ id }) => !seenFirst.has(id))
  const onlySecond = second.interruptions.filter(({ id }) => !seenSecond.has(id))
  const all = [...first.events, ...second.events]
  const units = timeUnits(first.events, second.events, stretch, unitMs)
  const shape = { codes: units.codes.length, tasks: [...new Set(all.map(({ task }) => task))].sort() }
  const plan = blocksOf(stretch, unitMs, all)
  const blocks = tallyBlocks(
    {
      matches,
      interruptions: { both, single: [...onlyFirst, ...onlySecond] },
      units,
      tolerance: { ms: toleranceMs, units: Math.floor(toleranceMs / unitMs) },
      says: {
        company: all.some(({ company }) => company.length > 0),
        load: all.some(({ load }) => load.length > 0),
        place: all.some(({ place }) => place !== ''),
      },
    },
    shape,
    plan,
  )
  const isLong = plan.blocks >= LEAST_BLOCKS
  const figures = figuresOf(blocks, shape)
  const list = (drawn: typeof blocks) => {
    const { composite, timeKappa, eventKappa, namingKappa } = figuresOf(drawn, shape)
    return [composite, timeKappa, eventKappa, namingKappa]
  }
  const intervals = bootstrapIntervals(isLong ? blocks : [], list, undefined, options.draws)
  const measure = (figure: Coefficient, at: number): WatchMeasure => ({
    ...figure,
    interval: figure.value === null ? null : widened(figure.value, intervals[at]!, plan.blocks),
  })
  const paired = [...matches.same, ...matches.otherwise]
  const taken = new Set(paired.flatMap((match) => [match.first, match.second]))
  return {
    stretch,
    blocks: { count: plan.blocks, lengthMs: plan.lengthMs, least: LEAST_BLOCKS },
    composite: measure(figures.composite, 0),
    timeKappa: measure(figures.timeKappa, 1),
    eventKappa: measure(figures.eventKappa, 2),
    namingKappa: measure(figures.namingKappa, 3),
    durations: concordanceOf(
      matches.same.flatMap(({ first: a, second: b }) =>
        a.end === null || [a, b].some(isCut) ? [] : [[lengthOf(a), lengthOf(b)] as const],
      ),
    ).concordance,
    sequence: alignSequences(sequenceOf(first.events), sequenceOf(second.events)).identity,
    dimensions: DIMENSIONS.map((dimension) => {
      const count = blocks.reduce((sum, block) => sum + block.dimensions[dimension].count, 0)
      const agreed = blocks.reduce((sum, block) => sum + block.dimensions[dimension].agreed, 0)
      const parts = blocks.map(({ dimensions }) => dimensions[dimension])
      const interval = isLong && count > 0 ? shareLimits(parts, agreed / count, count) : null
      return { dimension, count, agreed, share: { ...figures.shares[dimension], interval } }
    }),
    matched: matches.same,
    named: matches.otherwise,
    onlyFirst: matches.onlyFirst.map((event) => ({ event, reason: reasonOf(event, second.events, taken) })),
    onlySecond: matches.onlySecond.map((event) => ({ event, reason: reasonOf(event, first.events, taken) })),
    interruptions: { both, onlyFirst, onlySecond },
    times: timesOf(first.events, second.events),
  }
}

/**
 * Wider by what t and the degrees of freedom add for few blocks, after Hesterberg (2015, The American Statistician 69, 371-386), who widens
 * percentiles. Null where drawing anew always gives the same: that is no certainty.
 */
function widened(value: number, interval: Interval | null, blocks: number): Interval | null {
  if (!interval || interval.high <= interval.low) return null
  const factor = (Math.sqrt(blocks / (blocks - 1)) * tQuantile(0.975, blocks - 1)) / normalQuantile(0.975)
  return {
    low: Math.max(-1, value - (value - interval.low) * factor),
    high: Math.min(1, value + (interval.high - value) * factor),
  }
}

/** Where all is alike, or nothing, blocks do not differ: then what so many events can tell. */
function shareLimits(
  parts: readonly { readonly count: number; readonly agreed: number }[],
  share: number,
  count: number,
): Interval | null {
  if (share === 0 || share === 1) return wilsonInterval(share, count)
  return shareInterval(
    parts.map((each) => ({ part: each.agreed, whole: each.count })),
    0.95,
    count,
  )
}

/** Fewer say too little of how far other time may differ. */
const LEAST_BLOCKS = 10
const MOST_BLOCKS = 40
const SHORTEST_BLOCK_MS = 180_000

/**
 * Blocks of time that are drawn together, since what happens within one hangs together: twice as long as the turn in which a
 * moment of the watch lies on average (long turns count for their length), three minutes at least, and forty blocks at most.
 */
function blocksOf(
  { from, until }: Stretch,
  unitMs: number,
  events: readonly WatchedEvent[],
): BlockPlan & { readonly lengthMs: number } {
  const lengths = events.map(lengthOf)
  const whole = lengths.reduce((sum, each) => sum + each, 0)
  const turn = whole > 0 ? lengths.reduce((sum, each) => sum + each ** 2, 0) / whole : 0
  const least = Math.max(SHORTEST_BLOCK_MS, 2 * turn, (until - from) / MOST_BLOCKS)
  const blocks = Math.max(1, Math.floor((until - from) / least))
  const lengthMs = (until - from) / blocks
  const blockOf = (at: number) => Math.min(blocks - 1, Math.max(0, Math.floor((at - from) / lengthMs)))
  return { blocks, lengthMs: least, blockOf, unitBlock: (unit) => blockOf(from + unit * unitMs) }
}

const isCut = ({ isCutAtStart, isCutAtEnd }: WatchedEvent): boolean =>
  isCutAtStart === true || isCutAtEnd === true

const idsOf = (both: readonly Match<WatchedInterruption>[], side: 'first' | 'second') =>
  new Set(both.map((match) => match[side].id))

const lengthOf = (event: WatchedEvent): number => endOf(event) - event.start

/** Tasks in the order they began, person after person. */
function sequenceOf(events: readonly WatchedEvent[]): readonly string[] {
  return [...events]
    .sort((a, b) => compare(a.person, b.person) || a.start - b.start || compare(a.task, b.task))
    .map(({ person, task }) => `${person}\n${task}`)
}

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0)

function timesOf(first: readonly WatchedEvent[], second: readonly WatchedEvent[]): WatchAgreement['times'] {
  const times = new Map<string, { first: number; second: number }>()
  const add = (events: readonly WatchedEvent[], side: 'first' | 'second') => {
    for (const event of events) {
      const time = times.get(event.task) ?? { first: 0, second: 0 }
      time[side] += lengthOf(event)
      times.set(event.task, time)
    }
  }
  add(first, 'first')
  add(second, 'second')
  return [...times]
    .map(([task, time]) => ({ task, ...time }))
    .sort((a, b) => b.first - a.first || b.second - a.second || compare(a.task, b.task))
}
