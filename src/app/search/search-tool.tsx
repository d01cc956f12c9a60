import { lazy, Suspense } from 'preact/compat'
import type { ProjectSession } from '../session/project-session.ts'
import { useShortcut } from '../shortcuts.ts'

const SearchPanel = lazy(() => import('./search-panel.tsx'))

interface Props {
  readonly session: ProjectSession
  /** In the tasks room `/` finds a task. */
  readonly hasOwnFind: boolean
  readonly isOpen: boolean
  readonly onOpen: () => void
  readonly onClose: () => void
}

/** Listens for the keys of search, and shows it while it is open. */
export function SearchTool({ session, hasOwnFind, isOpen, onOpen, onClose }: Props) {
  useShortcut('search', onOpen)
  return (
    <>
      {!hasOwnFind && <FindKey onOpen={onOpen} />}
      {isOpen && (
        <Suspense fallback={null}>
          <SearchPanel session={session} onClose={onClose} />
        </Suspense>
      )}
    </>
  )
}

function FindKey({ onOpen }: Pick<Props, 'onOpen'>) {
  useShortcut('find', onOpen)
  return null
}
