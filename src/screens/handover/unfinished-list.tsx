import { useArea } from '../../i18n/messages-context.tsx'
import { handover } from '../../i18n/nl/handover.ts'
import type { ValidationSessionId } from '../../records/ids.ts'
import { Button } from '../../ui/button.tsx'
import { Notice } from '../../ui/notice.tsx'
import './unfinished-list.css'

interface Props {
  readonly rows: readonly { readonly id: ValidationSessionId; readonly text: string }[]
  readonly onGoOn: (id: ValidationSessionId) => void
}

/** What people were asked and did not finish: an empty battery, a shift that began. */
export function UnfinishedList({ rows, onGoOn }: Props) {
  const words = useArea('handover', handover)
  if (rows.length === 0) return null
  return (
    <Notice tone="plain" title={words.unfinishedTitle}>
      <ul class="unfinished-list">
        {rows.map(({ id, text }) => (
          <li key={id}>
            <span>{text}</span>
            <Button aria-label={`${words.goOn}: ${text}`} onClick={() => onGoOn(id)}>
              {words.goOn}
            </Button>
          </li>
        ))}
      </ul>
    </Notice>
  )
}
