import type { PlanDescription } from '../../analysis/describe-plan.ts'
import { useFormat, useMessages } from '../../i18n/messages-context.tsx'
import { DEMANDS } from '../../records/scales.ts'
import { Button } from '../../ui/button.tsx'
import { Notice } from '../../ui/notice.tsx'
import { Progress } from '../../ui/progress.tsx'
import type { AnalysisProps } from './analysis-props.ts'
import { FunctionCard } from './function-card.tsx'
import { LeftList } from './left-list.tsx'
import { roundHours } from './round-hours.ts'

/** Candidate functions with what they rest on. */
export function FunctionsView(props: AnalysisProps) {
  const { analysis, common } = useMessages()
  const { formatNumber } = useFormat()
  const { grouping, standings } = props
  if (grouping.kind === 'failed') {
    return (
      <Notice
        tone="wrong"
        title={analysis.failed}
        actions={<Button onClick={props.onAgain}>{common.retry}</Button>}
      >
        {grouping.message}
      </Notice>
    )
  }
  if (grouping.kind === 'working') {
    return (
      <div class="analysis-screen__working">
        <Progress
          label={analysis.searching}
          text={analysis.searched({
            done: grouping.done,
            total: grouping.total,
            score: formatNumber(grouping.score, 1),
          })}
          done={grouping.done}
          total={grouping.total}
        />
        <Button onClick={props.onFinish}>{analysis.finishNow}</Button>
      </div>
    )
  }
  return (
    <div class="functions-view">
      <ResultSentence {...props} description={grouping.description} />
      <RestsOn standings={standings} />
      {grouping.plan.functions.length > 0 && (
        <div class="functions-view__columns">
          {grouping.plan.functions.map((plan, place) => (
            <FunctionCard
              key={place}
              place={place}
              allocations={plan.allocations}
              description={grouping.description.functions[place]!}
              {...props}
            />
          ))}
        </div>
      )}
      <LeftList {...props} description={grouping.description} />
    </div>
  )
}

function ResultSentence({
  departmentName: department,
  description: { functions, excluded, left },
  parameters,
}: AnalysisProps & { readonly description: PlanDescription }) {
  const { analysis } = useMessages()
  const { formatHours } = useFormat()
  const hours = functions.reduce((sum, each) => sum + roundHours(each.hours), 0)
  if (functions.length === 0) {
    return (
      <>
        <p class="functions-view__result">{analysis.nothingFits({ department })}</p>
        <p>
          {left.length > 0 ? analysis.nothingFitsWhy : analysis.nothingEligible({ count: excluded.length })}
        </p>
        {left.length > 0 && (
          <p>
            {analysis.suitableSoFar({
              hours: formatHours(left.reduce((sum, each) => sum + roundHours(each.hours), 0)),
              least: formatHours(parameters.minHours),
            })}
          </p>
        )}
      </>
    )
  }
  return (
    <p class="functions-view__result">
      {analysis.result({ department, hours: formatHours(hours), count: functions.length })}
    </p>
  )
}

/** What the figures rest on: judgements that are missing or differ. Said, never hidden. */
function RestsOn({ standings }: Pick<AnalysisProps, 'standings'>) {
  const { analysis } = useMessages()
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
      <ul class="functions-view__rests">
        {words.map((text) => (
          <li key={text}>{text}</li>
        ))}
      </ul>
    </Notice>
  )
}
