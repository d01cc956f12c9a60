import type { ComponentChildren } from 'preact'
import { Button } from './button.tsx'
import './split-view.css'

interface Props {
  readonly list: ComponentChildren
  readonly listLabel: string
  /** Null: nothing open; the list takes the width on a narrow screen. */
  readonly record: ComponentChildren | null
  readonly recordLabel: string
  /** Shown at the record's side while nothing is open and there is room. */
  readonly empty?: ComponentChildren
  readonly backLabel: string
  readonly onBack: () => void
}

/** List left, record right where there is room (52 rem); one at a time with a way back where there is not. */
export function SplitView({ list, listLabel, record, recordLabel, empty, backLabel, onBack }: Props) {
  const isOpen = record !== null
  return (
    <div class="split-view" data-open={isOpen}>
      <div class="split-view__panes">
        <section class="split-view__list" aria-label={listLabel}>
          {list}
        </section>
        <section class="split-view__record" aria-label={recordLabel}>
          {isOpen ? (
            <>
              <Button class="split-view__back" variant="quiet" icon="chevron-left" onClick={onBack}>
                {backLabel}
              </Button>
              {record}
            </>
          ) : (
            empty
          )}
        </section>
      </div>
    </div>
  )
}
