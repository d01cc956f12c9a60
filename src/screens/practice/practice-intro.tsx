import { useState } from 'preact/hooks'
import { useArea } from '../../i18n/messages-context.tsx'
import { practice } from '../../i18n/nl/practice.ts'
import { Button } from '../../ui/button.tsx'
import { NumberField } from '../../ui/number-field.tsx'
import { PageHeader } from '../../ui/page-header.tsx'
import { PrimaryAction } from '../../ui/primary-action.tsx'

const LAST_ROUND = 9_999

interface Props {
  /** The round that is offered. */
  readonly seed: number
  readonly onStart: (seed: number) => void
}

/** What practising is, before it begins. */
export function PracticeIntro({ seed, onStart }: Props) {
  const words = useArea('practice', practice)
  const [round, setRound] = useState<number | null>(seed)
  const texts = {
    unreadable: words.roundUnreadable,
    tooSmall: () => words.roundUnreadable,
    tooLarge: () => words.roundUnreadable,
  }
  const isRound = round !== null && round >= 1 && round <= LAST_ROUND
  return (
    <>
      <PageHeader title={words.title} lead={words.lead} />
      <ol class="practice__steps">
        {words.steps.map((step) => (
          <li key={step}>{step}</li>
        ))}
      </ol>
      <div class="practice__round">
        <NumberField
          label={words.round}
          hint={words.roundHint}
          value={round}
          onChange={setRound}
          texts={texts}
          min={1}
          max={LAST_ROUND}
        />
      </div>
      <PrimaryAction>
        <Button
          variant="primary"
          size="floor"
          icon="play"
          disabled={!isRound}
          onClick={() => isRound && onStart(Math.round(round))}
        >
          {words.start}
        </Button>
      </PrimaryAction>
    </>
  )
}
