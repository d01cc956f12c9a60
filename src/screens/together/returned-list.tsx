import { useArea } from '../../i18n/messages-context.tsx'
import { discussion } from '../../i18n/nl/discussion.ts'
import { Button } from '../../ui/button.tsx'

export interface ReturnedLine {
  readonly key: string
  /** "Taak". */
  readonly kind: string
  readonly name: string
  /** Who removed it and who wrote in it. */
  readonly sentence: string
  readonly onKeep: (name: string) => void
  readonly onRemove: (name: string) => void
}

/** Removed records that came back because somebody wrote in them. */
export function ReturnedList({ lines }: { readonly lines: readonly ReturnedLine[] }) {
  const words = useArea('discussion', discussion)
  if (lines.length === 0) return null
  return (
    <section class="discussion__part">
      <h2>{words.returned({ count: lines.length })}</h2>
      <p class="discussion__lead">{words.returnedLead}</p>
      <ul class="discussion__list">
        {lines.map(({ key, kind, name, sentence, onKeep, onRemove }) => (
          <li key={key} class="returned">
            <div class="settled__words">
              <h3 class="difference__title">
                {kind}: {name}
              </h3>
              <p class="difference__quiet">{sentence}</p>
            </div>
            <div class="discussion__answers">
              <Button aria-label={words.keepOf({ name })} onClick={() => onKeep(name)}>
                {words.keep}
              </Button>
              <Button variant="quiet" aria-label={words.removeOf({ name })} onClick={() => onRemove(name)}>
                {words.removeAgain}
              </Button>
            </div>
          </li>
        ))}
      </ul>
    </section>
  )
}
