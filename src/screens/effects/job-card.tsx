import type { JobEffect } from '../../analysis/effects/job-effects.ts'
import { useArea, useFormat } from '../../i18n/messages-context.tsx'
import { effects } from '../../i18n/nl/effects.ts'
import type { TaskId } from '../../records/ids.ts'
import { Card } from '../../ui/card.tsx'
import { roundHours } from '../analysis/round-hours.ts'
import type { EffectNames } from './effects-props.ts'
import { RecoveryNotice } from './recovery-notice.tsx'
import { WishList } from './wish-list.tsx'

interface Props {
  readonly job: JobEffect
  readonly names: EffectNames
  readonly taskHref: (id: TaskId) => string
}

/** What becomes of one job that exists now. */
export function JobCard(props: Props) {
  const { job, names } = props
  const texts = useArea('effects', effects)
  const { formatHours } = useFormat()
  const freed = roundHours(job.freed)
  return (
    <Card
      class="effects__job"
      headingLevel={3}
      title={names.job(job.jobId)}
      aside={
        <span class="effects__freed">
          {freed > 0 ? texts.freed({ hours: formatHours(freed) }) : texts.freesNothing}
        </span>
      }
    >
      <BeforeAfter job={job} />
      {roundHours(job.takenUp) > 0 && <p>{texts.takenUp({ hours: formatHours(roundHours(job.takenUp)) })}</p>}
      {(job.coreBefore ?? 0) - (job.coreAfter ?? 1) > 0.005 && <p>{texts.coreFalls}</p>}
      <RecoveryNotice losses={job.recovery} names={names} />
      <WishList {...props} />
      <Given {...props} />
      {freed > 0 && <Uses {...props} />}
    </Card>
  )
}

function BeforeAfter({ job }: Pick<Props, 'job'>) {
  const texts = useArea('effects', effects)
  const { formatNumber, formatPercent } = useFormat()
  const share = (part: number | null) => (part === null ? texts.nothingLeft : formatPercent(part))
  const [before, freed] = [roundHours(job.hours), roundHours(job.freed)]
  return (
    <table class="effects__change">
      <thead>
        <tr>
          <td />
          <th scope="col">{texts.today}</th>
          <th scope="col">{texts.later}</th>
        </tr>
      </thead>
      <tbody>
        <tr>
          <th scope="row">{texts.hoursPerWeek}</th>
          <td>{formatNumber(before)}</td>
          <td>{formatNumber(Math.max(0, before - freed))}</td>
        </tr>
        <tr>
          <th scope="row">{texts.coreShare}</th>
          <td>{share(job.coreBefore)}</td>
          <td>{share(job.coreAfter)}</td>
        </tr>
      </tbody>
    </table>
  )
}

function Given({ job, names, taskHref }: Props) {
  const texts = useArea('effects', effects)
  const { formatHours } = useFormat()
  return (
    <details class="effects__more">
      <summary>
        {texts.givenTasks} ({job.givenTasks.length})
      </summary>
      <ul class="effects__list">
        {job.givenTasks.map(({ taskId, hours }) => (
          <li key={taskId}>
            <a href={taskHref(taskId)}>
              {texts.givenTask({ task: names.task(taskId), hours: formatHours(roundHours(hours)) })}
            </a>
          </li>
        ))}
      </ul>
    </details>
  )
}

function Uses({ job, names }: Props) {
  const texts = useArea('effects', effects)
  const { formatHours } = useFormat()
  return (
    <section>
      <h4 class="effects__heading">{texts.usesTitle({ hours: formatHours(roundHours(job.freed)) })}</h4>
      {job.uses.length === 0 ? (
        <p>{texts.noUses}</p>
      ) : (
        <ul class="effects__list">
          {job.uses.map(({ taskId, reason, hours }) => (
            <li key={taskId}>
              {texts.uses[reason]({ task: names.task(taskId), hours: formatHours(roundHours(hours)) })}
            </li>
          ))}
        </ul>
      )}
    </section>
  )
}
