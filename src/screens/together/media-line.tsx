import { useArea } from '../../i18n/messages-context.tsx'
import { sync as syncTexts } from '../../i18n/nl/sync.ts'

interface Count {
  readonly photos: number
  readonly voices: number
}

/** Photos and voice notes by the server. */
export interface MediaLineView {
  readonly toSend: Count
  readonly toFetch: Count
  readonly trouble: keyof (typeof syncTexts)['media']['trouble'] | null
}

/** What is still to go and to come of photos and sound, beside where the records are; nothing when all is there. */
export function MediaLine({ media: { toSend, toFetch, trouble } }: { readonly media: MediaLineView }) {
  const { media } = useArea('sync', syncTexts)
  if (isNone(toSend) && isNone(toFetch)) return null
  return (
    <div class="server-section__media" role="status">
      {!isNone(toSend) && <p>{media.toSend(toSend)}</p>}
      {!isNone(toFetch) && <p>{media.toFetch(toFetch)}</p>}
      <p class="together-section__text">{trouble ? media.trouble[trouble] : media.text}</p>
    </div>
  )
}

const isNone = ({ photos, voices }: Count) => photos + voices === 0
