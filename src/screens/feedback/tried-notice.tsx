import { useArea, useFormat } from '../../i18n/messages-context.tsx'
import { feedback } from '../../i18n/nl/feedback.ts'
import type { FunctionId } from '../../records/ids.ts'
import { Button } from '../../ui/button.tsx'
import '../../ui/dotted-list.css'
import { Notice } from '../../ui/notice.tsx'
import { roundHours } from '../analysis/round-hours.ts'
import type { TriedFunction } from './feedback-props.ts'

interface Props {
  readonly functionId: FunctionId
  readonly tried: TriedFunction
  readonly isTried: boolean
  readonly onUndo: () => void
}

/** What leaving tasks out does: hours before and after, and which rules that breaks. */
export function TriedNotice({ functionId, tried, isTried, onUndo }: Props) {
  const words = useArea('feedback', feedback)
  const { formatHours } = useFormat()
  const hoursIn = ({ figures }: TriedFunction['before']) =>
    formatHours(roundHours(figures.functions.find(({ id }) => id === functionId)?.hours ?? 0))
  const broken = tried.brokenAfter
  const { title, tone } = noticeOf(words, tried, isTried)
  return (
    <div role="status">
      <Notice tone={tone} title={title}>
        {broken.length > 0 && (
          <ul class="dotted-list">
            {broken.map((sentence) => (
              <li key={sentence}>{sentence}</li>
            ))}
          </ul>
        )}
        {/* Below what breaks a rule: the hours themselves need not. */}
        {isTried && <p>{words.without({ before: hoursIn(tried.before), after: hoursIn(tried.after) })}</p>}
        {isTried && (
          <Button icon="undo" onClick={onUndo}>
            {words.asBefore}
          </Button>
        )}
      </Notice>
    </div>
  )
}

function noticeOf(words: typeof feedback, { brokenBefore, brokenAfter }: TriedFunction, isTried: boolean) {
  if (brokenAfter.length === 0)
    return { title: isTried ? words.keepsRules : words.nothingTried, tone: 'good' as const }
  const isOld = brokenAfter.every((sentence) => brokenBefore.includes(sentence))
  return { title: isOld ? words.brokeAlready : words.breaksRules, tone: 'attention' as const }
}
