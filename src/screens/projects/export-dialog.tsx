import { useState } from 'preact/hooks'
import { useArea, useMessages } from '../../i18n/messages-context.tsx'
import { tables as tablesTexts } from '../../i18n/nl/tables.ts'
import { Button } from '../../ui/button.tsx'
import { Checkbox } from '../../ui/checkbox.tsx'
import { Dialog } from '../../ui/dialog.tsx'
import { Segmented } from '../../ui/segmented.tsx'

export interface CaseExport {
  /** As the ending of the file; `zip`: a CSV file for each list. */
  readonly as: 'json' | 'xlsx' | 'zip'
  readonly withCodes: boolean
}

interface Props {
  readonly first: CaseExport['as']
  readonly isBusy: boolean
  readonly onSave: (choice: CaseExport) => void
  readonly onClose: () => void
}

/** The whole project as a file: as what, and with or without codes. */
export function ExportDialog({ first, isBusy, onSave, onClose }: Props) {
  const { common } = useMessages()
  const tables = useArea('tables', tablesTexts)
  const [as, setAs] = useState(first)
  const [withCodes, setWithCodes] = useState(true)
  return (
    <Dialog
      open
      title={tables.caseTitle}
      closeLabel={common.close}
      onClose={onClose}
      actions={
        <Button variant="primary" icon="download" disabled={isBusy} onClick={() => onSave({ as, withCodes })}>
          {isBusy ? `${tables.exporting}…` : tables.save}
        </Button>
      }
    >
      <Segmented
        label={tables.exportFormat}
        value={as}
        options={[
          { value: 'json', label: tables.caseJson },
          { value: 'xlsx', label: tables.excel },
          { value: 'zip', label: tables.csv },
        ]}
        onChange={setAs}
      />
      <p>{tables.caseAs[as]}</p>
      <Checkbox
        label={tables.caseCodes}
        hint={tables.caseCodesHint}
        checked={withCodes}
        onChange={setWithCodes}
      />
      <p>{tables.caseLeftOut}</p>
      <p role="status">{isBusy ? `${tables.exporting}…` : ''}</p>
    </Dialog>
  )
}
