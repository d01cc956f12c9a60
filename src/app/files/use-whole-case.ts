import { useEffect, useState } from 'preact/hooks'
import { useMessages } from '../../i18n/messages-context.tsx'
import type { WholeCase } from '../../records/whole-case.ts'
import type { ProjectSession } from '../session/project-session.ts'
import { useOpenDepartments } from '../use-open-departments.ts'
import { ownCaseOf } from './own-case.ts'

export interface WholeCaseState {
  /** Null while departments are being opened, or one does not open. Under the ids records have here; withdrawn words are out. */
  readonly whole: WholeCase | null
  readonly progress: { readonly done: number; readonly total: number } | null
  /** Names of departments that do not open. */
  readonly failed: readonly string[]
}

/** The whole case of the project, for what looks at all of it: opens every department, and is made anew when a record changed. */
export function useWholeCase(session: ProjectSession, isWanted = true): WholeCaseState {
  const { projects, tasks } = useMessages()
  const { progress, failed } = useOpenDepartments(session, isWanted)
  const [, setChanges] = useState(0)
  const own = ownCaseOf(session)
  useEffect(
    () => (isWanted ? own.subscribe(() => setChanges((count) => count + 1)) : undefined),
    [own, isWanted],
  )
  const words = { unnamed: projects.unnamed, unplaced: tasks.unplaced }
  return { whole: isWanted ? own.get(words) : null, progress, failed }
}
