import { useArea, useFormat } from '../../i18n/messages-context.tsx'
import { feedback } from '../../i18n/nl/feedback.ts'
import { entriesOf } from '../../records/scenario-lines.ts'
import '../../ui/dotted-list.css'
import { roundHours } from '../analysis/round-hours.ts'
import type { ScenarioView } from '../scenarios/scenario-view.ts'
import type { StageNames } from './feedback-props.ts'

interface Props {
  readonly view: ScenarioView
  readonly names: StageNames
}

/** A scenario at a glance: its functions, who gets time back, and what speaks for and against it. */
export function StageScenario({ view, names }: Props) {
  const words = useArea('feedback', feedback)
  const { formatHours } = useFormat()
  const { figures, record } = view
  const lists = (['advantages', 'disadvantages'] as const).flatMap((list) => {
    const entries = entriesOf(record, list)
    return entries.length > 0 ? [{ list, entries }] : []
  })
  return (
    <>
      <p class="stage__kind">{words.scenario}</p>
      <h2 class="stage__title">{view.name}</h2>
      <section>
        <h3 class="stage__heading">{words.functionsTitle}</h3>
        <ul class="dotted-list stage__large-list">
          {figures.functions.map((fn) => (
            <li key={fn.id}>
              <strong>{fn.name}</strong> {words.hoursAWeek({ hours: formatHours(roundHours(fn.hours)) })} ·{' '}
              {words.days({ count: fn.days })}
            </li>
          ))}
        </ul>
      </section>
      {figures.freed.length > 0 && (
        <section>
          <h3 class="stage__heading">{words.freedTitle}</h3>
          <ul class="dotted-list stage__large-list">
            {figures.freed.map(({ jobId, hours }) => (
              <li key={jobId}>
                {words.freed({ job: names.job(jobId), hours: formatHours(roundHours(hours)) })}
              </li>
            ))}
          </ul>
        </section>
      )}
      {lists.length > 0 && (
        <div class="stage__pair">
          {lists.map(({ list, entries }) => (
            <section key={list}>
              <h3 class="stage__heading">{words[list]}</h3>
              <ul class="dotted-list">
                {entries.map((entry) => (
                  <li key={entry}>{entry}</li>
                ))}
              </ul>
            </section>
          ))}
        </div>
      )}
    </>
  )
}
