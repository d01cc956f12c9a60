import { useArea } from '../../i18n/messages-context.tsx'
import { handover } from '../../i18n/nl/handover.ts'
import { Button } from '../../ui/button.tsx'
import { PasscodeEntry, type PasscodeTry } from '../lock/passcode-entry.tsx'
import './give-back-screen.css'

interface Props extends PasscodeTry {
  /** A code of this hand-over, or the passcode of the device. */
  readonly asks: 'code' | 'passcode'
  readonly onForgotten: () => void
  /** Null where there are no questions to go back to. */
  readonly onBack: (() => void) | null
}

/** For who gave the tablet away: their code gives the app back. */
export function GiveBackScreen({ asks, onForgotten, onBack, ...entry }: Props) {
  const words = useArea('handover', handover)
  return (
    <main class="passcode-page give-back">
      <div class="passcode-page__column give-back__column">
        <header>
          <h1>{words.backTitle}</h1>
          <p class="give-back__text">{words.backText}</p>
        </header>
        <PasscodeEntry
          {...entry}
          label={asks === 'code' ? words.backCode : words.backPasscode}
          submitLabel={words.back}
          busyLabel={words.trying}
        />
        <div class="give-back__others">
          {onBack && (
            <Button variant="quiet" icon="chevron-left" onClick={onBack}>
              {words.backToPerson}
            </Button>
          )}
          <Button variant="quiet" onClick={onForgotten}>
            {words.forgotten}
          </Button>
        </div>
      </div>
    </main>
  )
}
