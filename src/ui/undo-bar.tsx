import { Button } from './button.tsx'
import { IconButton } from './icon-button.tsx'
import './undo-bar.css'

interface Props {
  /** What just happened; null hides the bar. It stays until undone, dismissed or replaced: nobody is hurried. */
  readonly message: string | null
  readonly undoLabel?: string
  readonly onUndo?: () => void
  /** To what it is about. */
  readonly way?: { readonly label: string; readonly href: string } | undefined
  readonly dismissLabel: string
  readonly onDismiss: () => void
}

/** Mount it once and leave it mounted: a live region must exist before it speaks. */
export function UndoBar({ message, undoLabel, onUndo, way, dismissLabel, onDismiss }: Props) {
  return (
    <div class="undo-bar" role="status" aria-live="polite">
      {message !== null && (
        <div class="undo-bar__surface">
          <p class="undo-bar__text">{message}</p>
          {onUndo && undoLabel && (
            <Button class="undo-bar__undo" variant="quiet" icon="undo" onClick={onUndo}>
              {undoLabel}
            </Button>
          )}
          {way && (
            <a class="button undo-bar__undo" data-variant="quiet" href={way.href} onClick={onDismiss}>
              {way.label}
            </a>
          )}
          <IconButton icon="close" label={dismissLabel} onClick={onDismiss} />
        </div>
      )}
    </div>
  )
}
