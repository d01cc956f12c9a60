import { useState } from 'preact/hooks'
import { useMessages } from '../../i18n/messages-context.tsx'
import type { DepartmentId } from '../../records/ids.ts'
import { Button } from '../../ui/button.tsx'
import { Notice } from '../../ui/notice.tsx'
import { Sheet } from '../../ui/sheet.tsx'
import { exportProject } from '../files/export-project.ts'
import { ExportSlot } from '../files/export-slot.tsx'
import { saveBackup } from '../files/save-backup.ts'
import { showHistory } from '../history/asked-history.ts'
import { formatRoute } from '../route.ts'
import { useServices } from '../services.ts'
import type { ProjectSession } from '../session/project-session.ts'
import { RestorePointList } from './restore-point-list.tsx'
import { useSavedStatus } from './saved-status.ts'

interface Props {
  readonly open: boolean
  readonly session: ProjectSession | null
  /** Null for the project itself. */
  readonly departmentId: DepartmentId | null
  readonly onClose: () => void
}

/** What is safe, what is not, and what to do about it. */
export function SavedPanel({ open, session, departmentId, onClose }: Props) {
  const messages = useMessages()
  const { storage, common, safety } = messages
  const services = useServices()
  const { tone, word, state } = useSavedStatus()
  const [isExporting, setExporting] = useState(false)
  return (
    <Sheet open={open} from="side" title={storage.panelTitle} closeLabel={common.close} onClose={onClose}>
      <Notice tone={tone} title={word}>
        {state?.kind === 'not-saved' && <p>{storage.whatToDo[state.reason]}</p>}
        {state?.kind === 'not-saved' && <p>{storage.waiting({ count: state.pendingEdits })}</p>}
        {state?.kind === 'saved' && state.onReserve && <p>{storage.onReserveText}</p>}
      </Notice>
      <p>{storage.panelText}</p>
      {state?.kind === 'not-saved' && (
        <Button variant="primary" onClick={() => services.projects.retrySaving()}>
          {storage.retryNow}
        </Button>
      )}
      <div class="saved-panel__actions">
        {session && (
          <Button icon="download" onClick={() => saveBackup(services, session.id, messages)}>
            {storage.backup}
          </Button>
        )}
        {session && (
          <Button icon="document" onClick={() => void exportProject(services, session.id, messages)}>
            {common.export}
          </Button>
        )}
        {session && (
          <Button icon="clipboard" onClick={() => setExporting(true)}>
            {storage.exportTables}
          </Button>
        )}
        {session && (
          <Button
            icon="clock"
            onClick={() => {
              onClose()
              showHistory(null)
            }}
          >
            {storage.history}
          </Button>
        )}
        <Button
          icon="shield"
          onClick={() => {
            onClose()
            services.goTo(formatRoute({ place: 'safety' }))
          }}
        >
          {safety.toSafety}
        </Button>
      </div>
      {session && isExporting && (
        <ExportSlot projectId={session.id} first="xlsx" onClose={() => setExporting(false)} />
      )}
      {session && <RestorePointList session={session} departmentId={departmentId} onRestored={onClose} />}
    </Sheet>
  )
}
