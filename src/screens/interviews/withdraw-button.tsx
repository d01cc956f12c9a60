import { useState } from 'preact/hooks'
import { useArea } from '../../i18n/messages-context.tsx'
import { interviews as dutch } from '../../i18n/nl/interviews.ts'
import { withdrawal } from '../../i18n/nl/withdrawal.ts'
import { Button } from '../../ui/button.tsx'
import { ConfirmDialog } from '../../ui/confirm-dialog.tsx'

/** Withdraws somebody's consent, after saying what that does. */
export function WithdrawButton({ onWithdraw }: { readonly onWithdraw: () => void }) {
  const interviews = useArea('interviews', dutch)
  const { askTitle: title, askText: text, askConfirm, askCancel } = useArea('withdrawal', withdrawal)
  return (
    <AskedButton
      isDangerous
      label={interviews.consentWithdraw}
      {...{ title, text, confirmLabel: askConfirm, cancelLabel: askCancel }}
      onConfirm={onWithdraw}
    />
  )
}

/** Takes a withdrawal back, after saying what that does. */
export function RestoreButton({ onRestore }: { readonly onRestore: () => void }) {
  const interviews = useArea('interviews', dutch)
  const words = useArea('withdrawal', withdrawal)
  const { restoreTitle: title, restoreText: text, restoreConfirm, restoreCancel } = words
  return (
    <AskedButton
      label={interviews.consentRestore}
      {...{ title, text, confirmLabel: restoreConfirm, cancelLabel: restoreCancel }}
      onConfirm={onRestore}
    />
  )
}

interface AskedProps {
  readonly label: string
  readonly title: string
  readonly text: string
  readonly confirmLabel: string
  readonly cancelLabel: string
  readonly isDangerous?: boolean
  readonly onConfirm: () => void
}

function AskedButton({ label, isDangerous = false, onConfirm, ...dialog }: AskedProps) {
  const [isAsked, setAsked] = useState(false)
  return (
    <>
      <Button {...(isDangerous && { variant: 'danger' })} onClick={() => setAsked(true)}>
        {label}
      </Button>
      <ConfirmDialog
        open={isAsked}
        {...dialog}
        danger={isDangerous}
        onConfirm={() => {
          setAsked(false)
          onConfirm()
        }}
        onCancel={() => setAsked(false)}
      />
    </>
  )
}
