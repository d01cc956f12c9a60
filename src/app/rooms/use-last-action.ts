import { useSyncExternalStore } from 'preact/compat'
import { useCallback, useRef } from 'preact/hooks'
import type { Messages } from '../../i18n/messages.nl.ts'
import { useMessages } from '../../i18n/messages-context.tsx'
import { useSession } from '../services.ts'
import type { ProjectSession } from '../session/project-session.ts'
import type { Done, UndoStack } from '../session/undo-stack.ts'

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

/** When what was done on a floor was done, while the app is open: an action keeps its moment when it is taken back and done again. */
const onFloors = new WeakMap<UndoStack, Set<number>>()

/** Whether it was done on a floor: a correction made elsewhere, over a table, is not for a thumb in passing. */
export const isOfFloor = (undoStack: UndoStack, done: Done | null): boolean =>
  done !== null && (onFloors.get(undoStack)?.has(done.at) ?? false)

/** Follows what is done while the floor is on screen. */
function followFloor({ undoStack, parts }: ProjectSession, tell: () => void): () => void {
  const moments = onFloors.get(undoStack) ?? new Set()
  onFloors.set(undoStack, moments)
  const entered = parts.clock.now()
  return undoStack.subscribe(() => {
    // What was done elsewhere and is the last again, or is done again here, was done before.
    const { last } = undoStack
    if (last && last.at >= entered) moments.add(last.at)
    tell()
  })
}

/** The same, only where it was an act of recording: work done elsewhere is not taken back by a stray swipe. */
export function useLastRecordingAct(): string | null {
  const session = useSession()
  const { undoStack } = session
  const subscribe = useCallback((listener: () => void) => followFloor(session, listener), [session])
  const isRecording = useSyncExternalStore(
    subscribe,
    () => isOfFloor(undoStack, undoStack.last) && isRecordingAct(undoStack.last),
  )
  const last = useLastAction()
  return isRecording ? last : null
}

/** Whether the words of what just happened tell the last action too: nothing was done since, or taken back. */
export function useIsTold(status: string): boolean {
  const { undoStack } = useSession()
  const subscribe = useCallback((listener: () => void) => undoStack.subscribe(listener), [undoStack])
  const last = useSyncExternalStore(subscribe, () => undoStack.last)
  const told = useRef<{ readonly status: string; readonly by: Done | null }>({ status, by: null })
  if (told.current.status !== status) told.current = { status, by: last }
  return last !== null && !undoStack.canRedo && told.current.by === last
}

export const isRecordingAct = (done: Done | null): boolean =>
  done?.parts.every(({ changes }) => changes.every(({ redo }) => RECORDED.has(redo.root))) ?? false

/** @param label as given to `session.act` */
export function actionWords(label: string, actions: Messages['actions']): string {
  const words = actions[label as keyof typeof actions]
  return typeof words === 'string' ? words : actions.changed
}
