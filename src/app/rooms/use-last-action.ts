import { useSyncExternalStore } from 'preact/compat'
import { useCallback } from 'preact/hooks'
import type { Messages } from '../../i18n/messages.nl.ts'
import { useMessages } from '../../i18n/messages-context.tsx'
import { useSession } from '../services.ts'
import type { Done } from '../session/undo-stack.ts'

/** What an undo would take back, in words; null when there is nothing. */
export function useLastAction(): string | null {
  const { undoStack } = useSession()
  const { actions } = useMessages()
  const subscribe = useCallback((listener: () => void) => undoStack.subscribe(listener), [undoStack])
  const label = useSyncExternalStore(subscribe, () => undoStack.lastLabel)
  return label === null ? null : actionWords(label, actions)
}

/** What a floor records: what a swipe may take back, however easily it is made. */
const RECORDED = new Set(['observations', 'interruptions', 'situations', 'corrections'])

/** The same, only where it was an act of recording: work done elsewhere is not taken back by a stray swipe. */
export function useLastRecordingAct(): string | null {
  const { undoStack } = useSession()
  const subscribe = useCallback((listener: () => void) => undoStack.subscribe(listener), [undoStack])
  const isRecording = useSyncExternalStore(subscribe, () => isRecordingAct(undoStack.last))
  const last = useLastAction()
  return isRecording ? last : null
}

export const isRecordingAct = (done: Done | null): boolean =>
  done?.parts.every(({ changes }) => changes.every(({ redo }) => RECORDED.has(redo.root))) ?? false

/** @param label as given to `session.act` */
export function actionWords(label: string, actions: Messages['actions']): string {
  const words = actions[label as keyof typeof actions]
  return typeof words === 'string' ? words : actions.changed
}
