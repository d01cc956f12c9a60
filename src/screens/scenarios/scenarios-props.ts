import type { Job } from '../../records/case-file.ts'
import type { ScenarioRecord } from '../../records/document-records.ts'
import type { TaskId } from '../../records/ids.ts'
import type { Assumed, Assumption, ScenarioList, ValuePoint } from '../../records/scenario-advice.ts'
import type { ScenarioView } from './scenario-view.ts'

/** Something said in an interview, with where to read it. */
export interface Quote {
  readonly key: string
  readonly code: string
  readonly text: string
  readonly href: string
}

/** What there is when nothing changes. */
export interface NowView {
  /** Hours a week of the tasks that could go into functions. */
  readonly hours: number
  /** Tasks people would rather not do. */
  readonly shed: number
  /** As the departments say it. */
  readonly problems: readonly string[]
}

export interface ScenariosProps {
  /** In the order they were made. */
  readonly scenarios: readonly ScenarioView[]
  readonly now: NowView
  readonly jobs: readonly Job[]
  readonly taskName: (id: TaskId) => string
  /** What was said about wishes and solutions, most telling first. */
  readonly quotes: readonly Quote[]
  /** What the plan on screen is called within a phrase; null while there is none with functions. */
  readonly plan: string | null
  /** The scenario that was made of this very plan; null where there is none. */
  readonly kept: string | null
  /** A plan no scenario was made of yet, by what it is called among those of the functions. */
  readonly other: { readonly title: string; readonly onTake: () => void } | null
  /** Makes one of the plan and gives back its id. */
  readonly onMake: () => string
  readonly onPrint: () => void
  readonly edits: ScenarioEdits
}

/** What can be written in a scenario. */
export interface ScenarioEdits {
  readonly rename: (record: ScenarioRecord, name: string) => void
  readonly remove: (record: ScenarioRecord) => void
  readonly writeValue: (record: ScenarioRecord, point: ValuePoint, text: string) => void
  readonly writeList: (record: ScenarioRecord, list: ScenarioList, text: string) => void
  readonly writeImplications: (record: ScenarioRecord, text: string) => void
  /** @param value undefined: as the default says */
  readonly assume: (
    records: readonly ScenarioRecord[],
    name: Assumption,
    value: Assumed | undefined,
    joined: boolean,
  ) => void
}
