import { useMemo } from 'preact/hooks'
import { useArea, useFormat, useMessages } from '../../i18n/messages-context.tsx'
import { history as historyTexts } from '../../i18n/nl/history.ts'
import type { DepartmentId } from '../../records/ids.ts'
import { RestoreDifferenceList } from '../../screens/history/restore-difference-list.tsx'
import { Button } from '../../ui/button.tsx'
import { Dialog } from '../../ui/dialog.tsx'
import type { ProjectSession } from '../session/project-session.ts'
import type { RestorePreview } from './restore-preview.ts'
import { differenceGroups } from './restore-texts.ts'
import { useFieldWords } from './use-field-words.ts'

interface Props {
  readonly session: ProjectSession
  readonly departmentId: DepartmentId | null
  readonly day: string
  readonly preview: RestorePreview
  readonly onRestore: () => void
  readonly onClose: () => void
}

/** What going back would change, by name, before anything is. */
export default function RestoreDialog({ session, departmentId, day, preview, onRestore, onClose }: Props) {
  const { storage, common } = useMessages()
  const history = useArea('history', historyTexts)
  const { formatDate } = useFormat()
  const words = useFieldWords(session)
  const groups = useMemo(() => differenceGroups(preview.differences, departmentId, words), [preview])
  const date = formatDate(day, 'weekday')
  const isEmpty = preview.edits.length === 0
  return (
    <Dialog
      open
      title={storage.restoreTitle({ date })}
      closeLabel={common.close}
      onClose={onClose}
      actions={
        <>
          <Button data-autofocus onClick={onClose}>
            {isEmpty ? common.close : common.cancel}
          </Button>
          {!isEmpty && (
            <Button variant="primary" onClick={onRestore}>
              {storage.restore}
            </Button>
          )}
        </>
      }
    >
      <p>{isEmpty ? history.previewNothing : history.previewText({ date })}</p>
      <RestoreDifferenceList groups={groups} />
    </Dialog>
  )
}
