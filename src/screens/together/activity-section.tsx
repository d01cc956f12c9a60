import { useState } from 'preact/hooks'
import { useArea } from '../../i18n/messages-context.tsx'
import { incoming as incomingTexts } from '../../i18n/nl/incoming.ts'
import { Button } from '../../ui/button.tsx'
import { SittingItem, type SittingLine } from './sitting-item.tsx'
import { TogetherSection } from './together-section.tsx'
import './incoming.css'

interface Props {
  /** Newest first; null while that is not known yet. */
  readonly sittings: readonly SittingLine[] | null
  /** Changes nobody saw here yet. */
  readonly newCount: number
  /** When somebody last saw this, in words; null when never. */
  readonly since: string | null
  /** Departments that were looked at; null when all were. */
  readonly progress: { readonly done: number; readonly total: number } | null
  /** Departments that cannot be read, by name. */
  readonly failed: readonly string[]
  readonly onSeen: () => void
  readonly onOpen: (key: string) => void
}

/** Sittings shown before somebody asks for older ones, and at each asking. */
const FEW = 5

/** What came in, of whom; what is new first. */
export function ActivitySection(props: Props) {
  const { sittings, newCount, since, progress, failed, onSeen, onOpen } = props
  const words = useArea('incoming', incomingTexts)
  const [shown, setShown] = useState(FEW)
  const list = sittings ?? []
  return (
    <TogetherSection title={words.title} text={words.lead}>
      <p role="status">
        {progress ? words.reading(progress) : sittings && <Standing {...{ list, newCount, since }} />}
      </p>
      {failed.length > 0 && <p>{words.failed({ names: failed.join(', ') })}</p>}
      {list.length > 0 && (
        <ol class="activity" aria-label={words.list}>
          {list.slice(0, shown).map((sitting) => (
            <SittingItem key={sitting.key} sitting={sitting} onOpen={onOpen} />
          ))}
        </ol>
      )}
      <div class="together-section__actions">
        {newCount > 0 && <Button onClick={onSeen}>{words.allSeen}</Button>}
        {list.length > shown && (
          <Button variant="quiet" onClick={() => setShown(shown + FEW)}>
            {words.older}
          </Button>
        )}
      </div>
    </TogetherSection>
  )
}

interface StandingProps {
  readonly list: readonly SittingLine[]
  readonly newCount: number
  readonly since: string | null
}

function Standing({ list, newCount, since }: StandingProps) {
  const words = useArea('incoming', incomingTexts)
  if (list.length === 0) return <>{words.empty}</>
  return <>{since ? words.since({ when: since, count: newCount }) : words.allNew({ count: newCount })}</>
}
