import type { JobId } from '../../records/ids.ts'
import { DEMANDS, type Demand, type Level } from '../../records/scales.ts'
import type { ScenarioFigures } from './scenario-figures.ts'

/** One way in which a scenario differs from another; amounts are this one's less the other's. */
export type ScenarioDifference =
  | { readonly kind: 'functions' | 'locations' | 'shedTaken' | 'keptTaken'; readonly more: number }
  | { readonly kind: 'hours'; readonly more: number }
  | { readonly kind: 'freed'; readonly jobId: JobId; readonly more: number }
  | { readonly kind: 'demand'; readonly demand: Demand; readonly level: Level; readonly other: Level }

/** Less than this is rounding, in hours: three minutes. */
const NOTHING = 0.05

/** In what two scenarios differ, money aside: that never goes without what it rests on. None when they are alike. */
export function scenarioDifferences(own: ScenarioFigures, other: ScenarioFigures): ScenarioDifference[] {
  const counted = (kind: 'functions' | 'locations' | 'shedTaken' | 'keptTaken'): ScenarioDifference[] => {
    const more = own[kind].length - other[kind].length
    return more === 0 ? [] : [{ kind, more }]
  }
  const hours = own.hours - other.hours
  return [
    ...counted('functions'),
    ...(Math.abs(hours) >= NOTHING ? [{ kind: 'hours' as const, more: hours }] : []),
    ...freedDifferences(own, other),
    ...demandDifferences(own, other),
    ...counted('locations'),
    ...counted('shedTaken'),
    ...counted('keptTaken'),
  ]
}

function freedDifferences(own: ScenarioFigures, other: ScenarioFigures): ScenarioDifference[] {
  const hoursIn = ({ freed }: ScenarioFigures, jobId: JobId) =>
    freed.find((each) => each.jobId === jobId)?.hours ?? 0
  const jobs = [...new Set([...own.freed, ...other.freed].map(({ jobId }) => jobId))]
  return jobs
    .map((jobId) => ({ kind: 'freed' as const, jobId, more: hoursIn(own, jobId) - hoursIn(other, jobId) }))
    .filter(({ more }) => Math.abs(more) >= NOTHING)
}

const demandDifferences = (own: ScenarioFigures, other: ScenarioFigures): ScenarioDifference[] =>
  DEMANDS.flatMap((demand, at) => {
    const [level, before] = [own.demands[at]!.level, other.demands[at]!.level]
    return level === before ? [] : [{ kind: 'demand', demand, level, other: before }]
  })
