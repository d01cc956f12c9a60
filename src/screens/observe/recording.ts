import type { ObservationRecord } from '../../records/document-records.ts'
import type { Interrupted } from '../../records/interruption-rules.ts'
import type {
  Company,
  InterruptionKind,
  InterruptionRecord,
  ModifierRecord,
  ModifierValue,
  Pace,
  Sector,
  SituationRecord,
} from '../../records/observing.ts'
import type { SituationChanges } from './situation-list.tsx'

/** What a department records beside observations, as the floor shows it. */
export interface Recording {
  readonly interruptions: readonly InterruptionRecord[]
  /** What this device may still take up again. */
  readonly waiting: readonly Interrupted[]
  /** What breaks in now while the work goes on. */
  readonly asides: readonly Interrupted[]
  /** As they count: what nobody ended within half a day is over with what was recorded. */
  readonly situations: readonly SituationRecord[]
  /** Ids of those that nobody ended. */
  readonly unended: ReadonlySet<string>
  readonly questions: readonly ModifierRecord[]
  /** What kind of work place it is, where somebody said so: it tells whom the work is for. */
  readonly sector: Sector | null
  /** Nobody adds tasks now. */
  readonly isLocked: boolean
  /** Address of the list a floor is watched with. */
  readonly schemeHref: string
}

/** What an analyst can do with it; each is one entry of the undo stack. */
export interface RecordingActions extends SituationChanges {
  readonly onInterrupt: (
    kind: InterruptionKind,
    running: readonly ObservationRecord[],
    aside: boolean,
  ) => void
  readonly onTakeUp: (interrupted: readonly Interrupted[]) => void
  readonly onLeave: (interrupted: readonly Interrupted[]) => void
  readonly onAsideOver: (interruption: InterruptionRecord) => void
  readonly onInterruption: (
    interruption: InterruptionRecord,
    fields: Partial<Pick<InterruptionRecord, 'kind' | 'endedAt' | 'resumed' | 'note'>>,
    joined?: boolean,
  ) => void
  readonly onNoInterruption: (interruption: InterruptionRecord) => void
  /** For what runs now, and for what starts next. */
  readonly onCompany: (company: Company, on: boolean) => void
  /** For what runs now; null takes it away. */
  readonly onPace: (pace: Pace | null) => void
  /** @param value null takes the answer away. @param joined true while somebody types */
  readonly onAnswer: (
    observation: ObservationRecord,
    question: ModifierRecord,
    value: ModifierValue | null,
    joined?: boolean,
  ) => void
  readonly onSituation: (name: string) => void
  readonly onSituationOver: (situation: SituationRecord) => void
}
