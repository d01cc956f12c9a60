import { useSyncExternalStore } from 'preact/compat'
import { useCallback } from 'preact/hooks'
import type { Messages } from '../../i18n/messages.nl.ts'
import { useMessages } from '../../i18n/messages-context.tsx'
import { useSession } from '../services.ts'

/** What an undo would take back, in words; null when there is nothing. */
export function useLastAction(): string | null {
  const { undoStack } = useSession()
  const { actions } = useMessages()
  const subscribe = useCallback((listener: () => void) => undoStack.subscribe(listener), [undoStack])
  const label = useSyncExternalStore(subscribe, () => undoStack.lastLabel)
  return label === null ? null : actionWords(label, actions)
}

/** @param label as given to `session.act` */
export function actionWords(label: string, actions: Messages['actions']): string {
  const words = actions[label as keyof typeof actions]
  return typeof words === 'string' ? words : actions.changed
}
