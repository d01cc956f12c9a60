import { useMessages } from '../../i18n/messages-context.tsx'
import type { ObservationRecord } from '../../records/document-records.ts'
import { Sheet } from '../../ui/sheet.tsx'
import { Offer, type OfferContext } from './offer.tsx'

interface Props extends OfferContext {
  readonly elsewhere: readonly ObservationRecord[]
  readonly onTakeOver: (recordings: readonly ObservationRecord[]) => void
  readonly onClose: () => void
}

/** What runs on another device, which may be gone: to take over or to end. Closes by itself when nothing is left. */
export function ElsewhereSheet({ elsewhere, onTakeOver, onClose, ...context }: Props) {
  const { observe, common } = useMessages()
  return (
    <Sheet
      open={elsewhere.length > 0}
      title={observe.elsewhereTitle}
      closeLabel={common.close}
      onClose={onClose}
    >
      <p>{observe.elsewhereText}</p>
      <ul class="floor__offers">
        {elsewhere.map((recording) => (
          <Offer
            {...context}
            key={recording.id}
            recording={recording}
            goOnLabel={observe.takeOver}
            onGoOn={onTakeOver}
          />
        ))}
      </ul>
    </Sheet>
  )
}
