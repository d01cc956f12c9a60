import { renewedText } from '../../analysis/scenario/renewed-text.ts'
import { useArea } from '../../i18n/messages-context.tsx'
import { advice } from '../../i18n/nl/advice.ts'
import { Button } from '../../ui/button.tsx'
import { StatusWord } from '../../ui/status-word.tsx'

interface Props {
  /** Of what this is a part, for a screen reader. */
  readonly what: string
  readonly own: string
  /** What the records said with those who withdrew since; '' while nobody did. */
  readonly before: string
  readonly now: string
  readonly onRenew: (text: string) => void
}

/** A text that was taken from the records and still counts or names somebody who withdrew since. */
export function OutdatedNotice({ what, own, before, now, onRenew }: Props) {
  const words = useArea('advice', advice)
  const renewed = before === '' ? null : renewedText(own, before, now)
  if (renewed === null) return null
  return (
    <div class="advice__buttons" data-no-print>
      <StatusWord tone="attention">{words.outdated}</StatusWord>
      <Button aria-label={words.renewNamed({ what })} onClick={() => onRenew(renewed)}>
        {words.renew}
      </Button>
    </div>
  )
}
