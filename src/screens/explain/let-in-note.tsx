import type { LetIn } from '../../analysis/explain/let-in.ts'
import type { Plan } from '../../analysis/plan.ts'
import { useArea, useMessages } from '../../i18n/messages-context.tsx'
import { explain } from '../../i18n/nl/explain.ts'
import type { ExplainNames } from './explain-props.ts'
import './explain.css'
import { letInWords } from './let-in-words.ts'

interface Props {
  readonly letIn: LetIn
  readonly names: ExplainNames
  /** Shows the plan that has the task with nothing changed; absent: no button. */
  readonly onTakePlan?: (plan: Plan) => void
}

/** Under a task that no function has: what it would take. Phrasing only, so that it may stand in a line. */
export function LetInNote({ letIn, names, onTakePlan }: Props) {
  const texts = useArea('explain', explain)
  const { levels } = useMessages()
  const { asItIs } = letIn
  return (
    <span class="let-in-note">
      {letInWords(letIn, texts, levels, names).map((sentence) => (
        <span key={sentence} class="let-in-note__sentence">
          {sentence}
        </span>
      ))}
      {asItIs && onTakePlan && (
        <button
          type="button"
          class="let-in-note__take"
          data-no-print
          aria-label={texts.takeWith({ task: names.task(letIn.taskId) })}
          onClick={() => onTakePlan(asItIs.solution.plan)}
        >
          {texts.takeIn}
        </button>
      )}
    </span>
  )
}
