import { useArea, useMessages } from '../../i18n/messages-context.tsx'
import { discussion } from '../../i18n/nl/discussion.ts'
import { Button } from '../../ui/button.tsx'
import { fieldName } from '../tasks/judgement-words.ts'
import { DecisionLine } from './decision-line.tsx'
import type { AnalystOf, SettledLine } from './discussion-props.ts'

interface Props {
  /** Latest decision first. */
  readonly lines: readonly SettledLine[]
  readonly analystOf: AnalystOf
  readonly onReopen: (line: SettledLine) => void
}

/** What was decided together; each can be opened again. */
export function SettledList({ lines, analystOf, onReopen }: Props) {
  const words = useArea('discussion', discussion)
  const messages = useMessages()
  if (lines.length === 0) return null
  return (
    <section class="discussion__part">
      <h2>{words.settled({ count: lines.length })}</h2>
      <ul class="discussion__list">
        {lines.map((line) => {
          const { question, departmentName } = line
          const named = {
            task: line.taskName || messages.tasks.nameless,
            field: fieldName(question.field, messages),
          }
          return (
            <li key={question.key} class="settled">
              <div class="settled__words">
                <h3 class="difference__title">{words.heading(named)}</h3>
                {departmentName && (
                  <p class="difference__quiet">{words.inDepartment({ name: departmentName })}</p>
                )}
                <DecisionLine decision={question.decision} analystOf={analystOf} />
              </div>
              <Button variant="quiet" aria-label={words.reopenOf(named)} onClick={() => onReopen(line)}>
                {words.reopen}
              </Button>
            </li>
          )
        })}
      </ul>
    </section>
  )
}
