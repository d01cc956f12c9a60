import type { ComponentChildren } from 'preact'
import { useId, useLayoutEffect, useRef } from 'preact/hooks'
import { IconButton } from './icon-button.tsx'
import './modal.css'

export interface ModalProps {
  readonly open: boolean
  readonly title: string
  /** Asked by Escape, a tap beside it or the close button. The owner sets `open` to false. */
  readonly onClose: () => void
  readonly closeLabel: string
  readonly children: ComponentChildren
  /** Buttons under the content, the primary one last. */
  readonly actions?: ComponentChildren
}

interface Props extends ModalProps {
  readonly placement: 'center' | 'bottom' | 'side'
  readonly role?: 'alertdialog'
}

/** The surface under Dialog, Sheet and ConfirmDialog: a native dialog, so the page behind is inert. */
export function Modal({ open, ...rest }: Props) {
  return open ? <OpenModal {...rest} /> : null
}

function OpenModal({ title, onClose, closeLabel, children, actions, placement, role }: Omit<Props, 'open'>) {
  const titleId = useId()
  const ref = useRef<HTMLDialogElement>(null)
  useShown(ref)
  return (
    // biome-ignore lint/a11y/useKeyWithClickEvents: a tap on the backdrop; Escape is the keyboard's way
    <dialog
      ref={ref}
      class="modal"
      data-placement={placement}
      role={role}
      aria-labelledby={titleId}
      onCancel={(event) => {
        event.preventDefault()
        onClose()
      }}
      onClick={(event) => {
        if (event.target === ref.current) onClose()
      }}
    >
      <div class="modal__surface">
        <header class="modal__head">
          <h2 class="modal__title" id={titleId}>
            {title}
          </h2>
          <IconButton icon="close" label={closeLabel} onClick={onClose} />
        </header>
        <div class="modal__body">{children}</div>
        {actions && <footer class="modal__actions">{actions}</footer>}
      </div>
    </dialog>
  )
}

/** Shows the dialog while it is mounted, and gives the focus back to where it was. */
function useShown(ref: { readonly current: HTMLDialogElement | null }) {
  useLayoutEffect(() => {
    const dialog = ref.current
    const before = document.activeElement
    dialog?.showModal()
    dialog
      ?.querySelector<HTMLElement>(
        '[data-autofocus], .modal__body input, .modal__body textarea, .modal__body button',
      )
      ?.focus()
    return () => {
      dialog?.close()
      if (before instanceof HTMLElement && before.isConnected) before.focus()
    }
  }, [ref])
}
