import { cohenKappa } from '../agreement/cohen-kappa.ts'
import type { ConfusionTable } from '../agreement/confusion-table.ts'
import { type Coefficient, given, undefinedFor } from '../agreement/ratings.ts'
import { eventKappa } from './event-kappa.ts'
import type { EventMatches } from './match-events.ts'
import type { Match } from './match-in-order.ts'
import { type TimeUnits, turned, unitTallies } from './time-units.ts'
import type { WatchedInterruption } from './watched-event.ts'

/** In the order they are shown. */
export const DIMENSIONS = [
  'found',
  'task',
  'start',
  'end',
  'company',
  'load',
  'place',
  'interruptions',
] as const
/**
 * `found`: both have something on record for that person and time. `task`: of those, named the same. `start`, `end`: of those, within the
 * tolerance, where both saw it begin or end. `company`, `load`, `place`: of those, the same. `interruptions`: both saw one, of the same kind.
 */
export type Dimension = (typeof DIMENSIONS)[number]

/** What is counted of one dimension; sums of it are of more. */
export interface DimensionTally {
  readonly count: number
  readonly agreed: number
}

/** What one block of time counts for: all figures follow from the sum of blocks, so that blocks can be drawn anew. */
export interface BlockTally {
  /** Flat tables of the time units, the one way and the other; only cells that are filled: [cell, count]. */
  readonly units: readonly (readonly (readonly [number, number])[])[]
  /** Rows and columns of the table of events: [row, column]. */
  readonly events: readonly (readonly [number, number])[]
  readonly dimensions: Readonly<Record<Dimension, DimensionTally>>
}

/** How the tables of all blocks are laid out. */
export interface TallyShape {
  readonly codes: number
  /** Tasks anybody named; one more row and column is "not seen". */
  readonly tasks: readonly string[]
}

export interface Counted {
  readonly matches: EventMatches
  readonly interruptions: {
    readonly both: readonly Match<WatchedInterruption>[]
    readonly single: readonly WatchedInterruption[]
  }
  readonly units: TimeUnits
  readonly tolerance: { readonly ms: number; readonly units: number }
  /** Whether anybody said anything of it. */
  readonly says: Readonly<Record<'company' | 'load' | 'place', boolean>>
}

/**
 * @param blockOf number of the block a moment lies in, from 0; unitBlock the same of a time unit
 * @param blocks how many there are
 */
export function tallyBlocks(
  { matches, interruptions, units, tolerance, says }: Counted,
  shape: TallyShape,
  { blocks, blockOf, unitBlock }: BlockPlan,
): readonly BlockTally[] {
  const made = Array.from({ length: blocks }, () => ({
    units: [new Map<number, number>(), new Map<number, number>()] as const,
    events: [] as (readonly [number, number])[],
    dimensions: Object.fromEntries(DIMENSIONS.map((each) => [each, { count: 0, agreed: 0 }])) as Record<
      Dimension,
      { count: number; agreed: number }
    >,
  }))
  for (const [way, asked] of [units, turned(units)].entries()) {
    for (const { unit, row, column } of unitTallies(asked, tolerance.units)) {
      const cells = made[unitBlock(unit)]!.units[way]!
      const cell = row * shape.codes + column
      cells.set(cell, (cells.get(cell) ?? 0) + 1)
    }
  }
  const place = (task: string) => shape.tasks.indexOf(task)
  const notSeen = shape.tasks.length
  const note = (at: number, dimension: Dimension, isAgreed: boolean) => {
    const tally = made[blockOf(at)]!.dimensions[dimension]
    tally.count += 1
    if (isAgreed) tally.agreed += 1
  }
  for (const { first, second } of [...matches.same, ...matches.otherwise]) {
    made[blockOf(first.start)]!.events.push([place(first.task), place(second.task)])
    note(first.start, 'found', true)
    note(first.start, 'task', first.task === second.task)
  }
  for (const { first, second } of matches.same) {
    const at = first.start
    if (!first.isCutAtStart && !second.isCutAtStart)
      note(at, 'start', Math.abs(first.start - second.start) <= tolerance.ms)
    if (first.end !== null && second.end !== null && !first.isCutAtEnd && !second.isCutAtEnd)
      note(at, 'end', Math.abs(first.end - second.end) <= tolerance.ms)
    if (says.company) note(at, 'company', isSameSet(first.company, second.company))
    if (says.load) note(at, 'load', isSameSet(first.load, second.load))
    if (says.place) note(at, 'place', first.place === second.place)
  }
  for (const { task, start } of matches.onlyFirst) made[blockOf(start)]!.events.push([place(task), notSeen])
  for (const { task, start } of matches.onlySecond) made[blockOf(start)]!.events.push([notSeen, place(task)])
  for (const { start } of [...matches.onlyFirst, ...matches.onlySecond]) note(start, 'found', false)
  for (const { first, second } of interruptions.both)
    note(first.at, 'interruptions', first.kind === second.kind)
  for (const { at } of interruptions.single) note(at, 'interruptions', false)
  return made.map((each) => ({ ...each, units: each.units.map((cells) => [...cells]) }))
}

