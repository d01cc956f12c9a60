import { lazy, Suspense, useSyncExternalStore } from 'preact/compat'
import { useEffect } from 'preact/hooks'
import type { ProjectSession } from '../session/project-session.ts'
import { askedHistory, hideHistory } from './asked-history.ts'

const HistoryPanel = lazy(() => import('./history-panel.tsx'))

/** Shows the history somebody asked for, over whatever room they are in. */
export function HistoryTool({ session }: { readonly session: ProjectSession }) {
  const { isOpen, about } = useSyncExternalStore(askedHistory.subscribe, askedHistory.getState)
  useEffect(() => hideHistory, [session])
  if (!isOpen) return null
  return (
    <Suspense fallback={null}>
      <HistoryPanel session={session} about={about} onClose={hideHistory} />
    </Suspense>
  )
}
