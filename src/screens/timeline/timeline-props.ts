import type { ComponentChildren } from 'preact'
import type { Correction } from '../../analysis/timeline/corrections.ts'
import type { DaySpan } from '../../analysis/timeline/day-span.ts'
import type { Lane } from '../../analysis/timeline/lanes.ts'
import type { Unpaired } from '../../analysis/timeline/unpaired.ts'
import type { ObservationRecord } from '../../records/document-records.ts'
import type { CorrectionRecord, SituationRecord } from '../../records/observing.ts'
import type { Option } from '../../ui/select.tsx'
import type { Present } from '../observe/observation-times.ts'
import type { SituationChanges } from '../observe/situation-list.tsx'
import type { Reason } from './use-reason.ts'

export interface TimelineNames {
  /** Task of an observation; of a note the beginning of its words. */
  readonly of: (observation: ObservationRecord) => string
  readonly lane: (lane: Lane) => string
  readonly task: (id: string) => string
  readonly person: (id: string) => string
  readonly job: (id: string) => string
  readonly place: (id: string) => string
  readonly question: (id: string) => string
  /** One option or several, as the log has them; an amount as it is. */
  readonly answer: (questionId: string, value: string) => string
  readonly analyst: (id: string) => string
}

/** What each label can be replaced by; places are typed. */
export interface ReplaceOptions {
  readonly taskId: readonly Option<string>[]
  readonly personId: readonly Option<string>[]
  readonly jobId: readonly Option<string>[]
}

export interface TimelineProps extends Reason, SituationChanges {
  readonly places: ComponentChildren
  readonly days: readonly Option<string>[]
  /** Null: nothing recorded yet. */
  readonly day: string | null
  readonly onDay: (day: string) => void
  /** Of the whole department. */
  readonly observations: readonly ObservationRecord[]
  readonly lanes: readonly Lane[]
  readonly span: DaySpan | null
  /** Milliseconds since the epoch, to which what has no end is drawn. */
  readonly until: number
  readonly present: Present
  readonly unpaired: readonly Unpaired[]
  readonly names: TimelineNames
  readonly options: ReplaceOptions
  readonly corrections: readonly CorrectionRecord[]
  readonly onCorrect: (correction: Correction, reason: string) => void
  readonly onSplit: (observation: ObservationRecord, at: string, reason: string) => void
  /** Of the day. */
  readonly situations: readonly SituationRecord[]
  /** Ids of those that nobody ended. */
  readonly unended: ReadonlySet<string>
  readonly floorHref: string
}

/** How the day is shown. */
export const VIEWS = ['quarter', 'hour', 'day', 'list'] as const
export type TimelineView = (typeof VIEWS)[number]

/** Pressed with a key held, or while several are chosen: added to what is chosen. */
export type OnPress = (observation: ObservationRecord, adds: boolean) => void
