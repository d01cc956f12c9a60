import { useArea } from '../../i18n/messages-context.tsx'
import { sharing as sharingTexts } from '../../i18n/nl/sharing.ts'
import { Button } from '../../ui/button.tsx'
import { Notice } from '../../ui/notice.tsx'

/** How far a project is that was just joined. */
export type Arrival =
  /** Work comes in. */
  | { readonly kind: 'coming'; readonly count: number }
  /** All the server has is here. */
  | { readonly kind: 'done'; readonly count: number }
  /** Nothing came yet, and why. */
  | { readonly kind: 'connecting' | 'waiting' | 'unreachable' | 'refused' | 'local' }

interface Props {
  readonly arrival: Arrival
  readonly onOverview: () => void
}

/** On top of the room of a project that is still empty here: what comes in, and where nothing does, which other ways there are. */
export function ArrivalNotice({ arrival, onOverview }: Props) {
  const words = useArea('sharing', sharingTexts)
  if (arrival.kind === 'coming' || arrival.kind === 'done') {
    const { kind, count } = arrival
    return (
      <Notice
        tone={kind === 'done' ? 'good' : 'plain'}
        title={kind === 'done' ? words.arrivalDone({ count }) : words.arrivalTitle}
        actions={<Button onClick={onOverview}>{words.toOverview}</Button>}
      >
        {kind === 'coming' && <p role="status">{words.arrivalCount({ count })}</p>}
      </Notice>
    )
  }
  return (
    <Notice tone="plain" title={words.arrivalEmptyTitle}>
      <p role="status">{emptyText(arrival.kind, words)}</p>
    </Notice>
  )
}

type EmptyKind = Exclude<Arrival['kind'], 'coming' | 'done'>

function emptyText(kind: EmptyKind, words: typeof sharingTexts): string {
  const texts: Record<EmptyKind, string> = {
    connecting: words.arrivalConnecting,
    waiting: words.arrivalWaiting,
    unreachable: words.arrivalUnreachable,
    refused: words.arrivalRefused,
    local: words.arrivalLocal,
  }
  return texts[kind]
}
