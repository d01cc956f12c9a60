import { useMessages } from '../../i18n/messages-context.tsx'
import { Button } from '../../ui/button.tsx'
import type { SuggestionView } from './finding-view.ts'
import { suggestionDetail, useFindingWords } from './use-finding-words.ts'

export interface SuggestionActions {
  readonly onAccept: (view: SuggestionView) => void
  readonly onDrop: (view: SuggestionView) => void
}

interface Props extends SuggestionActions {
  readonly suggestions: readonly SuggestionView[]
}

/** What the records suggest: each to be accepted as a draft, or dropped for good. */
export function SuggestionList({ suggestions, onAccept, onDrop }: Props) {
  const words = useFindingWords()
  const { levels } = useMessages()
  if (suggestions.length === 0) return null
  return (
    <section class="suggestions" aria-labelledby="suggestions-title">
      <h2 class="suggestions__title" id="suggestions-title">
        {words.suggestions}
      </h2>
      <p class="suggestions__lead">{words.suggestionsLead}</p>
      <ul class="suggestions__list">
        {suggestions.map((view) => {
          const { suggestion, text } = view
          return (
            <li key={suggestion.key} class="suggestion" data-rule={suggestion.about.rule}>
              <p class="suggestion__kind">{levels.findingKinds[suggestion.kind]}</p>
              <p class="suggestion__text">{text}</p>
              <p class="suggestion__rule">
                {suggestionDetail(suggestion, words)} {words.rules[suggestion.about.rule]}
              </p>
              <div class="suggestion__acts">
                <Button icon="plus" aria-label={words.acceptOf({ text })} onClick={() => onAccept(view)}>
                  {words.accept}
                </Button>
                <Button variant="quiet" aria-label={words.dropOf({ text })} onClick={() => onDrop(view)}>
                  {words.drop}
                </Button>
              </div>
            </li>
          )
        })}
      </ul>
    </section>
  )
}
