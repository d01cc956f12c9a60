import type { BindingRule } from '../../analysis/binding-rules.ts'
import type { FunctionDescription } from '../../analysis/describe-plan.ts'
import { verdictOf } from '../../analysis/verdict.ts'
import { useFormat, useMessages } from '../../i18n/messages-context.tsx'
import type { Allocation } from '../../records/case-file.ts'
import { DAYPARTS, DAYS } from '../../records/daypart.ts'
import type { Task } from '../../records/task.ts'
import { DemandBars } from '../../ui/demand-bars.tsx'
import { VerdictMark } from '../../ui/verdict-mark.tsx'
import { WeekStrip } from '../../ui/week-strip.tsx'
import type { AnalysisProps } from './analysis-props.ts'
import { roundHours } from './round-hours.ts'
import { type ScheduleGroup, scheduleGroups } from './schedule-groups.ts'
import { verdictShape } from './verdict-shape.ts'

interface Props extends AnalysisProps {
  /** From 0. */
  readonly place: number
  readonly allocations: readonly Allocation[]
  readonly description: FunctionDescription
}

/** One candidate function: hours, week, tasks, demands, shares, backups, hours freed, rules that bind. */
export function FunctionCard(props: Props) {
  const { analysis } = useMessages()
  const { formatHours } = useFormat()
  const { place, description, allocations } = props
  const days = DAYS.filter(
    (day) => (description.week[`${day}-am`] ?? 0) + (description.week[`${day}-pm`] ?? 0) > 0.01,
  )
  return (
    <article class="function-card">
      <header class="function-card__head">
        <h2 class="function-card__title">{analysis.functionTitle({ number: place + 1 })}</h2>
        <p class="function-card__hours">
          {analysis.functionHours({
            hours: formatHours(roundHours(description.hours)),
            days: days.length,
            tasks: allocations.length,
          })}
        </p>
      </header>
      <Week description={description} />
      <TaskLines {...props} />
      <Demands {...props} />
      <Shares {...props} />
      <People {...props} />
      <Binding rules={description.binding} standings={props.standings} />
    </article>
  )
}

function Week({ description }: Pick<Props, 'description'>) {
  const { analysis, levels } = useMessages()
  const { formatNumber } = useFormat()
  return (
    <WeekStrip
      label={analysis.week}
      days={DAYS.map((day) => levels.daysShort[day])}
      parts={[levels.morning, levels.afternoon]}
      hours={DAYPARTS.map((daypart) => roundHours(description.week[daypart] ?? 0))}
      formatHours={(hours) => formatNumber(hours, 1)}
    />
  )
}

function TaskLines({ allocations, standings, taskHref }: Props) {
  const { analysis, levels } = useMessages()
  const { formatHours } = useFormat()
  const tasks = new Map(standings.map(({ task }) => [task.id, task]))
  const groupText = ({ days, morning, afternoon }: ScheduleGroup) =>
    analysis.schedule({
      days: days.map((day) => levels.daysShort[day]).join(' '),
      morning: morning > 0 ? formatHours(morning) : null,
      afternoon: afternoon > 0 ? formatHours(afternoon) : null,
    })
  const lines = [...allocations].sort((a, b) => b.hours - a.hours)
  return (
    <section>
      <h3 class="function-card__heading">{analysis.tasks}</h3>
      <ul class="function-card__tasks">
        {lines.map(({ taskId, hours, schedule }) => {
          const task = tasks.get(taskId)
          return (
            <li key={taskId} class="function-card__task">
              {task && <Mark task={task} />}
              <span class="function-card__task-name">
                <a href={taskHref(taskId)}>{task?.name ?? taskId}</a>
                <span class="function-card__when">{scheduleGroups(schedule).map(groupText).join('; ')}</span>
              </span>
              <span class="function-card__task-hours">{formatHours(roundHours(hours))}</span>
            </li>
          )
        })}
      </ul>
    </section>
  )
}

function Mark({ task }: { readonly task: Task }) {
  const { levels } = useMessages()
  const verdict = verdictOf(task)
  return <VerdictMark shape={verdictShape(verdict)} word={levels.verdicts[verdict]} wordHidden />
}

function Demands({ description, standings }: Props) {
  const { analysis, levels } = useMessages()
  const names = new Map(standings.map(({ task }) => [task.id, task.name]))
  const heaviest = Math.max(...description.demands.map(({ level }) => level))
  const peaks = description.demands.filter(({ level }) => level === heaviest && level > 0)
  return (
    <section>
      <h3 class="function-card__heading">{levels.demandsTitle}</h3>
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
        <p key={demand} class="function-card__note">
          {analysis.heaviestBecause({
            demand: levels.demands[demand],
            tasks: taskIds.map((id) => names.get(id) ?? id).join(', '),
          })}
        </p>
      ))}
    </section>
  )
}

function Shares({ description }: Props) {
  const { analysis, levels } = useMessages()
  const { formatPercent } = useFormat()
  const rows = [
    [levels.verdicts.suitable, formatPercent(description.suitableShare)],
    [levels.verdicts.possible, formatPercent(description.possibleShare)],
    [analysis.coreShare, formatPercent(description.coreShare)],
    [analysis.vanishingShare, formatPercent(description.vanishingShare)],
    [analysis.locations, description.locations.map((place) => place || analysis.unknownLocation).join(', ')],
  ]
  return (
    <dl class="function-card__facts">
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
  const { analysis } = useMessages()
  const { formatHours } = useFormat()
  const jobName = (id: string) => jobs.find((job) => job.id === id)?.name ?? id
  const codes = (ids: readonly string[]) =>
    people.filter((person) => ids.includes(person.id)).map((person) => person.code)
  return (
    <section>
      <h3 class="function-card__heading">{analysis.freed}</h3>
      <ul class="function-card__list">
        {description.freed.map(({ jobId, hours }) => (
          <li key={jobId}>
            {analysis.freedPerJob({ job: jobName(jobId), hours: formatHours(roundHours(hours)) })}
          </li>
        ))}
        {description.freed.length === 0 && <li>{analysis.freedUnknown}</li>}
      </ul>
      <h3 class="function-card__heading">{analysis.backups}</h3>
      <ul class="function-card__list">
        {description.backups.map(({ jobId, personIds }) => (
          <li key={jobId}>{[jobName(jobId), codes(personIds).join(', ')].filter(Boolean).join(': ')}</li>
        ))}
        {description.backups.length === 0 && <li>{analysis.noBackup}</li>}
      </ul>
    </section>
  )
}

function Binding({
  rules,
  standings,
}: { readonly rules: readonly BindingRule[] } & Pick<Props, 'standings'>) {
  const { analysis } = useMessages()
  const { formatNumber } = useFormat()
  const names = new Map(standings.map(({ task }) => [task.id as string, task.name]))
  const words = rules.flatMap(({ rule, taskId, bound }) => {
    const text = analysis.binding[rule as keyof typeof analysis.binding]
    return text ? [text({ bound: formatNumber(bound, 2), task: names.get(taskId ?? '') ?? '' })] : []
  })
  if (words.length === 0) return null
  return (
    <section>
      <h3 class="function-card__heading">{analysis.binds}</h3>
      <ul class="function-card__list">
        {[...new Set(words)].map((text) => (
          <li key={text}>{text}</li>
        ))}
      </ul>
    </section>
  )
}
