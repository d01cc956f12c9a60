import { lazy, Suspense } from 'preact/compat'
import { useState } from 'preact/hooks'
import { useFormat, useMessages } from '../../i18n/messages-context.tsx'
import type { DepartmentId } from '../../records/ids.ts'
import { Button } from '../../ui/button.tsx'
import { failureText } from '../failure-text.ts'
import type { RestorePreview } from '../history/restore-preview.ts'
import type { ProjectSession } from '../session/project-session.ts'
import { useLoaded } from '../use-loaded.ts'
import { notify } from '../view-store.ts'

const RestoreDialog = lazy(() => import('../history/restore-dialog.tsx'))

interface Props {
  readonly session: ProjectSession
  /** Null for the project itself: its departments, people and names. */
  readonly departmentId: DepartmentId | null
  readonly onRestored: () => void
}

/** The last days a department was worked on, and the way back to the start of each. */
export function RestorePointList({ session, departmentId, onRestored }: Props) {
  const messages = useMessages()
  const { storage, actions } = messages
  const { formatDate } = useFormat()
  const [asking, setAsking] = useState<{ day: string; preview: RestorePreview } | null>(null)
  const points = useLoaded(departmentId ?? session.id, () => session.listRestorePoints(departmentId))
  // Those before a merge go back over all departments: the panel of what came in has them.
  const list = points.kind === 'ready' ? points.value.filter(({ merge }) => !merge) : []
  const fail = (error: unknown) => notify(failureText(error, messages))

  const handleAsk = (day: string) => {
    session.previewRestore(departmentId, day).then((preview) => setAsking(preview && { day, preview }), fail)
  }
  const handleRestore = () => {
    if (asking) {
      const { edits } = asking.preview
      session.act('restored', departmentId ? { departments: { [departmentId]: edits } } : { project: edits })
    }
    setAsking(null)
    onRestored()
    notify(actions.restored, true)
  }

  return (
    <section>
      <h3>{storage.restorePoints}</h3>
      <p class="saved-panel__hint">
        {list.length === 0
          ? storage.noRestorePoints
          : departmentId
            ? storage.restorePointsText
            : storage.projectRestorePointsText}
      </p>
      <ul>
        {list.map(({ day }) => (
          <li key={day} class="saved-panel__point">
            <span>{formatDate(day, 'weekday')}</span>
            <Button variant="quiet" onClick={() => handleAsk(day)}>
              {storage.restore}
            </Button>
          </li>
        ))}
      </ul>
      {asking && (
        <Suspense fallback={null}>
          <RestoreDialog
            session={session}
            departmentId={departmentId}
            {...asking}
            onRestore={handleRestore}
            onClose={() => setAsking(null)}
          />
        </Suspense>
      )}
    </section>
  )
}
