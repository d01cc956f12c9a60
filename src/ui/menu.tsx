import { useId, useRef, useState } from 'preact/hooks'
import { Button } from './button.tsx'
import { Icon, type IconName } from './icon.tsx'
import { IconButton } from './icon-button.tsx'
import './menu.css'

export interface MenuItem {
  readonly key: string
  readonly label: string
  readonly icon?: IconName
  readonly danger?: boolean
  readonly disabled?: boolean
  readonly onChoose: () => void
}

interface Props {
  readonly label: string
  readonly items: readonly MenuItem[]
  /** 'icon': three dots with the label read aloud; 'button': the label on a button. */
  readonly trigger?: 'icon' | 'button'
}

const EDGE = 8

/** Less used actions behind one button. In the top layer, so nothing clips it; Escape and a tap elsewhere close it. */
export function Menu({ label, items, trigger = 'icon' }: Props) {
  const id = useId()
  const [isOpen, setOpen] = useState(false)
  const button = useRef<HTMLButtonElement>(null)
  const list = useRef<HTMLDivElement>(null)

  const open = () => {
    list.current?.showPopover()
    place(button.current, list.current)
    focusItem(list.current, 0)
  }
  const close = () => {
    list.current?.hidePopover()
    button.current?.focus()
  }
  const triggerProps = {
    ref: button,
    'aria-haspopup': 'menu',
    'aria-expanded': isOpen,
    'aria-controls': id,
    onClick: () => (isOpen ? close() : open()),
  } as const

  return (
    <>
      {trigger === 'icon' ? (
        <IconButton {...triggerProps} icon="more" label={label} />
      ) : (
        <Button {...triggerProps} iconEnd="chevron-down">
          {label}
        </Button>
      )}
      <div
        ref={list}
        id={id}
        class="menu"
        popover="auto"
        role="menu"
        tabIndex={-1}
        aria-label={label}
        onToggle={(event) => setOpen(event.newState === 'open')}
        onKeyDown={(event) => handleMenuKey(event, list.current, close)}
      >
        {items.map((item) => (
          <button
            key={item.key}
            type="button"
            class="menu__item"
            role="menuitem"
            tabIndex={-1}
            data-danger={item.danger}
            disabled={item.disabled}
            onClick={() => {
              close()
              item.onChoose()
            }}
          >
            {item.icon && <Icon name={item.icon} />}
            {item.label}
          </button>
        ))}
      </div>
    </>
  )
}

function handleMenuKey(event: KeyboardEvent, list: HTMLElement | null, close: () => void) {
  const items = itemsOf(list)
  const at = items.indexOf(document.activeElement as HTMLElement)
  const target = { ArrowDown: at + 1, ArrowUp: at - 1 + items.length, Home: 0, End: items.length - 1 }[
    event.key
  ]
  if (event.key === 'Escape' || event.key === 'Tab') {
    if (event.key === 'Escape') event.preventDefault()
    close()
  } else if (target !== undefined && items.length > 0) {
    event.preventDefault()
    focusItem(list, target % items.length)
  }
}

const itemsOf = (list: HTMLElement | null) =>
  list ? [...list.querySelectorAll<HTMLElement>('[role="menuitem"]:not(:disabled)')] : []

const focusItem = (list: HTMLElement | null, index: number) => itemsOf(list)[index]?.focus()

/** Under the button, its ends aligned; above it, or moved inwards, where the screen ends. */
function place(button: HTMLElement | null, list: HTMLElement | null) {
  if (!button || !list) return
  const from = button.getBoundingClientRect()
  const { width, height } = list.getBoundingClientRect()
  const below = from.bottom + 4
  const fits = below + height + EDGE <= window.innerHeight
  list.style.insetBlockStart = `${Math.max(EDGE, fits ? below : from.top - height - 4)}px`
  const left = Math.min(Math.max(EDGE, from.right - width), window.innerWidth - width - EDGE)
  list.style.insetInlineStart = `${left}px`
}
