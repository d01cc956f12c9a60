import { useArea } from '../../i18n/messages-context.tsx'
import { discussion } from '../../i18n/nl/discussion.ts'
import { Button } from '../../ui/button.tsx'
import { type PreviewSide, RecordCard } from './record-card.tsx'

export interface PairLine {
  readonly key: string
  readonly root: 'tasks' | 'people'
  readonly sides: readonly [PreviewSide, PreviewSide]
  readonly onMerge: () => void
  readonly onApart: () => void
}

/** Records of two devices that may be one. */
export function SameList({ lines }: { readonly lines: readonly PairLine[] }) {
  const words = useArea('discussion', discussion)
  if (lines.length === 0) return null
  return (
    <section class="discussion__part">
      <h2>{words.same({ count: lines.length })}</h2>
      <p class="discussion__lead">{words.sameLead}</p>
      <ul class="discussion__list">
        {lines.map(({ key, root, sides, onMerge, onApart }) => (
          <li key={key} class="same-pair">
            <h3 class="difference__title">{root === 'tasks' ? words.sameTask : words.samePerson}</h3>
            <div class="same-pair__records">
              {sides.map((side) => (
                <RecordCard key={side.id} side={side} />
              ))}
            </div>
            <div class="discussion__answers">
              <Button onClick={onMerge}>{words.merge}</Button>
              <Button variant="quiet" onClick={onApart}>
                {words.notSame}
              </Button>
            </div>
          </li>
        ))}
      </ul>
    </section>
  )
}
