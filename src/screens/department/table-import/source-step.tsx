import { useRef, useState } from 'preact/hooks'
import { useArea } from '../../../i18n/messages-context.tsx'
import { tables as tablesTexts } from '../../../i18n/nl/tables.ts'
import type { TableRefusal } from '../../../records/table.ts'
import { Button } from '../../../ui/button.tsx'
import { Notice } from '../../../ui/notice.tsx'
import { TextArea } from '../../../ui/text-area.tsx'

interface Props {
  readonly refusal: TableRefusal | null
  readonly onRead: (source: string | File) => void
}

const ACCEPTED =
  '.csv,.txt,.tsv,.xlsx,text/csv,text/plain,application/vnd.openxmlformats-officedocument.spreadsheetml.sheet'

/** Where the list comes from: pasted, or a file. */
export function SourceStep({ refusal, onRead }: Props) {
  const tables = useArea('tables', tablesTexts)
  const [pasted, setPasted] = useState('')
  const file = useRef<HTMLInputElement>(null)
  const handleFile = (chosen: File | undefined) => {
    if (chosen) onRead(chosen)
    // The same file can be chosen again after it was mended.
    if (file.current) file.current.value = ''
  }
  return (
    <>
      {refusal && (
        <Notice tone="attention" title={tables.refusals[refusal]} live>
          {null}
        </Notice>
      )}
      <div class="table-import__sources">
        <section class="table-import__source">
          <TextArea
            label={tables.paste}
            hint={tables.pasteHint}
            value={pasted}
            rows={6}
            onInput={setPasted}
          />
          <Button variant="primary" disabled={pasted.trim() === ''} onClick={() => onRead(pasted)}>
            {tables.pasteRead}
          </Button>
        </section>
        <section class="table-import__source">
          <input
            ref={file}
            type="file"
            hidden
            accept={ACCEPTED}
            onChange={(event) => handleFile(event.currentTarget.files?.[0])}
          />
          <Button icon="upload" onClick={() => file.current?.click()}>
            {tables.chooseFile}
          </Button>
          <p class="table-import__hint">{tables.chooseFileHint}</p>
        </section>
      </div>
    </>
  )
}
