import { Button } from './button.tsx'
import { IconButton } from './icon-button.tsx'
import './undo-bar.css'

interface Props {
  /** What just happened; null hides the bar. It stays until undone, dismissed or replaced: nobody is hurried. */
  readonly message: string | null
  readonly undoLabel?: string
  readonly onUndo?: () => void
  readonly dismissLabel: string
  readonly onDismiss: () => void
}

/** Mount it once and leave it mounted: a live region must exist before it speaks. */
export function UndoBar({ message, undoLabel, onUndo, dismissLabel, onDismiss }: Props) {
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
          <IconButton icon="close" label={dismissLabel} onClick={onDismiss} />
        </div>
      )}
    </div>
  )
}
