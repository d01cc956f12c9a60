import { useMessages } from '../../i18n/messages-context.tsx'
import type { ProjectSession } from '../session/project-session.ts'
import { notify } from '../view-store.ts'

/** Undoes or redoes, and says what came of it. */
export function useTakeBack(session: ProjectSession | null) {
  const { actions } = useMessages()
  return (way: 'undo' | 'redo') => {
    const done = way === 'undo' ? session?.undoStack.undo() : session?.undoStack.redo()
    if (!done) return
    const label = actions[done.label as keyof typeof actions]
    const what = typeof label === 'string' ? label : actions.changed
    notify(
      done.left > 0
        ? actions.leftAlone({ what, count: done.left })
        : actions[way === 'undo' ? 'undone' : 'redone']({ what }),
    )
  }
}
