import { Notice } from '../../ui/notice.tsx'
import type { FindingRow } from './finding-view.ts'
import { useFindingWords } from './use-finding-words.ts'

interface Props {
  readonly rows: readonly FindingRow[]
  /** How often such a person looked over what was written down: that is not among what came back. */
  readonly sessions: number
}

/** What it does to findings that somebody gave no consent, or took it back: what is gone, and what is still to be done. */
export function WithheldNotice({ rows, sessions }: Props) {
  const words = useFindingWords()
  const gone = rows.filter(({ standing }) => standing.state === 'withdrawn').length
  const among = rows.filter(({ isUnread }) => isUnread).length
  const asked = rows.filter(({ silent }) => silent > 0).length
  if (gone + among + asked + sessions === 0) return null
  return (
    <Notice tone="attention" title={words.withheldTitle}>
      {gone > 0 && <p>{words.withheldGone({ count: gone })}</p>}
      {asked > 0 && <p>{words.withheldAsked({ count: asked })}</p>}
      {sessions > 0 && <p>{words.withheldSessions({ count: sessions })}</p>}
      {among > 0 && <p>{words.withheldToDo({ count: among })}</p>}
    </Notice>
  )
}
