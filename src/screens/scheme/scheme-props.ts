import type { ComponentChildren } from 'preact'
import type { TaskId } from '../../records/ids.ts'
import type { ExclusionRecord, ModifierRecord, Sector } from '../../records/observing.ts'
import type { TaskRecord } from '../../records/task-record.ts'
import type { ChosenTemplate } from './chosen-template.ts'

export interface QuestionChanges {
  readonly onAdd: (name: string) => void
  readonly onChange: (
    question: ModifierRecord,
    fields: Partial<Pick<ModifierRecord, 'name' | 'kind' | 'unit' | 'taskIds'>>,
    joined?: boolean,
  ) => void
  readonly onRemove: (question: ModifierRecord) => void
  readonly onAddOption: (question: ModifierRecord, name: string) => void
  /** @param name null takes it out */
  readonly onOption: (question: ModifierRecord, option: string, name: string | null) => void
}

export interface SchemeProps {
  /** The places of the floor, as a row of links. */
  readonly places: ComponentChildren
  readonly tasks: readonly TaskRecord[]
  readonly tasksHref: string
  readonly questions: readonly ModifierRecord[]
  readonly exclusions: readonly ExclusionRecord[]
  readonly sector: Sector | null
  /** Who locked it, and when; null while it is open. */
  readonly locked: { readonly who: string; readonly at: string } | null
  readonly onLock: (isLocked: boolean) => void
  readonly onHistory: () => void
  readonly onAdopt: (chosen: ChosenTemplate) => void
  readonly question: QuestionChanges
  readonly onAddExclusion: (taskId: TaskId, stops: TaskId | '*') => void
  readonly onRemoveExclusion: (rule: ExclusionRecord) => void
}
