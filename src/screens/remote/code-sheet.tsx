import { useArea, useMessages } from '../../i18n/messages-context.tsx'
import { remote } from '../../i18n/nl/remote.ts'
import { Button } from '../../ui/button.tsx'
import { Sheet } from '../../ui/sheet.tsx'

interface Props {
  readonly code: string
  readonly status: string | null
  readonly onSave: () => void
  readonly onClose: () => void
}

/** The code to be told, and the file to be sent: two ways, so that neither alone says anything. */
export function CodeSheet({ code, status, onSave, onClose }: Props) {
  const words = useArea('remote', remote)
  const { common } = useMessages()
  return (
    <Sheet
      open
      from="side"
      title={words.codeTitle}
      closeLabel={common.close}
      onClose={onClose}
      actions={
        <Button variant="primary" icon="download" onClick={onSave}>
          {words.save}
        </Button>
      }
    >
      <p>{words.codeText}</p>
      <div>
        <p class="field-legend">{words.code}</p>
        <p class="remote__code">{code}</p>
      </div>
      <p>{words.codeKept}</p>
      <p role="status">{status}</p>
    </Sheet>
  )
}
