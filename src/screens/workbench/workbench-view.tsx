import type { ComponentChildren } from 'preact'
import { useArea, useFormat } from '../../i18n/messages-context.tsx'
import { analysis as dutch } from '../../i18n/nl/analysis.ts'
import { workbench } from '../../i18n/nl/workbench.ts'
import { Button } from '../../ui/button.tsx'
import { Menu, type MenuItem } from '../../ui/menu.tsx'
import { StatusWord } from '../../ui/status-word.tsx'
import { roundHours } from '../analysis/round-hours.ts'
import type { BoardProps } from './board-props.ts'
import { useBoardWords } from './board-words.ts'
import { BrokenRules } from './broken-rules.tsx'
import { FinishNotice } from './finish-notice.tsx'
import type { FinishState } from './finish-state.ts'
import { RestsOn } from './rests-on.tsx'
import { rulesOfPlan } from './rule-place.ts'
import { WorkbenchBoard } from './workbench-board.tsx'
import './workbench.css'

export interface WorkbenchViewProps {
  readonly board: BoardProps
  readonly scopeName: string
  /** The plan is the analyst's own. */
  readonly isMine: boolean
  /** How many of its functions are marked as not fit to propose. */
  readonly unfit: number
  /** The plans to choose from. */
  readonly chooser: ComponentChildren
  readonly finishing: FinishState
  readonly onFinish: () => void
  readonly onStopFinishing: () => void
  readonly onDismissFinished: () => void
  /** Buttons beside those of the plan. */
  readonly tools?: ComponentChildren
  /** What else can be done with the plan. */
  readonly menu: readonly MenuItem[]
  /** Under the board: what takes no part and why, what the rules cost. */
  readonly children?: ComponentChildren
}

/** A plan to read and to work on: what it comes to, which plans there are, and its functions as columns. */
export function WorkbenchView(props: WorkbenchViewProps) {
  const { board, finishing } = props
  const texts = useArea('workbench', workbench)
  const words = useBoardWords(board.standings, board.plan.names)
  const { problems } = board.plan
  return (
    <div class="workbench-view">
      <div class="workbench-view__head">
        <Result {...props} />
        <div class="workbench-view__acts" data-no-print>
          <Button
            variant={props.isMine ? 'primary' : 'secondary'}
            disabled={finishing.kind === 'working'}
            title={texts.finishHint}
            onClick={props.onFinish}
          >
            {texts.finish}
          </Button>
          {props.tools}
          <Menu label={texts.moreOfPlan} items={props.menu} />
        </div>
      </div>
      <RestsOn standings={board.standings} />
      {props.chooser}
      <FinishNotice
        state={finishing}
        words={words}
        onStop={props.onStopFinishing}
        onDismiss={props.onDismissFinished}
      />
      <div class="workbench-view__standing">
        {board.plan.functions.length > 0 && (
          <StatusWord tone={problems.length > 0 ? 'wrong' : 'good'}>
            {problems.length > 0 ? texts.planBreaks({ count: problems.length }) : texts.planKeepsRules}
          </StatusWord>
        )}
        <BrokenRules problems={rulesOfPlan(problems)} words={words} />
        <p class="workbench-view__hint" data-no-print>
          {texts.howTo}
        </p>
      </div>
      <WorkbenchBoard {...board} />
      {props.children}
    </div>
  )
}

function Result({ board: { plan, parameters }, scopeName: department, isMine, unfit }: WorkbenchViewProps) {
  const texts = useArea('workbench', workbench)
  const analysis = useArea('analysis', dutch)
  const { formatHours, formatNumber } = useFormat()
  const { functions, left, excluded } = plan.description
  const count = functions.length
  const hours = formatHours(functions.reduce((sum, each) => sum + roundHours(each.hours), 0))
  if (isMine || count > 0) {
    const holds = isMine ? texts.myPlanHolds({ hours, count }) : analysis.result({ department, hours, count })
    const doubt = unfit > 0 ? ` ${analysis.someUnfit({ count: unfit, of: count })}` : ''
    return (
      <p class="functions-view__result">
        {holds}
        {doubt}
      </p>
    )
  }
  return (
    <div>
      <p class="functions-view__result">{analysis.nothingFits({ department })}</p>
      <p>
        {left.length > 0
          ? analysis.nothingFitsWhy({
              count: left.length,
              least: formatNumber(parameters.minHours),
              most: formatHours(parameters.maxHours),
              days: parameters.maxDays,
            })
          : analysis.nothingEligible({ count: excluded.length })}
      </p>
      {left.length > 0 && (
        <p>
          {analysis.suitableSoFar({
            hours: formatHours(left.reduce((sum, each) => sum + roundHours(each.hours), 0)),
            least: formatHours(parameters.minHours),
          })}
        </p>
      )}
    </div>
  )
}
