import { useState } from 'preact/hooks'
import { useArea, useMessages } from '../../i18n/messages-context.tsx'
import { timeline } from '../../i18n/nl/timeline.ts'
import { Button } from '../../ui/button.tsx'
import { Chip, ChipGroup } from '../../ui/chip.tsx'
import { Dialog } from '../../ui/dialog.tsx'
import { TextField } from '../../ui/text-field.tsx'

interface Props {
  readonly open: boolean
  readonly reason: string
  /** Something waits to be done once it was said. */
  readonly isWaiting: boolean
  readonly onGive: (reason: string) => void
  readonly onClose: () => void
}

/** Why times and labels are put right: asked once. */
export function ReasonDialog({ open, ...rest }: Props) {
  return open ? <Asked {...rest} /> : null
}

function Asked({ reason, isWaiting, onGive, onClose }: Omit<Props, 'open'>) {
  const words = useArea('timeline', timeline)
  const { common } = useMessages()
  const [text, setText] = useState(reason)
  const give = () => {
    if (text.trim()) onGive(text.trim())
  }
  return (
    <Dialog
      open
      title={words.askTitle}
      closeLabel={common.close}
      onClose={onClose}
      actions={
        <Button variant="primary" disabled={!text.trim()} onClick={give}>
          {isWaiting ? words.giveReason : words.keepReason}
        </Button>
      }
    >
      <p>{words.askText}</p>
      <TextField label={words.reason} value={text} onInput={setText} onEnter={give} maxLength={300} />
      <ChipGroup label={words.usualTitle}>
        {words.usualReasons.map((usual) => (
          <Chip key={usual} label={usual} on={text === usual} onToggle={() => setText(usual)} />
        ))}
      </ChipGroup>
    </Dialog>
  )
}
