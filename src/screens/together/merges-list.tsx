import { useArea } from '../../i18n/messages-context.tsx'
import { incoming as incomingTexts } from '../../i18n/nl/incoming.ts'
import { Button } from '../../ui/button.tsx'
import { VisuallyHidden } from '../../ui/visually-hidden.tsx'
import './incoming.css'

export interface MergeLine {
  readonly key: string
  /** "zo 22 nov 14:03". */
  readonly when: string
  readonly way: 'server' | 'direct' | 'file' | 'other'
}

interface Props {
  /** Newest first. */
  readonly merges: readonly MergeLine[]
  readonly onGoBack: (merge: MergeLine) => void
  readonly onPreview: (merge: MergeLine) => void
}

/** The moments others' work was added, with the way back to before each. */
export function MergesList({ merges, onGoBack, onPreview }: Props) {
  const words = useArea('incoming', incomingTexts)
  if (merges.length === 0) return null
  return (
    <section class="merges">
      <h3>{words.merges}</h3>
      <p class="together-section__text">{words.mergesLead}</p>
      <ul class="merges__list">
        {merges.map((merge) => (
          <li key={merge.key} class="merges__point">
            <span>{words.mergeAt({ when: merge.when, way: words.ways[merge.way] })}</span>
            <span class="together-section__actions">
              <Button variant="quiet" onClick={() => onPreview(merge)}>
                {words.whatChanges}
              </Button>
              <Button icon="undo" onClick={() => onGoBack(merge)}>
                <span aria-hidden="true">{words.goBack}</span>
                <VisuallyHidden>{words.goBackOf({ when: merge.when })}</VisuallyHidden>
              </Button>
            </span>
          </li>
        ))}
      </ul>
    </section>
  )
}
