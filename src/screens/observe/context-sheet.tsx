import type { ComponentChildren } from 'preact'
import { useMessages } from '../../i18n/messages-context.tsx'
import { Button } from '../../ui/button.tsx'
import { Sheet } from '../../ui/sheet.tsx'
import { type ContextChanges, ContextFields } from './context-fields.tsx'
import type { FloorContext } from './floor-context.ts'

interface Props extends ContextChanges {
  readonly open: boolean
  readonly context: FloorContext
  readonly places: readonly string[]
  readonly ownWords: readonly string[]
  readonly runningCount: number
  readonly onClose: () => void
  /** Before the place: what else holds. */
  readonly children?: ComponentChildren
}

export function ContextSheet({ open, runningCount, onClose, children, ...fields }: Props) {
  const { observe, common } = useMessages()
  return (
    <Sheet
      open={open}
      title={observe.contextTitle}
      closeLabel={common.close}
      onClose={onClose}
      actions={
        <Button size="floor" variant="primary" onClick={onClose}>
          {common.done}
        </Button>
      }
    >
      <p class="floor__nothing">
        {runningCount > 0 ? observe.contextForRunning({ count: runningCount }) : observe.contextForNext}
      </p>
      {children}
      <ContextFields {...fields} />
    </Sheet>
  )
}
