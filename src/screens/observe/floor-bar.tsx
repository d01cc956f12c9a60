import type { ComponentChildren } from 'preact'
import { useMessages } from '../../i18n/messages-context.tsx'
import { Button } from '../../ui/button.tsx'
import { LastDone } from './last-done.tsx'
import './floor-makers.css'

interface Props {
  /** What just happened, in a few words; '' at first. */
  readonly status: string
  /** What an undo takes back; null when there is nothing. */
  readonly undoes: string | null
  /** What a swipe takes back; null when there is nothing that may go so easily. */
  readonly swipes: string | null
  /** The status tells of just that. */
  readonly isTold: boolean
  /** The log instead of the tiles, where there is no room for both. */
  readonly showsLog: boolean
  readonly onNote: () => void
  readonly onLog: () => void
  readonly onUndo: () => void
  /** Above the buttons: what asks for a tap now. */
  readonly dock?: ComponentChildren
  /** Beside what was done last: speaking a note, taking a photo. */
  readonly makers?: ComponentChildren
  /** Before the buttons. */
  readonly children?: ComponentChildren
}

/** Under the thumb, what hurries most nearest to it: what breaks in, undo, note, log. */
export function FloorBar(props: Props) {
  const { status, undoes, swipes, isTold, showsLog, onNote, onLog, onUndo, dock, makers, children } = props
  const { observe } = useMessages()
  return (
    <footer class="floor__bar">
      {dock}
      <div class="floor__last-row">
        <LastDone status={status} undoes={swipes} isTold={isTold} onUndo={onUndo} />
        {makers}
      </div>
      <div class="floor__bar-buttons">
        {children}
        <Button
          size="floor"
          icon="undo"
          disabled={undoes === null}
          aria-label={undoes === null ? undefined : observe.undoWhat({ what: undoes })}
          onClick={onUndo}
        >
          {observe.undo}
        </Button>
        <Button size="floor" icon="note" aria-haspopup="dialog" onClick={onNote}>
          {observe.note}
        </Button>
        <Button size="floor" class="floor__to-log" icon={showsLog ? 'chevron-left' : 'clock'} onClick={onLog}>
          {showsLog ? observe.toTasks : observe.log}
        </Button>
      </div>
    </footer>
  )
}
