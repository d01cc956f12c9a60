import type { ComponentChildren } from 'preact'
import type { HoursBetween } from '../../analysis/seen/observed-between.ts'
import type { JobRecord, ProcessRecord } from '../../records/document-records.ts'
import type { JudgedField, JudgedValues } from '../../records/judgement.ts'
import type { Eyes } from './judgement-view.ts'
import type { TaskFacts } from './task-facts.ts'
import type { TaskRow } from './task-row.ts'
import type { TaskSources } from './task-sources.ts'
import type { WishSaid } from './wishes-said.ts'

export interface TaskEditorProps {
  readonly row: TaskRow
  /** What is left out of its texts, since somebody withdrew their words. */
  readonly withheld?: { readonly isName: boolean; readonly isDescription: boolean } | null
  readonly processes: readonly ProcessRecord[]
  readonly jobs: readonly JobRecord[]
  readonly eyes: Eyes
  readonly sources: TaskSources
  /** Between what its hours lie by observation; null where too few days were watched, absent while that is worked out. */
  readonly between?: HoursBetween | null
  readonly wishesSaid: readonly WishSaid[]
  /** Used before, most used first. */
  readonly locations: readonly string[]
  readonly changes: TaskChanges
  /** Photos and voice notes of it, with their heading. */
  readonly media?: ComponentChildren
  /** Something about this record that asks for an answer; above all else. */
  readonly notice?: ComponentChildren
  readonly onClose: () => void
}

/** What an editor does to its task; all of it is kept at once. `joined` while somebody types. */
export interface TaskChanges {
  readonly onFacts: (facts: TaskFacts, joined: boolean) => void
  readonly onJudge: <Field extends JudgedField>(
    field: Field,
    value: JudgedValues[Field] | undefined,
    joined: boolean,
  ) => void
  /** Hours a week as they were seen become those of this analyst. */
  readonly onTakeSeen: (hours: number) => void
  readonly onNewProcess: (name: string) => void
  readonly onNewJob: (name: string) => void
  readonly onRemove: () => void
  readonly onHistory: () => void
  readonly onPrint: () => void
}
