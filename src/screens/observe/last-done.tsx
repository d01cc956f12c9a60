import { useArea } from '../../i18n/messages-context.tsx'
import { walking as dutch } from '../../i18n/nl/walking.ts'
import { Icon } from '../../ui/icon.tsx'
import { useSwipe } from '../../ui/use-swipe.ts'

interface Props {
  /** What just happened, in a few words; '' at first. */
  readonly status: string
  /** What an undo takes back; null when there is nothing. */
  readonly undoes: string | null
  /** That is what the status tells of. */
  readonly isTold: boolean
  readonly onUndo: () => void
}

/** What was done last, in one line with what a swipe over it takes back; the button beside it does the same. */
export function LastDone({ status, undoes, isTold, onUndo }: Props) {
  const words = useArea('walking', dutch)
  const swipe = useSwipe({ onSwipe: onUndo, disabled: undoes === null })
  return (
    <div class="floor__last" {...swipe}>
      {undoes !== null && <Icon name="swap" />}
      <div class="floor__last-line">
        <p class="floor__status" role="status">
          {status}
        </p>
        {undoes !== null && (
          <p class="floor__swipe-hint" data-told={isTold}>
            <span class="floor__swipe-words">{words.swipe}</span>
            <span class={isTold ? 'visually-hidden' : undefined}>{words.what({ what: undoes })}</span>
          </p>
        )}
      </div>
    </div>
  )
}
