import { useArea, useFormat, useMessages } from '../../i18n/messages-context.tsx'
import { discussion } from '../../i18n/nl/discussion.ts'
import type { Decision } from '../../records/judgement.ts'
import { judgementWords } from '../tasks/judgement-words.ts'
import type { AnalystOf } from './discussion-props.ts'

/** What was decided, by whom, when and why. */
export function DecisionLine({
  decision,
  analystOf,
}: {
  readonly decision: Decision
  readonly analystOf: AnalystOf
}) {
  const words = useArea('discussion', discussion)
  const messages = useMessages()
  const format = useFormat()
  const { name, isYou } = analystOf(decision.by)
  return (
    <p class="decision-line">
      {words.decisionLine({
        value: judgementWords(decision.field, decision.value, messages, format),
        who: isYou ? words.you : name || words.another,
        date: format.formatDate(decision.at, 'weekday'),
        reason: decision.reason ?? '',
      })}
    </p>
  )
}
