import { useState } from 'preact/hooks'
import { Button } from './button.tsx'
import { Modal } from './modal.tsx'
import { TextField } from './text-field.tsx'

interface Props {
  readonly open: boolean
  readonly title: string
  /** What goes, what stays. */
  readonly text: string
  readonly confirmLabel: string
  readonly cancelLabel: string
  /** Where given, the name must be typed before the button works. */
  readonly typed?: { readonly label: string; readonly name: string }
  readonly danger?: boolean
  readonly onConfirm: () => void
  readonly onCancel: () => void
}

export function ConfirmDialog(props: Props) {
  return props.open ? <OpenConfirm {...props} /> : null
}

function OpenConfirm({
  title,
  text,
  confirmLabel,
  cancelLabel,
  typed,
  danger = true,
  onConfirm,
  onCancel,
}: Props) {
  const [name, setName] = useState('')
  const isReady = !typed || sameName(name, typed.name)
  return (
    <Modal
      open
      role="alertdialog"
      placement="center"
      title={title}
      closeLabel={cancelLabel}
      onClose={onCancel}
      actions={
        <>
          <Button onClick={onCancel} data-autofocus={!typed}>
            {cancelLabel}
          </Button>
          <Button variant={danger ? 'danger' : 'primary'} disabled={!isReady} onClick={onConfirm}>
            {confirmLabel}
          </Button>
        </>
      }
    >
      <p>{text}</p>
      {typed && (
        <TextField
          label={typed.label}
          value={name}
          onInput={setName}
          onEnter={() => {
            if (isReady) onConfirm()
          }}
        />
      )}
    </Modal>
  )
}

/** A tablet's keyboard capitalises and adds spaces by itself. */
const sameName = (a: string, b: string) => a.trim().toLowerCase() === b.trim().toLowerCase()
