import { useMemo, useState } from 'preact/hooks'
import { type LeftOut, toggleLeftOut } from '../../analysis/scenario/try-without.ts'
import { useArea, useFormat, useMessages } from '../../i18n/messages-context.tsx'
import { feedback } from '../../i18n/nl/feedback.ts'
import type { FunctionId } from '../../records/ids.ts'
import { DEMANDS } from '../../records/scales.ts'
import { Button } from '../../ui/button.tsx'
import { DemandBars } from '../../ui/demand-bars.tsx'
import { roundHours } from '../analysis/round-hours.ts'
import type { ScenarioView } from '../scenarios/scenario-view.ts'
import type { FeedbackStageProps, StageNames } from './feedback-props.ts'
import { TriedNotice } from './tried-notice.tsx'

interface Props extends Pick<FeedbackStageProps, 'tryOut'> {
  readonly view: ScenarioView
  readonly functionId: FunctionId
  readonly names: StageNames
  readonly onKeep: (scenario: ScenarioView) => void
}

/** A function in large type; tasks can be left out for a moment, and what that does stands under it at once. */
export function StageFunction({ view, functionId, names, tryOut, onKeep }: Props) {
  const words = useArea('feedback', feedback)
  const { levels } = useMessages()
  const { formatHours } = useFormat()
  const [out, setOut] = useState<LeftOut>(new Map())
  const tried = useMemo(() => tryOut(view, out), [tryOut, view, out])
  const before = view.figures.functions.find(({ id }) => id === functionId)
  const after = tried.after.figures.functions.find(({ id }) => id === functionId)
  if (!before || !after) return <p>{words.gone}</p>
  const left = out.get(functionId)
  return (
    <>
      <p class="stage__kind">{words.functionOf({ scenario: view.name })}</p>
      <h2 class="stage__title">{before.name}</h2>
      <p class="stage__figures">
        {words.hoursAWeek({ hours: formatHours(roundHours(after.hours)) })} ·{' '}
        {words.days({ count: after.days })}
      </p>
      <section>
        <h3 class="stage__heading">{words.tryTitle}</h3>
        <p class="stage__hint">{words.tryHint}</p>
        <ul class="stage__tasks" aria-label={words.tasksTitle}>
          {before.tasks.map(({ taskId, hours }) => (
            <li key={taskId}>
              <button
                type="button"
                class="stage__task"
                aria-pressed={left?.has(taskId) ?? false}
                aria-label={words.leaveOut({ task: names.task(taskId) })}
                onClick={() => setOut(toggleLeftOut(out, functionId, taskId))}
              >
                <span class="stage__task-name">{names.task(taskId)}</span>
                <span class="stage__task-hours">
                  {left?.has(taskId) ? words.leftOut : formatHours(roundHours(hours))}
                </span>
              </button>
            </li>
          ))}
        </ul>
      </section>
      <TriedNotice
        functionId={functionId}
        tried={tried}
        isTried={out.size > 0}
        onUndo={() => setOut(new Map())}
      />
      {out.size > 0 && after.tasks.length > 0 && (
        <p>
          <Button onClick={() => onKeep(tried.after)}>{words.keepTried}</Button>
        </p>
      )}
      <section>
        <h3 class="stage__heading">{words.demands}</h3>
        <DemandBars
          label={words.demands}
          size="large"
          bars={DEMANDS.map((demand, index) => {
            const step = after.demands[index] ?? 0
            return {
              key: demand,
              label: levels.demands[demand],
              step,
              word: levels.demandSteps[demand][step].word,
            }
          })}
        />
      </section>
    </>
  )
}
