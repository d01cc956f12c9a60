import { useArea } from '../../i18n/messages-context.tsx'
import { analysis as dutch } from '../../i18n/nl/analysis.ts'
import { DEMANDS } from '../../records/scales.ts'
import type { TaskStanding } from '../../records/task-standing.ts'
import { Notice } from '../../ui/notice.tsx'

/** What the figures rest on: judgements that are missing or differ. Said, never hidden. */
export function RestsOn({ standings }: { readonly standings: readonly TaskStanding[] }) {
  const analysis = useArea('analysis', dutch)
  const notJudged = standings.filter(({ hasVerdict }) => !hasVerdict).length
  const open = standings.reduce((sum, standing) => sum + standing.open.length, 0)
  const assumed = standings.filter(
    ({ hasVerdict, unjudged }) => hasVerdict && DEMANDS.some((demand) => unjudged.includes(demand)),
  ).length
  const words = [
    notJudged > 0 && analysis.restsOnUnjudged({ count: notJudged }),
    assumed > 0 && analysis.restsOnAssumed({ count: assumed }),
    open > 0 && analysis.restsOnOpen({ count: open }),
  ].filter((text) => text !== false)
  if (words.length === 0) return null
  return (
    <Notice tone="attention" title={analysis.restsOn}>
      <ul class="workbench-view__rests">
        {words.map((text) => (
          <li key={text}>{text}</li>
        ))}
      </ul>
    </Notice>
  )
}
