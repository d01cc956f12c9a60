import { useMemo } from 'preact/hooks'
import { actionsByStep, actionTimes, dateOf } from '../../analysis/scenario/action-times.ts'
import { useArea, useFormat } from '../../i18n/messages-context.tsx'
import { advice } from '../../i18n/nl/advice.ts'
import { charts } from '../../i18n/nl/charts.ts'
import { project } from '../../i18n/nl/project.ts'
import { TimelineChart } from '../../ui/charts/timeline-chart.tsx'
import { actionTime } from './action-time.ts'
import type { NewPartOf, PartProps } from './advice-props.ts'

interface Props extends Pick<PartProps, 'onSaveChart'> {
  readonly actions: readonly NewPartOf<'scenarioActions'>[]
}

/** The actions that have a date on a calendar, by step. Nothing while none has. */
export function ActionsTimeline({ actions, onSaveChart }: Props) {
  const texts = useArea('advice', advice)
  const { step: steps } = useArea('project', project)
  const { frame } = useArea('charts', charts)
  const format = useFormat()
  const { placed, undated, ticks } = actionTimes(actions)
  const data = useMemo(
    () => ({
      groups: actionsByStep(placed.map((each) => ({ ...each, step: each.action.step }))).map((group) => ({
        title: group.step ? steps[group.step] : texts.noStep,
        items: group.actions.map(({ action, from, to }) => ({
          label: action.what.trim() || texts.noWhat,
          detail: [action.who.trim(), actionTime(action, texts, format)].filter(Boolean).join(', '),
          from,
          to,
          isDone: action.doneAt !== null,
        })),
      })),
      ticks: ticks.map((day) => ({ day, label: monthWord(format.formatDate(dateOf(day), 'short')) })),
    }),
    [actions, texts, steps, format],
  )
  if (placed.length === 0) return null
  return (
    <TimelineChart
      title={texts.timeline}
      summary={texts.timelineSummary({ count: placed.length, undated: undated.length })}
      data={data}
      columnTexts={[texts.step, texts.what, texts.whoAndWhen, texts.state]}
      doneText={texts.isDone}
      texts={frame}
      fileName={texts.timelineFile}
      onSave={onSaveChart}
    />
  )
}

/** "1 mrt" is the month it begins. */
const monthWord = (date: string): string => date.replace(/\s*\b1\b\s*/, '').trim()
