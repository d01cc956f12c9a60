import { useEffect, useRef, useState } from 'preact/hooks'
import { useArea, useFormat, useMessages } from '../../i18n/messages-context.tsx'
import { tables as tablesTexts } from '../../i18n/nl/tables.ts'
import type { ProjectId } from '../../records/ids.ts'
import { type CaseExport, ExportDialog } from '../../screens/projects/export-dialog.tsx'
import { writeCaseTablesInWorker } from '../../workers/table-bridge.ts'
import { failureText } from '../failure-text.ts'
import { useServices } from '../services.ts'
import { useLoaded } from '../use-loaded.ts'
import { notify } from '../view-store.ts'
import { fileName } from './file-name.ts'

const TYPES: Readonly<Record<CaseExport['as'], string>> = {
  json: 'application/json',
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  zip: 'application/zip',
}

interface Props {
  readonly projectId: ProjectId
  readonly first?: CaseExport['as']
  readonly onClose: () => void
}

/** The whole project as a file, connected. */
export default function ExportOffer({ projectId, first = 'json', onClose }: Props) {
  const { projects, saveFile, clock } = useServices()
  const messages = useMessages()
  const tables = useArea('tables', tablesTexts)
  const { language } = useFormat()
  const [isBusy, setBusy] = useState(false)
  const stop = useRef(new AbortController())
  useEffect(() => () => stop.current.abort(), [])
  // That it cannot be counted is no reason not to offer the file: making it says what is the matter.
  const unknownFields = useLoaded(projectId, () => projects.unknownFields(projectId))

  const make = async ({ as, along }: CaseExport) => {
    if (as === 'json') return projects.exportCase(projectId, along)
    const file = await projects.caseOf(projectId, along)
    return writeCaseTablesInWorker(file, as === 'zip' ? 'csv' : as, language, stop.current.signal)
  }
  const save = async (choice: CaseExport) => {
    setBusy(true)
    try {
      const content = await make(choice)
      if (stop.current.signal.aborted) return
      const name = fileName(clock, projectId, choice.as)
      saveFile(name, content, TYPES[choice.as])
      notify(tables.exported({ name }))
      onClose()
    } catch (error) {
      if (!stop.current.signal.aborted) notify(failureText(error, messages))
    } finally {
      setBusy(false)
    }
  }
  return (
    <ExportDialog
      first={first}
      isBusy={isBusy}
      unknownFields={unknownFields.kind === 'ready' ? unknownFields.value : []}
      onSave={(choice) => void save(choice)}
      onClose={onClose}
    />
  )
}
