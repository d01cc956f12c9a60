import { useState } from 'preact/hooks'
import { useArea, useFormat, useMessages } from '../../i18n/messages-context.tsx'
import { tables as tablesTexts } from '../../i18n/nl/tables.ts'
import { EXPORT_KINDS, type ExportKind } from '../../records/table.ts'
import { Button } from '../../ui/button.tsx'
import { Dialog } from '../../ui/dialog.tsx'
import { Segmented } from '../../ui/segmented.tsx'
import { Select } from '../../ui/select.tsx'

export interface ExportChoice {
  /** 'all': a workbook with a sheet per list. 'events': what was seen, under the heads BORIS has. */
  readonly what: ExportKind | 'all' | 'events'
  /** As the ending of the file. */
  readonly format: 'xlsx' | 'csv'
}

interface Props {
  readonly first: ExportChoice
  readonly counts: Readonly<Record<ExportKind, number>>
  readonly isBusy: boolean
  readonly canShare: boolean
  readonly onSave: (choice: ExportChoice) => void
  readonly onShare: (choice: ExportChoice) => void
  readonly onClose: () => void
}

/** Which list goes out, as what, and where to. */
export function TableExportDialog({ first, counts, isBusy, canShare, ...on }: Props) {
  const { common } = useMessages()
  const tables = useArea('tables', tablesTexts)
  const [choice, setChoice] = useState(first)
  const isEmpty = choice.what !== 'all' && counts[listOf(choice.what)] === 0
  const disabled = isBusy || isEmpty
  return (
    <Dialog
      open
      title={tables.exportTitle}
      closeLabel={common.close}
      onClose={on.onClose}
      actions={
        <>
          {canShare && (
            <Button disabled={disabled} onClick={() => on.onShare(choice)}>
              {tables.share}
            </Button>
          )}
          <Button variant="primary" icon="download" disabled={disabled} onClick={() => on.onSave(choice)}>
            {isBusy ? `${tables.exporting}…` : tables.save}
          </Button>
        </>
      }
    >
      <Choices choice={choice} counts={counts} onChange={setChoice} />
      {isEmpty && <p role="status">{tables.nothingToExport}</p>}
      <p>{tables.exportNotSealed}</p>
      {(choice.what === 'all' || listOf(choice.what) === 'observations') && (
        <p>{tables.exportObservations}</p>
      )}
    </Dialog>
  )
}

const listOf = (what: ExportKind | 'events'): ExportKind => (what === 'events' ? 'observations' : what)

interface ChoicesProps {
  readonly choice: ExportChoice
  readonly counts: Props['counts']
  readonly onChange: (choice: ExportChoice) => void
}

function Choices({ choice, counts, onChange }: ChoicesProps) {
  const tables = useArea('tables', tablesTexts)
  const { formatNumber } = useFormat()
  const lists = EXPORT_KINDS.map((kind) => ({
    value: kind as ExportChoice['what'],
    label: `${tables.kinds[kind]} (${formatNumber(counts[kind])})`,
  }))
  const events = {
    value: 'events' as const,
    label: choice.format === 'csv' ? tables.eventsCsv : tables.eventsExcel,
  }
  // A CSV file holds one list.
  const all = { value: 'all' as const, label: tables.exportAll }
  return (
    <>
      <Segmented
        label={tables.exportFormat}
        value={choice.format}
        options={[
          { value: 'xlsx', label: tables.excel },
          { value: 'csv', label: tables.csv },
        ]}
        onChange={(format) =>
          onChange({ format, what: format === 'csv' && choice.what === 'all' ? 'tasks' : choice.what })
        }
      />
      <Select
        label={tables.exportWhat}
        value={choice.what}
        options={choice.format === 'xlsx' ? [all, ...lists, events] : [...lists, events]}
        onChange={(what) => onChange({ ...choice, what })}
      />
    </>
  )
}
