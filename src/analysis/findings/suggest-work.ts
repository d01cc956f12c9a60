import { compareText, type TaskId } from '../../records/ids.ts'
import type { Task } from '../../records/task.ts'
import { jobShares } from '../effects/job-share.ts'
import { verdictOf } from '../verdict.ts'
import { holdersOf, type Suggestion, type SuggestionSource, toHalves } from './suggestion.ts'

/** Below this nobody would make a function of it, hours a week. */
const LEAST_ELEMENTARY = 4
/** Knowledge from which work asks for a vocational training. */
const VOCATIONAL = 3
const MOST_NAMED = 3

/** Jobs with work that asks for a vocational training, that spend hours on work that does not. */
export function elementaryWork(source: SuggestionSource): Suggestion[] {
  const { jobs, people, standings } = source
  const told = standings.filter(isTold)
  const verdicts = new Map(
    told.filter(({ hasVerdict }) => hasVerdict).map(({ task }) => [task.id, verdictOf(task)]),
  )
  return jobs.flatMap((job): Suggestion[] => {
    const own = told.filter(({ task }) => task.jobIds.includes(job.id))
    if (!own.some(({ task, unjudged }) => task.knowledge >= VOCATIONAL && !unjudged.includes('knowledge'))) {
      return []
    }
    const existing = own.map(({ task }) => task).filter(({ origin }) => origin === 'existing')
    const elementary = jobShares(existing, job.id, new Map())
      .map(({ task, hours }) => ({ task, hours, verdict: verdicts.get(task.id) }))
      .filter(({ verdict }) => verdict === 'suitable' || verdict === 'possible')
      .sort((a, b) => b.hours - a.hours || compareText(a.task.id, b.task.id))
    const sumOf = (verdict: string) =>
      elementary.reduce((sum, each) => sum + (each.verdict === verdict ? each.hours : 0), 0)
    const [suitable, possible] = [toHalves(sumOf('suitable')), toHalves(sumOf('possible'))]
    if (suitable + possible < LEAST_ELEMENTARY) return []
    return [
      {
        key: `elementary:${job.id}`,
        kind: 'bottleneck',
        about: {
          rule: 'elementary',
          job: job.name,
          suitable,
          possible,
          tasks: elementary.slice(0, MOST_NAMED).map(({ task }) => task.name),
        },
        sources: [],
        figures: [{ kind: 'elementaryHours', id: job.id, value: suitable + possible }],
        ask: holdersOf(people, [job.id]),
      },
    ]
  })
}

/** Work that is there and that nobody gets to: what somebody was seen at is not that. */
export const undoneWork = ({ standings, seen, people }: SuggestionSource): Suggestion[] =>
  standings
    .filter(({ task }) => task.origin === 'undone' && !seen.has(task.id as TaskId))
    .map(({ task, record }) => ({
      key: `undone:${task.id}`,
      kind: 'task',
      about: { rule: 'undone', task: task.name, hours: task.hoursPerWeek },
      sources: record.sources,
      figures: task.hoursPerWeek > 0 ? [toldFigure(task)] : [],
      ask: holdersOf(people, task.jobIds),
    }))

/** Intervals from which what was seen says anything, and how far it has to be off. */
const LEAST_INTERVALS = 4
const LEAST_HOURS = 1
const LEAST_SHARE = 0.25

/**
 * Tasks of which much more or less was seen than told. What was seen rests on n recordings, whose number alone varies by about
 * 2 times the root of n from one week to another: the difference has to be larger than that, than a quarter of what was told,
 * and than an hour.
 */
export const hoursApart = ({ standings, observed, people }: SuggestionSource): Suggestion[] =>
  standings.filter(isTold).flatMap(({ task }): Suggestion[] => {
    const seen = observed.get(task.id as TaskId)
    if (!seen || seen.turns < LEAST_INTERVALS) return []
    const isLeast = seen.missingJobs.length > 0
    const [told, hours] = [task.hoursPerWeek, seen.hoursPerWeek]
    const margin = Math.max((2 / Math.sqrt(seen.turns)) * hours, LEAST_SHARE * told, LEAST_HOURS)
    // Where a job was not seen there may be more: that there is less cannot be said.
    if (Math.abs(hours - told) <= margin || (isLeast && hours < told)) return []
    return [
      {
        key: `hours:${task.id}`,
        kind: 'task',
        about: {
          rule: 'hours',
          task: task.name,
          told,
          seen: toHalves(hours),
          intervals: seen.turns,
          isLeast,
        },
        sources: [],
        figures: [toldFigure(task), { kind: 'hoursSeen', id: task.id, value: toHalves(hours) }],
        ask: holdersOf(people, task.jobIds),
      },
    ]
  })

const isTold = ({ task, unjudged }: SuggestionSource['standings'][number]): boolean =>
  task.hoursPerWeek > 0 && !unjudged.includes('hours')

export const toldFigure = ({ id, hoursPerWeek }: Task) =>
  ({ kind: 'hoursTold', id, value: hoursPerWeek }) as const
