import type { BindingRule } from '../../analysis/binding-rules.ts'
import type { FunctionDescription } from '../../analysis/describe-plan.ts'
import { useArea, useFormat, useMessages } from '../../i18n/messages-context.tsx'
import { analysis as dutch } from '../../i18n/nl/analysis.ts'
import { workbench } from '../../i18n/nl/workbench.ts'
import { DemandBars } from '../../ui/demand-bars.tsx'
import { useIsPrinting } from '../../ui/use-is-printing.ts'
import { roundHours } from '../analysis/round-hours.ts'
import type { ColumnProps } from './board-props.ts'

interface Props extends ColumnProps {
  readonly description: FunctionDescription
}

/** What a function asks of a person, what it is made of, whom it helps, and where it is at the edge of a rule. */
export function FunctionFacts(props: Props) {
  const texts = useArea('workbench', workbench)
  const isPrinting = useIsPrinting()
  return (
    <>
      <Demands {...props} />
      <details class="function-column__more" open={isPrinting}>
        <summary>{texts.aboutFunction}</summary>
        <div class="function-column__facts">
          <Shares {...props} />
          <People {...props} />
          <Binding rules={props.description.binding} words={props.words} />
        </div>
      </details>
    </>
  )
}

function Demands({ description, words }: Props) {
  const { levels } = useMessages()
  const analysis = useArea('analysis', dutch)
  const heaviest = Math.max(...description.demands.map(({ level }) => level))
  const peaks = description.demands.filter(({ level }) => level === heaviest && level > 0)
  return (
    <section>
      <h3 class="function-column__heading">{levels.demandsTitle}</h3>
      <DemandBars
        size="large"
        label={levels.demandsTitle}
        bars={description.demands.map(({ demand, level }) => ({
          key: demand,
          label: levels.demands[demand],
          step: level,
          word: levels.demandSteps[demand][level].word,
        }))}
      />
      {peaks.map(({ demand, taskIds }) => (
        <p key={demand} class="function-column__note">
          {analysis.heaviestBecause({
            demand: levels.demands[demand],
            tasks: taskIds.map(words.nameOf).join(', '),
          })}
        </p>
      ))}
    </section>
  )
}

function Shares({ description }: Props) {
  const { levels } = useMessages()
  const analysis = useArea('analysis', dutch)
  const { formatPercent } = useFormat()
  const rows = [
    [levels.verdicts.suitable, formatPercent(description.suitableShare)],
    [levels.verdicts.possible, formatPercent(description.possibleShare)],
    [analysis.coreShare, formatPercent(description.coreShare)],
    [analysis.vanishingShare, formatPercent(description.vanishingShare)],
    [analysis.locations, description.locations.map((place) => place || analysis.unknownLocation).join(', ')],
  ]
  return (
    <dl class="function-column__shares">
      {rows.map(([name, value]) => (
        <div key={name}>
          <dt>{name}</dt>
          <dd>{value}</dd>
        </div>
      ))}
    </dl>
  )
}

function People({ description, jobs, people }: Props) {
  const analysis = useArea('analysis', dutch)
  const { formatHours } = useFormat()
  const jobName = (id: string) => jobs.find((job) => job.id === id)?.name ?? id
  const codes = (ids: readonly string[]) =>
    people.filter((person) => ids.includes(person.id)).map((person) => person.code)
  return (
    <section>
      <h3 class="function-column__heading">{analysis.freed}</h3>
      <ul class="function-column__list">
        {description.freed.map(({ jobId, hours }) => (
          <li key={jobId}>
            {analysis.freedPerJob({ job: jobName(jobId), hours: formatHours(roundHours(hours)) })}
          </li>
        ))}
        {description.freed.length === 0 && <li>{analysis.freedUnknown}</li>}
      </ul>
      <h3 class="function-column__heading">{analysis.backups}</h3>
      <ul class="function-column__list">
        {description.backups.map(({ jobId, personIds }) => (
          <li key={jobId}>{[jobName(jobId), codes(personIds).join(', ')].filter(Boolean).join(': ')}</li>
        ))}
        {description.backups.length === 0 && <li>{analysis.noBackup}</li>}
      </ul>
    </section>
  )
}

interface BindingProps extends Pick<Props, 'words'> {
  readonly rules: readonly BindingRule[]
}

function Binding({ rules, words }: BindingProps) {
  const analysis = useArea('analysis', dutch)
  const { formatNumber } = useFormat()
  const sentences = rules.flatMap(({ rule, taskId, bound }) => {
    const text = analysis.binding[rule as keyof typeof analysis.binding]
    return text ? [text({ bound: formatNumber(bound, 2), task: taskId ? words.nameOf(taskId) : '' })] : []
  })
  if (sentences.length === 0) return null
  return (
    <section>
      <h3 class="function-column__heading">{analysis.binds}</h3>
      <ul class="function-column__list">
        {[...new Set(sentences)].map((text) => (
          <li key={text}>{text}</li>
        ))}
      </ul>
    </section>
  )
}
