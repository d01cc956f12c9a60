import { useRef, useState } from 'preact/hooks'
import { Button } from './button.tsx'
import './quick-entry.css'
import { TextField } from './text-field.tsx'

interface Props {
  readonly label: string
  readonly addLabel: string
  /** Entered when nothing was typed, e.g. the next free code. */
  readonly suggestion?: string
  readonly variant?: 'primary' | 'secondary'
  /** What is amiss with the typed text; it may be added all the same. */
  readonly problemOf?: (name: string) => string | null
  /** @param name never blank */
  readonly onAdd: (name: string) => void
}

/** A field for lists that are typed: text, Enter, text, Enter. */
export function QuickEntry({ label, addLabel, suggestion = '', variant, problemOf, onAdd }: Props) {
  const [typed, setTyped] = useState('')
  const input = useRef<HTMLInputElement>(null)
  const name = typed.trim() || suggestion

  const handleAdd = () => {
    if (name === '') return
    onAdd(name)
    setTyped('')
    input.current?.focus()
  }

  return (
    <div class="quick-entry">
      <TextField
        label={label}
        value={typed}
        onInput={setTyped}
        onEnter={handleAdd}
        inputRef={input}
        placeholder={suggestion}
        problem={typed.trim() === '' ? null : (problemOf?.(typed.trim()) ?? null)}
        maxLength={300}
      />
      <Button
        class="quick-entry__add"
        icon="plus"
        variant={variant}
        disabled={name === ''}
        onClick={handleAdd}
      >
        {addLabel}
      </Button>
    </div>
  )
}
