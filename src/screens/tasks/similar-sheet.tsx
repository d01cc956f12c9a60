import { useFormat, useMessages } from '../../i18n/messages-context.tsx'
import { Button } from '../../ui/button.tsx'
import { Sheet } from '../../ui/sheet.tsx'
import type { TaskRow } from './task-row.ts'

export interface SimilarRows {
  readonly rows: readonly [TaskRow, TaskRow]
  /** 0-1. */
  readonly likeness: number
}

interface Props {
  readonly open: boolean
  /** Likest first; null when there are too many tasks to compare. */
  readonly pairs: readonly SimilarRows[] | null
  readonly onMerge: (rows: readonly TaskRow[]) => void
  readonly onClose: () => void
}

/** A list of a length somebody reads; what is merged makes room for the next. */
const MAX_PAIRS = 50

/** Tasks that may be the same work written twice. */
export function SimilarSheet({ open, pairs, onMerge, onClose }: Props) {
  const { tasks, common } = useMessages()
  const { formatPercent } = useFormat()
  return (
    <Sheet open={open} from="side" title={tasks.similarTitle} closeLabel={common.close} onClose={onClose}>
      {pairs === null || pairs.length === 0 ? (
        <p>
          {pairs ? tasks.similarNone : tasks.similarTooMany} {tasks.similarByHand}
        </p>
      ) : (
        <>
          <p class="similar__text">{tasks.similarText}</p>
          <ul class="similar">
            {pairs.slice(0, MAX_PAIRS).map(({ rows, likeness }) => (
              <li key={rows.map(({ id }) => id).join(' ')} class="similar__pair">
                {rows.map((row) => (
                  <span key={row.id} class="similar__task">
                    <strong>{row.name}</strong>
                    {row.processName && <span class="tasks-quiet">{row.processName}</span>}
                  </span>
                ))}
                <span class="tasks-quiet">{tasks.alike({ share: formatPercent(likeness) })}</span>
                <Button onClick={() => onMerge(rows)}>{tasks.mergeThese}</Button>
              </li>
            ))}
          </ul>
        </>
      )}
    </Sheet>
  )
}
