import type { RestReason } from '../../analysis/explain/rest-reasons.ts'
import { useArea, useFormat, useMessages } from '../../i18n/messages-context.tsx'
import { explain } from '../../i18n/nl/explain.ts'
import { roundHours } from '../analysis/round-hours.ts'
import type { ExplainNames } from './explain-props.ts'
import './explain.css'
import { listed } from './listed.ts'

interface Props {
  readonly reason: RestReason
  readonly names: ExplainNames
}

/** Under a task that is divided: what is in a function, who goes on with the rest, and why. Phrasing only. */
export function RestNote({ reason, names }: Props) {
  const texts = useArea('explain', explain)
  const { levels } = useMessages()
  const { formatHours, formatPercent } = useFormat()
  const { given, jobIds, why } = reason
  return (
    <span class="rest-note">
      <span class="rest-note__sentence">
        {texts.restGiven({
          given: formatHours(roundHours(given)),
          who: listed(jobIds.map(names.job), texts.and),
        })}
      </span>
      <span class="rest-note__sentence">
        {why.kind === 'days' &&
          texts.restOnDays({
            days: listed(
              why.days.map((day) => levels.days[day]),
              texts.and,
            ),
          })}
        {why.kind === 'share' && texts.restForShare({ share: formatPercent(why.share) })}
        {why.kind === 'others' && texts.restForOthers}
      </span>
    </span>
  )
}
