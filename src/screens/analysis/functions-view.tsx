import { useArea, useFormat, useMessages } from '../../i18n/messages-context.tsx'
import { analysis as dutch } from '../../i18n/nl/analysis.ts'
import { Button } from '../../ui/button.tsx'
import { Notice } from '../../ui/notice.tsx'
import { Progress } from '../../ui/progress.tsx'
import { WorkbenchView, type WorkbenchViewProps } from '../workbench/workbench-view.tsx'
import type { Grouping } from './analysis-props.ts'

export interface FunctionsViewProps {
  readonly grouping: Grouping
  /** Ends the search with what it has. */
  readonly onFinish: () => void
  readonly onAgain: () => void
  /** Null while there is no plan to look at. */
  readonly workbench: WorkbenchViewProps | null
}

/** The plan that is looked at; before there is one, how far the search is. A search that begins anew leaves the analyst's own plan in sight, and in place. */
export function FunctionsView({ grouping, onFinish, onAgain, workbench }: FunctionsViewProps) {
  const { common } = useMessages()
  const analysis = useArea('analysis', dutch)
  return (
    <div class="functions-view">
      {grouping.kind === 'failed' && (
        <Notice
          tone="wrong"
          title={analysis.failed}
          actions={<Button onClick={onAgain}>{common.retry}</Button>}
        >
          {grouping.message}
        </Notice>
      )}
      {grouping.kind === 'working' && !workbench && <Working grouping={grouping} onFinish={onFinish} />}
      {workbench && <WorkbenchView {...workbench} />}
    </div>
  )
}

interface WorkingProps {
  readonly grouping: Extract<Grouping, { readonly kind: 'working' }>
  readonly onFinish: () => void
}

function Working({ grouping: { done, total, score }, onFinish }: WorkingProps) {
  const analysis = useArea('analysis', dutch)
  const { formatNumber } = useFormat()
  return (
    <div class="functions-view__working">
      <Progress
        label={analysis.searching}
        text={analysis.searched({ done, total, score: formatNumber(score, 1) })}
        done={done}
        total={total}
      />
      <Button onClick={onFinish}>{analysis.finishNow}</Button>
    </div>
  )
}
