import { useId, useRef, useState } from 'preact/hooks'
import { Field, type FieldTexts } from './field.tsx'
import { filterOptions, foldText, type ListOption } from './filter-options.ts'
import { Icon } from './icon.tsx'
import './combobox.css'

interface Props extends FieldTexts {
  readonly options: readonly ListOption[]
  /** Key of the chosen option; null for none. */
  readonly value: string | null
  readonly onChange: (key: string) => void
  /** Offers what was typed as a new option, when nothing is called so yet. */
  readonly onCreate?: (name: string) => void
  readonly createLabel?: (p: { name: string }) => string
  readonly nothingFound: string
  readonly placeholder?: string
  readonly disabled?: boolean
}

interface Row {
  readonly label: string
  readonly detail?: string
  readonly choose: () => void
  readonly isNew?: boolean
  readonly isChosen?: boolean
}

/** At most this many rows are drawn; typing narrows further. Keeps the list quick at thousands of options. */
const MAX_ROWS = 60

/** Longest name of a new option, in signs. */
const MAX_NAME = 300

/** Type to filter, choose with a tap or the arrows, or make a new one in place. */
export function Combobox(props: Props) {
  const { options, value, onChange, onCreate, createLabel, nothingFound, placeholder, disabled, ...words } =
    props
  const listId = useId()
  const [typed, setTyped] = useState<string | null>(null)
  const [active, setActive] = useState(0)
  const inputRef = useRef<HTMLInputElement>(null)
  const isOpen = typed !== null
  const rows = isOpen ? rowsFor(props, typed) : []
  const chosen = options.find((option) => option.key === value)

  const close = () => setTyped(null)
  const open = () => {
    setTyped((text) => text ?? '')
    setActive(0)
  }
  const choose = (row: Row | undefined) => {
    close()
    row?.choose()
  }
  const handleKeyDown = (event: KeyboardEvent) => {
    if (event.isComposing) return
    if (event.key === 'Escape' && isOpen) {
      event.preventDefault()
      event.stopPropagation()
      close()
    } else if (event.key === 'ArrowDown' || event.key === 'ArrowUp') {
      event.preventDefault()
      if (!isOpen) open()
      else setActive(step(active, event.key === 'ArrowDown' ? 1 : -1, rows.length))
    } else if (event.key === 'Enter' && isOpen) {
      event.preventDefault()
      choose(rows[active])
    }
  }

  return (
    <Field {...words}>
      {(ids) => (
        <div class="combobox">
          <input
            {...ids}
            ref={inputRef}
            class="input combobox__input"
            type="text"
            role="combobox"
            autoComplete="off"
            aria-expanded={isOpen}
            aria-controls={listId}
            aria-autocomplete="list"
            maxLength={MAX_NAME}
            aria-activedescendant={isOpen && rows[active] ? `${listId}-${active}` : undefined}
            placeholder={isOpen && chosen ? chosen.label : placeholder}
            disabled={disabled}
            value={typed ?? chosen?.label ?? ''}
            onFocus={open}
            onClick={open}
            onBlur={() =>
              choose(rows.find((row) => !row.isNew && foldText(row.label) === foldText(typed ?? '')))
            }
            onInput={(event) => {
              setTyped(event.currentTarget.value)
              setActive(0)
            }}
            onKeyDown={handleKeyDown}
          />
          <Icon name="chevron-down" class="combobox__sign" />
          <div class="combobox__list" id={listId} role="listbox" aria-label={words.label} hidden={!isOpen}>
            {rows.map((row, index) => (
              // biome-ignore lint/a11y/useFocusableInteractive: focus stays in the field (aria-activedescendant)
              // biome-ignore lint/a11y/useKeyWithClickEvents: Enter in the field chooses
              <div
                key={row.isNew ? '+' : row.label + index}
                id={`${listId}-${index}`}
                class="combobox__option"
                role="option"
                aria-selected={row.isChosen === true}
                data-active={index === active}
                data-new={row.isNew}
                onMouseDown={(event) => event.preventDefault()}
                onClick={() => choose(row)}
              >
                {row.isNew && <Icon name="plus" />}
                <span>{row.label}</span>
                {row.detail && <span class="combobox__detail">{row.detail}</span>}
              </div>
            ))}
            {isOpen && rows.length === 0 && (
              <div
                class="combobox__nothing"
                role="option"
                aria-selected="false"
                aria-disabled="true"
                tabIndex={-1}
              >
                {nothingFound}
              </div>
            )}
          </div>
        </div>
      )}
    </Field>
  )
}

const step = (from: number, by: 1 | -1, count: number) => (count === 0 ? 0 : (from + by + count) % count)

function rowsFor({ options, value, onChange, onCreate, createLabel }: Props, typed: string): Row[] {
  const rows: Row[] = filterOptions(options, typed)
    .slice(0, MAX_ROWS)
    .map((option) => ({
      label: option.label,
      detail: option.detail,
      isChosen: option.key === value,
      choose: () => onChange(option.key),
    }))
  const name = typed.trim()
  const isKnown = options.some((option) => foldText(option.label) === foldText(name))
  if (onCreate && name !== '' && !isKnown) {
    rows.push({ label: createLabel?.({ name }) ?? name, isNew: true, choose: () => onCreate(name) })
  }
  return rows
}
