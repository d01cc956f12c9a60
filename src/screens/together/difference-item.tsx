import { useId } from 'preact/hooks'
import { useArea, useMessages } from '../../i18n/messages-context.tsx'
import { discussion } from '../../i18n/nl/discussion.ts'
import { Icon } from '../../ui/icon.tsx'
import { fieldName } from '../tasks/judgement-words.ts'
import { DecideForm } from './decide-form.tsx'
import { DecisionLine } from './decision-line.tsx'
import type { AnalystOf, Decide, DifferenceLine, Evidence } from './discussion-props.ts'
import { largestEffect, useEffectSentence } from './effect-sentence.ts'
import { EvidenceList } from './evidence-list.tsx'

interface Props {
  readonly line: DifferenceLine
  readonly isOpen: boolean
  readonly analystOf: AnalystOf
  /** Of one that is open. */
  readonly evidence: Evidence | null
  readonly onToggle: () => void
  readonly onDecide: Decide
}

/** One difference: closed, what it is about and what it changes; open, who judged what and the decision. */
export function DifferenceItem({ line, isOpen, analystOf, evidence, onToggle, onDecide }: Props) {
  const words = useArea('discussion', discussion)
  const messages = useMessages()
  const sentenceOf = useEffectSentence()
  const id = useId()
  const { question, taskName, departmentName } = line
  const effect = largestEffect(line)
  const task = taskName || messages.tasks.nameless
  const unknown = line.isCalculating ? words.waiting : words.notCalculated
  const known = line.hoursInPlay > 0 ? words.inPlay({ hours: line.hoursInPlay }) : unknown
  return (
    <li class="difference" data-open={isOpen}>
      <h3 class="difference__head">
        <button
          type="button"
          class="difference__toggle"
          aria-expanded={isOpen}
          aria-controls={id}
          onClick={onToggle}
        >
          <span class="difference__words">
            <span class="difference__title">
              {words.heading({ task, field: fieldName(question.field, messages) })}
            </span>
            {departmentName && (
              <span class="difference__quiet">{words.inDepartment({ name: departmentName })}</span>
            )}
            <span class="difference__effect">{effect ? sentenceOf(effect) : known}</span>
          </span>
          <Icon name="chevron-down" class="difference__sign" />
        </button>
      </h3>
      <div id={id} class="difference__body" hidden={!isOpen}>
        {isOpen && (
          <>
            <DecideForm line={line} analystOf={analystOf} onDecide={onDecide} />
            {evidence && <EvidenceList evidence={evidence} />}
            <p class="difference__agreed" aria-hidden="true">
              {words.agreed}
            </p>
            {question.earlier.length > 0 && (
              <section class="difference__earlier">
                <h4>{words.earlier}</h4>
                {question.earlier.map((decision) => (
                  <DecisionLine key={decision.id} decision={decision} analystOf={analystOf} />
                ))}
                <p class="difference__quiet">{words.outdated}</p>
              </section>
            )}
          </>
        )}
      </div>
    </li>
  )
}
