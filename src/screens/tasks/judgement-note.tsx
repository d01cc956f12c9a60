import { useFormat, useMessages } from '../../i18n/messages-context.tsx'
import type { JudgedField, JudgedValues } from '../../records/judgement.ts'
import { Button } from '../../ui/button.tsx'
import { StatusWord } from '../../ui/status-word.tsx'
import type { JudgementView } from './judgement-view.ts'
import { fieldName, judgementWords } from './judgement-words.ts'

interface Props<Field extends JudgedField> {
  readonly view: JudgementView<Field>
  readonly onTakeOver: (value: JudgedValues[Field]) => void
}

/** Beside my own judgement: who judges otherwise, what calculations use, and where a value came from. */
export function JudgementNote<Field extends JudgedField>({ view, onTakeOver }: Props<Field>) {
  const messages = useMessages()
  const format = useFormat()
  const { tasks } = messages
  const { field, agreement, others, imported } = view
  const wordsOf = (value: JudgedValues[Field]) => judgementWords(field, value, messages, format)
  const origin = imported && <p class="judgement-imported">{tasks.importedValue}</p>
  if (others.length === 0) return <>{origin}</>
  return (
    <>
      {origin}
      <div class="judgement-note" data-state={agreement.state}>
        {agreement.state === 'open' && (
          <p class="judgement-note__state">
            <StatusWord tone="attention">{tasks.difference}</StatusWord>
            <span>{tasks.calculatedWith({ value: wordsOf(agreement.value) })}</span>
          </p>
        )}
        {agreement.state === 'decided' && <p>{tasks.decided({ value: wordsOf(agreement.value) })}</p>}
        <ul>
          {others.map((other) => (
            <li key={other.by} class="judgement-note__other">
              <span>
                {tasks.otherSays({ who: other.who, value: wordsOf(other.value) })}
                {other.imported && ` (${tasks.importedValue})`}
              </span>
              {other.differs && (
                <Button
                  variant="quiet"
                  aria-label={tasks.takeOverOf({ who: other.who, field: fieldName(field, messages) })}
                  onClick={() => onTakeOver(other.value)}
                >
                  {tasks.takeOver}
                </Button>
              )}
            </li>
          ))}
        </ul>
      </div>
    </>
  )
}
