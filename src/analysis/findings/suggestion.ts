import type { Finding, Interview, Job, Person } from '../../records/case-file.ts'
import type { FigureSource } from '../../records/finding-additions.ts'
import type { PersonId, TaskId } from '../../records/ids.ts'
import type { Source } from '../../records/task.ts'
import type { TaskStanding } from '../../records/task-standing.ts'
import type { ObservedWeek } from '../observed-week.ts'

/** What the suggested findings of a department are computed from. */
export interface SuggestionSource {
  readonly standings: readonly TaskStanding[]
  readonly jobs: readonly Job[]
  /** Of the department; without who withdrew. */
  readonly people: readonly Person[]
  /** Of these people, with notes and wishes. */
  readonly interviews: readonly Interview[]
  readonly observed: ReadonlyMap<TaskId, ObservedWeek>
  /** Tasks somebody was seen at, however short. */
  readonly seen: ReadonlySet<TaskId>
}

/** The facts of a suggestion, from which its words are made. Hours are decimal, a week. */
export type SuggestionAbout =
  | {
      readonly rule: 'elementary'
      readonly job: string
      readonly suitable: number
      readonly possible: number
      /** Those with the most hours. */
      readonly tasks: readonly string[]
    }
  | { readonly rule: 'shed'; readonly task: string; readonly people: number; readonly hours: number }
  | {
      readonly rule: 'shedTogether'
      readonly job: string
      readonly tasks: readonly string[]
      readonly people: number
      readonly hours: number
    }
  | {
      readonly rule: 'hours'
      readonly task: string
      readonly told: number
      readonly seen: number
      readonly intervals: number
      /** A job that does it was not seen, so that there may be more. */
      readonly isLeast: boolean
    }
  | { readonly rule: 'bottleneck'; readonly word: string; readonly people: number }
  | { readonly rule: 'undone'; readonly task: string; readonly hours: number }

export interface Suggestion {
  /** The same each time it is computed from the same records: rule and what it is about. */
  readonly key: string
  readonly kind: Finding['kind']
  readonly about: SuggestionAbout
  readonly sources: readonly Source[]
  readonly figures: readonly FigureSource[]
  /** Whom it would be put to. */
  readonly ask: readonly PersonId[]
}

export const holdersOf = (people: readonly Person[], jobIds: readonly string[]): PersonId[] =>
  people.flatMap(({ id, jobId }) => (jobId && jobIds.includes(jobId) ? [id] : []))

/** Hours to half an hour: what is told and seen is not known more precisely. */
export const toHalves = (hours: number): number => Math.round(hours * 2) / 2
