import { useState } from 'preact/hooks'
import { useMessages } from '../../i18n/messages-context.tsx'
import { Button } from '../../ui/button.tsx'
import { IconButton } from '../../ui/icon-button.tsx'
import { TextField } from '../../ui/text-field.tsx'

interface Props {
  /** Where new tasks go by the filters that are on; '' when nowhere in particular. */
  readonly place: string
  readonly onAdd: (name: string) => void
  readonly onClose: () => void
}

/** Type, Enter, next. The field stays and keeps the focus. */
export function QuickAdd({ place, onAdd, onClose }: Props) {
  const { tasks, common } = useMessages()
  const [name, setName] = useState('')
  const [added, setAdded] = useState('')
  const add = () => {
    const trimmed = name.trim()
    if (trimmed === '') return
    onAdd(trimmed)
    setAdded(trimmed)
    setName('')
  }
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: Escape closes from any control inside
    <div
      class="quick-add"
      onKeyDown={(event) => {
        if (event.key !== 'Escape') return
        event.stopPropagation()
        onClose()
      }}
    >
      <TextField
        label={tasks.newTaskName}
        hint={place === '' ? tasks.newTaskHint : tasks.newTaskIn({ place })}
        value={name}
        maxLength={500}
        inputRef={focusOnce}
        onInput={setName}
        onEnter={add}
      />
      <Button onClick={add}>{common.add}</Button>
      <IconButton icon="close" label={common.close} onClick={onClose} />
      <p class="quick-add__added" role="status">
        {added && tasks.addedTask({ name: added })}
      </p>
    </div>
  )
}

/** Stable, so that it runs when the field appears and not on every letter. */
const focusOnce = (input: HTMLInputElement | null) => input?.focus()
