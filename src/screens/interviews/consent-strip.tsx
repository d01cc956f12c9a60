import { useArea, useFormat } from '../../i18n/messages-context.tsx'
import { interviews as dutch } from '../../i18n/nl/interviews.ts'
import type { Consent } from '../../records/case-file.ts'
import { Button } from '../../ui/button.tsx'
import { Icon } from '../../ui/icon.tsx'
import { consentStanding } from './consent-standing.ts'

interface Props {
  readonly consent: Consent | undefined
  /** One tap: agreed today, in the usual words. */
  readonly onAgree: () => void
  readonly onDetails: () => void
}

/** How it stands with consent, above the sheet; while nobody asked it is a question with one tap as its answer. */
export function ConsentStrip({ consent, onAgree, onDetails }: Props) {
  const interviews = useArea('interviews', dutch)
  const standing = consentStanding(consent)
  const words = useConsentWords(consent)
  return (
    <div class="consent" data-standing={standing}>
      {standing === 'unasked' ? (
        <>
          <p class="consent__words">{interviews.consentQuestion}</p>
          <div class="consent__answers">
            <Button
              icon="check"
              // The caret stays in the sheet, and the keyboard of a tablet stays up.
              onMouseDown={(event) => event.preventDefault()}
              onClick={onAgree}
            >
              {interviews.consentYes}
            </Button>
            <Button variant="quiet" onClick={onDetails}>
              {interviews.consentOther}
            </Button>
          </div>
        </>
      ) : (
        <button type="button" class="consent__state" onClick={onDetails}>
          <Icon name={standing === 'given' ? 'check' : 'attention'} />
          <span>
            {words}
            {standing === 'refused' && `. ${interviews.consentRefusedText}`}
          </span>
        </button>
      )}
    </div>
  )
}

/** Consent in a few words. */
export function useConsentWords(consent: Consent | undefined): string {
  const interviews = useArea('interviews', dutch)
  const { formatDate } = useFormat()
  const standing = consentStanding(consent)
  if (standing === 'unasked') return interviews.consentUnasked
  if (standing === 'refused') return interviews.consentRefused
  if (standing === 'withdrawn')
    return interviews.consentWithdrawn({ date: formatDate(consent!.withdrawnAt!, 'short') })
  return consent!.date
    ? interviews.consentGiven({ date: formatDate(consent!.date, 'short') })
    : interviews.consentGivenNoDate
}
