import { useMessages } from '../../i18n/messages-context.tsx'
import { Button } from '../../ui/button.tsx'
import { IconButton } from '../../ui/icon-button.tsx'

interface Props {
  readonly count: number
  readonly onEdit: () => void
  readonly onMerge: () => void
  readonly onRemove: () => void
  readonly onClear: () => void
}

/** What can be done with the chosen tasks together; stands where the thumb is. */
export function SelectionBar({ count, onEdit, onMerge, onRemove, onClear }: Props) {
  const { tasks, common } = useMessages()
  return (
    <section class="selection-bar" aria-label={tasks.bulkBar}>
      <p class="selection-bar__count" role="status">
        {common.selected({ count })}
      </p>
      <Button icon="edit" onClick={onEdit}>
        {tasks.bulkEdit}
      </Button>
      {count > 1 && <Button onClick={onMerge}>{common.merge}</Button>}
      <Button icon="trash" onClick={onRemove}>
        {common.delete}
      </Button>
      <IconButton icon="close" label={tasks.clearSelection} onClick={onClear} />
    </section>
  )
}
