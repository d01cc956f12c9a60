import { useState } from 'preact/hooks'
import { useArea, useMessages } from '../../i18n/messages-context.tsx'
import { withdrawal } from '../../i18n/nl/withdrawal.ts'
import { Button } from '../../ui/button.tsx'
import { ConfirmDialog } from '../../ui/confirm-dialog.tsx'

/** Withdraws somebody's consent, after saying what that does. */
export function WithdrawButton({ onWithdraw }: { readonly onWithdraw: () => void }) {
  const { interviews } = useMessages()
  const words = useArea('withdrawal', withdrawal)
  const [isAsked, setAsked] = useState(false)
  return (
    <>
      <Button variant="danger" onClick={() => setAsked(true)}>
        {interviews.consentWithdraw}
      </Button>
      <ConfirmDialog
        open={isAsked}
        title={words.askTitle}
        text={words.askText}
        confirmLabel={words.askConfirm}
        cancelLabel={words.askCancel}
        onConfirm={() => {
          setAsked(false)
          onWithdraw()
        }}
        onCancel={() => setAsked(false)}
      />
    </>
  )
}