export interface BlockPlan {
  readonly blocks: number
  readonly blockOf: (at: number) => number
  readonly unitBlock: (unit: number) => number
}

export const isSameSet = (a: readonly string[], b: readonly string[]): boolean => {
  const held = new Set(a)
  return held.size === new Set(b).size && b.every((each) => held.has(each))
}

export interface WatchFigures {
  /** Mean of both ways; without a tolerance they are the same. */
  readonly timeKappa: Coefficient
  readonly eventKappa: Coefficient
  /** Kappa of the names of what both saw. */
  readonly namingKappa: Coefficient
  /** Mean of the shares of all dimensions that were seen at all: 1 where all agrees. A measure of our own. */
  readonly composite: Coefficient
  readonly shares: Readonly<Record<Dimension, Coefficient>>
}

/** All figures of some blocks together. */
export function figuresOf(blocks: readonly BlockTally[], { codes, tasks }: TallyShape): WatchFigures {
  const ways = [0, 1].map((way) => cohenKappa(unitsOf(blocks, way, codes)))
  const table = tableOf(
    blocks.flatMap(({ events }) => events),
    tasks.length + 1,
  )
  const shares = Object.fromEntries(
    DIMENSIONS.map((each) => [each, shareOf(blocks.map(({ dimensions }) => dimensions[each]))]),
  ) as Record<Dimension, Coefficient>
  const known = DIMENSIONS.flatMap((each) => shares[each].value ?? [])
  return {
    timeKappa: meanOf(ways[0]!, ways[1]!),
    eventKappa: eventKappa(table),
    namingKappa: cohenKappa(table.slice(0, -1).map((row) => row.slice(0, -1))),
    composite:
      known.length === 0
        ? undefinedFor('tooFew')
        : given(known.reduce((sum, each) => sum + each, 0) / known.length),
    shares,
  }
}

const meanOf = (a: Coefficient, b: Coefficient): Coefficient =>
  a.value === null ? a : b.value === null ? b : given((a.value + b.value) / 2)

function shareOf(tallies: readonly DimensionTally[]): Coefficient {
  const count = tallies.reduce((sum, tally) => sum + tally.count, 0)
  const agreed = tallies.reduce((sum, tally) => sum + tally.agreed, 0)
  return count === 0 ? undefinedFor('tooFew') : given(agreed / count)
}

function unitsOf(blocks: readonly BlockTally[], way: number, codes: number): ConfusionTable {
  const table = Array.from({ length: codes }, () => new Array<number>(codes).fill(0))
  for (const { units } of blocks) {
    for (const [cell, count] of units[way]!) table[Math.floor(cell / codes)]![cell % codes]! += count
  }
  return table
}

function tableOf(pairs: readonly (readonly [number, number])[], size: number): ConfusionTable {
  const table = Array.from({ length: size }, () => new Array<number>(size).fill(0))
  for (const [row, column] of pairs) table[row]![column]! += 1
  return table
}
