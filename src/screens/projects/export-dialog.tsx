import { useState } from 'preact/hooks'
import { useArea, useMessages } from '../../i18n/messages-context.tsx'
import { tables as tablesTexts } from '../../i18n/nl/tables.ts'
import { AS_USUAL, type GoesAlong } from '../../records/outgoing-file.ts'
import { Button } from '../../ui/button.tsx'
import { Checkbox } from '../../ui/checkbox.tsx'
import { Dialog } from '../../ui/dialog.tsx'
import { Segmented } from '../../ui/segmented.tsx'

export interface CaseExport {
  /** As the ending of the file; `zip`: a CSV file for each list. */
  readonly as: 'json' | 'xlsx' | 'zip'
  readonly along: GoesAlong
}

/** So many fields are named; of the others how many. */
const MOST_NAMED = 12

interface Props {
  readonly first: CaseExport['as']
  readonly isBusy: boolean
  /** Fields of imported files that this version does not know; none also while they are looked up. */
  readonly unknownFields: readonly string[]
  readonly onSave: (choice: CaseExport) => void
  readonly onClose: () => void
}

/** The whole project as a file: as what, and with or without codes. */
export function ExportDialog({ first, isBusy, unknownFields, onSave, onClose }: Props) {
  const { common } = useMessages()
  const tables = useArea('tables', tablesTexts)
  const [as, setAs] = useState(first)
  const [along, setAlong] = useState(AS_USUAL)
  return (
    <Dialog
      open
      title={tables.caseTitle}
      closeLabel={common.close}
      onClose={onClose}
      actions={
        <Button variant="primary" icon="download" disabled={isBusy} onClick={() => onSave({ as, along })}>
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
        checked={along.codes}
        onChange={(codes) => setAlong({ ...along, codes })}
      />
      {as === 'json' && unknownFields.length > 0 && (
        <Checkbox
          label={tables.caseUnknown({ count: unknownFields.length })}
          hint={tables.caseUnknownHint({
            fields: unknownFields.slice(0, MOST_NAMED).join(', '),
            more: Math.max(0, unknownFields.length - MOST_NAMED),
          })}
          checked={along.unknown}
          onChange={(unknown) => setAlong({ ...along, unknown })}
        />
      )}
      <p>{tables.caseLeftOut}</p>
      <p role="status">{isBusy ? `${tables.exporting}…` : ''}</p>
    </Dialog>
  )
}
