import { useEffect, useRef } from 'preact/hooks'
import { useArea } from '../../i18n/messages-context.tsx'
import { advice } from '../../i18n/nl/advice.ts'
import { IconButton } from '../../ui/icon-button.tsx'
import { VisuallyHidden } from '../../ui/visually-hidden.tsx'

interface Props {
  readonly what: string
  /** From 0, among `count`. */
  readonly place: number
  readonly count: number
  /** -1 is up, 1 is down. */
  readonly onMove: (by: -1 | 1) => void
  /** Absent: it cannot be taken away here. */
  readonly onRemove?: (() => void) | undefined
}

/** Moves one of a list up or down, or takes it away. The focus goes along with what was moved. */
export function RowTools({ what, place, count, onMove, onRemove }: Props) {
  const words = useArea('advice', advice)
  const box = useRef<HTMLDivElement>(null)
  const moved = useRef<-1 | 1 | null>(null)
  useEffect(() => {
    if (moved.current === null) return
    const buttons = [...(box.current?.querySelectorAll('button') ?? [])]
    const wanted = moved.current === -1 ? buttons[0] : buttons[1]
    const other = moved.current === -1 ? buttons[1] : buttons[0]
    ;(wanted?.disabled ? other : wanted)?.focus()
  }, [place])
  const move = (by: -1 | 1) => {
    moved.current = by
    onMove(by)
  }
  return (
    <div ref={box} class="row-tools" data-no-print>
      {count > 1 && (
        <>
          <IconButton
            icon="chevron-up"
            label={words.up({ what })}
            disabled={place === 0}
            onClick={() => move(-1)}
          />
          <IconButton
            icon="chevron-down"
            label={words.down({ what })}
            disabled={place === count - 1}
            onClick={() => move(1)}
          />
        </>
      )}
      {onRemove && <IconButton icon="trash" label={words.remove({ what })} onClick={onRemove} />}
      <VisuallyHidden>
        <span role="status">
          {moved.current === null ? '' : words.movedTo({ place: place + 1, whole: count })}
        </span>
      </VisuallyHidden>
    </div>
  )
}
