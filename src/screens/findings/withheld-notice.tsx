import { Notice } from '../../ui/notice.tsx'
import type { FindingRow } from './finding-view.ts'
import { useFindingWords } from './use-finding-words.ts'

/** What it does to findings that somebody gave no consent, or took it back: what is gone, and what is still to be done. */
export function WithheldNotice({ rows }: { readonly rows: readonly FindingRow[] }) {
  const words = useFindingWords()
  const gone = rows.filter(({ standing }) => standing.state === 'withdrawn').length
  const among = rows.filter(({ isUnread }) => isUnread).length
  if (gone + among === 0) return null
  return (
    <Notice tone="attention" title={words.withheldTitle}>
      {gone > 0 && <p>{words.withheldGone({ count: gone })}</p>}
      {among > 0 && <p>{words.withheldToDo({ count: among })}</p>}
    </Notice>
  )
}
