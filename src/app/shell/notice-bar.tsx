import { useRef, useSyncExternalStore } from 'preact/compat'
import { useMessages } from '../../i18n/messages-context.tsx'
import { UndoBar } from '../../ui/undo-bar.tsx'
import type { ProjectSession } from '../session/project-session.ts'
import type { Done } from '../session/undo-stack.ts'
import { type BarNotice, dismissNotice, useView } from '../view-store.ts'
import { useTakeBack } from './use-take-back.ts'

interface Props {
  readonly session: ProjectSession | null
}

/** What just happened, with a way back only as long as undo would take back that and nothing else. */
export function NoticeBar({ session }: Props) {
  const { common } = useMessages()
  const notice = useView((view) => view.notice)
  const isItsOwn = useIsStillLast(session, notice)
  const take = useTakeBack(session)
  const isSaid = useView((view) => view.saysNotice)
  const isShown = notice !== null && !isSaid && (!notice.canUndo || isItsOwn)
  return (
    <UndoBar
      message={isShown ? notice.text : null}
      dismissLabel={common.close}
      onDismiss={dismissNotice}
      way={notice?.way}
      {...(notice?.canUndo && {
        undoLabel: common.undo,
        onUndo: () => {
          dismissNotice()
          take('undo')
        },
      })}
    />
  )
}

const nothingToWatch = () => () => undefined

/** Whether the action the notice is about is still the last one of the project on screen. */
function useIsStillLast(session: ProjectSession | null, notice: BarNotice | null): boolean {
  const stack = session?.undoStack
  const last = useSyncExternalStore(stack?.subscribe ?? nothingToWatch, () => stack?.last ?? null)
  const about = useRef<{ notice: BarNotice | null; action: Done | null }>({ notice: null, action: null })
  if (about.current.notice !== notice) about.current = { notice, action: last }
  return last !== null && about.current.action === last
}
