import type { PlanProblem } from '../../analysis/check-plan.ts'
import { Icon } from '../../ui/icon.tsx'
import type { BoardWords } from './board-words.ts'

interface Props {
  readonly problems: readonly PlanProblem[]
  readonly words: BoardWords
}

/** The rules that are broken here, each in a sentence. Nothing when none is. */
export function BrokenRules({ problems, words }: Props) {
  const sentences = [...new Set(problems.map(words.rule))]
  if (sentences.length === 0) return null
  return (
    <ul class="broken-rules">
      {sentences.map((sentence) => (
        <li key={sentence} class="broken-rule">
          <Icon name="wrong" />
          {sentence}
        </li>
      ))}
    </ul>
  )
}
