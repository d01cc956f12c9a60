import type { Messages } from '../../i18n/messages.nl.ts'
import type { Strength } from '../../screens/lock/passcode-dialog.tsx'
import { Notice } from '../../ui/notice.tsx'
import { isDigits, judgePasscode, TRIES_PER_SECOND } from '../../vault/passcode-strength.ts'

const DAY_S = 86_400
const TEN_YEARS_S = 3_650 * DAY_S

/** What a passcode is worth, in words that do not flatter it. */
export function passcodeStrength(passcode: string, { lock }: Messages): Strength {
  const judged = judgePasscode(passcode)
  if (!judged.ok) return { ok: false, problem: lock.problems[judged.problem] }
  const { possibilities, secondsToGuess } = judged
  const isOfDigits = isDigits(passcode)
  const tone = secondsToGuess < DAY_S ? 'attention' : secondsToGuess < TEN_YEARS_S ? 'plain' : 'good'
  const view = (
    <Notice tone={tone} title={lock.strengthTitle({ secondsToGuess })}>
      <p>{lock.strength({ possibilities, isDigits: isOfDigits, triesPerSecond: TRIES_PER_SECOND })}</p>
      {isOfDigits && <p>{lock.strengthDigits}</p>}
      {tone !== 'good' && <p>{lock.strengthLow}</p>}
    </Notice>
  )
  return { ok: true, view }
}
