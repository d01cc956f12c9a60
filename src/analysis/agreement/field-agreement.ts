import { ownScores, type ScoredTask } from '../../records/established.ts'
import { type AnalystId, compareText, type TaskId } from '../../records/ids.ts'
import type { JudgedField } from '../../records/judgement.ts'
import { LEVELS, WISHES } from '../../records/scales.ts'
import { coefficientsOf, sumOfTallies, type Tally, tallyOf } from './agreement-tally.ts'
import { bootstrapIntervals, type Interval } from './bootstrap-interval.ts'
import { type ConfusionTable, confusionTable } from './confusion-table.ts'
import { percentAgreement } from './gwet-coefficient.ts'
import { type Coefficient, pairable, type Rated, valuesOf } from './ratings.ts'

/** Each with the middle 95 % of what drawing the tasks anew gives; null where that says nothing. */
export type Measured = Coefficient & { readonly interval: Interval | null }

export const MEASURES = ['kappa', 'weighted', 'alpha', 'ac1'] as const
export type Measure = (typeof MEASURES)[number]

/** A task on which not all gave the same. */
export interface Disagreement {
  readonly taskId: TaskId
  readonly field: JudgedField
  readonly values: readonly { readonly by: AnalystId; readonly value: unknown }[]
  /** From the lowest to the highest; of wishes, which have no order, 1. */
  readonly steps: number
}

export interface FieldAgreement {
  /** `all`: the levels of all fields together, without the wishes. */
  readonly field: JudgedField | 'all'
  /** Tasks that two or more scored; of `all` the values of them that two or more gave. */
  readonly count: number
  /** From 0 to 1; null where nobody scored the same. */
  readonly percent: number | null
  readonly measures: Readonly<Record<Measure, Measured>>
  /** The one to read first: weighted kappa of two on levels, kappa of two on wishes, alpha of more. */
  readonly leading: Measure
  /** Of the first rater in rows, the second in columns; null unless there are two. */
  readonly table: ConfusionTable | null
  /** Furthest apart first. */
  readonly disagreements: readonly Disagreement[]
  /** How many of those are more than one step apart. */
  readonly farApart: number
}

/** @param scored the fields it is made of @param tasks in an order of their own @param raters all of them */
export function agreementOf(
  field: FieldAgreement['field'],
  scored: readonly JudgedField[],
  tasks: readonly ScoredTask[],
  raters: readonly AnalystId[],
): FieldAgreement {
  const isOrdered = field !== 'wish'
  const categories = isOrdered ? LEVELS.length : WISHES.length
  // What belongs to one task is drawn together: its fields say nothing about each other's chance.
  const perTask = tasks.flatMap((task) => {
    const rows = scored.map((each) => ratedBy(task, each, raters)).filter((row) => valuesOf(row).length > 0)
    return rows.length > 0 ? [rows] : []
  })
  const ratings = pairable(perTask.flat())
  const kind = { categories, isOrdered, raters: raters.length }
  const tallies = perTask.map((rows) => tallyOf(rows, kind))
  const measure = (drawn: readonly Tally[]) => coefficientsOf(sumOfTallies(drawn, kind), kind)
  const intervals = bootstrapIntervals(tallies, measure)
  const measures = Object.fromEntries(
    measure(tallies).map((found, at) => [MEASURES[at]!, { ...found, interval: intervals[at]! }]),
  ) as unknown as FieldAgreement['measures']
  const disagreements = scored.flatMap((each) => tasks.flatMap((task) => disagreementOn(task, each) ?? []))
  return {
    field,
    count: ratings.length,
    percent: percentAgreement(ratings),
    measures,
    leading: raters.length !== 2 ? 'alpha' : isOrdered ? 'weighted' : 'kappa',
    table: raters.length === 2 ? confusionTable(ratings, categories) : null,
    disagreements: disagreements.sort((a, b) => b.steps - a.steps || compareText(a.taskId, b.taskId)),
    farApart: disagreements.filter(({ steps }) => steps > 1).length,
  }
}

function ratedBy(task: ScoredTask, field: JudgedField, raters: readonly AnalystId[]): Rated {
  const given = ownScores(task, field)
  return raters.map((rater) => {
    const own = given.find(({ by }) => by === rater)
    return own ? placeOf(field, own.value) : null
  })
}

const placeOf = (field: JudgedField, value: unknown): number =>
  field === 'wish' ? (WISHES as readonly unknown[]).indexOf(value) : (value as number)

function disagreementOn(task: ScoredTask, field: JudgedField): Disagreement | null {
  const values = ownScores(task, field)
  const places = values.map(({ value }) => placeOf(field, value))
  const span = Math.max(...places) - Math.min(...places)
  if (places.length < 2 || span === 0) return null
  return { taskId: task.id, field, values, steps: field === 'wish' ? 1 : span }
}
