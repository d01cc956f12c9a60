import { useArea } from '../../i18n/messages-context.tsx'
import { walking as dutch } from '../../i18n/nl/walking.ts'
import { Icon } from '../../ui/icon.tsx'
import { useSwipe } from '../../ui/use-swipe.ts'

interface Props {
  /** What just happened, in a few words; '' at first. */
  readonly status: string
  /** What an undo takes back; null when there is nothing. */
  readonly undoes: string | null
  readonly onUndo: () => void
}

/** What was done last; a swipe over it takes it back, as the button beside it does. */
export function LastDone({ status, undoes, onUndo }: Props) {
  const words = useArea('walking', dutch)
  const swipe = useSwipe({ onSwipe: onUndo, disabled: undoes === null })
  return (
    <div class="floor__last" {...swipe}>
      <p class="floor__status" role="status">
        {status}
      </p>
      {undoes !== null && (
        <p class="floor__swipe-hint">
          <Icon name="swap" />
          <span>
            {words.swipe}
            <span class="floor__swipe-what">{words.what({ what: undoes })}</span>
          </span>
        </p>
      )}
    </div>
  )
}
