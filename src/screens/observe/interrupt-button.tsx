import { useArea } from '../../i18n/messages-context.tsx'
import { recording as dutch } from '../../i18n/nl/recording.ts'
import { Button } from '../../ui/button.tsx'

interface Props {
  readonly isOpen: boolean
  /** Nothing runs that could be broken in on. It keeps its place. */
  readonly disabled: boolean
  readonly onClick: () => void
}

/** Something breaks in on what runs: the second tap says what. */
export function InterruptButton({ isOpen, disabled, onClick }: Props) {
  const words = useArea('recording', dutch)
  return (
    <Button
      size="floor"
      class="floor__interrupt"
      icon="attention"
      aria-expanded={isOpen}
      disabled={disabled}
      onClick={onClick}
    >
      {words.interrupt}
    </Button>
  )
}
