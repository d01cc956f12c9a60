import { useMessages } from '../../i18n/messages-context.tsx'
import type { ObservationRecord } from '../../records/document-records.ts'
import { Button } from '../../ui/button.tsx'
import { Offer, type OfferContext } from './offer.tsx'

interface Props extends OfferContext {
  readonly offered: readonly ObservationRecord[]
  readonly onGoOn: (recordings: readonly ObservationRecord[]) => void
}

/** Recordings that were running when the app stopped, each with its time and content, to say what became of it. */
export function OfferedList({ offered, onGoOn, ...context }: Props) {
  const { observe } = useMessages()
  if (offered.length === 0) return null
  return (
    <section class="floor__offered" aria-labelledby="floor-offered">
      <h2 id="floor-offered">{observe.offeredTitle({ count: offered.length })}</h2>
      <p class="floor__offered-text">{observe.offeredText}</p>
      <ul class="floor__offers">
        {offered.map((recording) => (
          <Offer
            {...context}
            key={recording.id}
            recording={recording}
            goOnLabel={observe.goesOn}
            onGoOn={onGoOn}
          />
        ))}
      </ul>
      {offered.length > 1 && (
        <Button size="floor" variant="primary" onClick={() => onGoOn(offered)}>
          {observe.allGoOn}
        </Button>
      )}
    </section>
  )
}
