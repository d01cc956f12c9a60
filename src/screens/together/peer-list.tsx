import { useArea } from '../../i18n/messages-context.tsx'
import { sync as syncTexts } from '../../i18n/nl/sync.ts'
import type { AnalystColour } from '../../records/device-record.ts'
import { AnalystDot } from './analyst-dot.tsx'

/** Another device that is connected now. */
export interface PeerLine {
  readonly key: string
  readonly name: string
  readonly colour: AnalystColour | undefined
  /** Where it is, in words. */
  readonly where: string
  /** Leads there; null when it is nowhere in this project. */
  readonly href: string | null
  /** Its three words are those of this device; null while one of them is not known. */
  readonly isSame: boolean | null
}

/** Who is connected now, and where. */
export function PeerList({ peers }: { readonly peers: readonly PeerLine[] }) {
  const words = useArea('sync', syncTexts)
  if (peers.length === 0) return <p class="together-section__text">{words.alone}</p>
  return (
    <section class="server-section__people" aria-label={words.peersTitle}>
      <h3>{words.peersTitle}</h3>
      <ul class="peer-list">
        {peers.map(({ key, name, colour, where, href, isSame }) => (
          <li key={key} class="peer-list__item">
            <AnalystDot colour={colour} name={name} />
            <span class="peer-list__words">
              <strong>{name}</strong>
              <span class="peer-list__where">
                {href ? <a href={href}>{where}</a> : where}
                {isSame !== null && ` · ${isSame ? words.isSame : words.isDifferent}`}
              </span>
            </span>
          </li>
        ))}
      </ul>
    </section>
  )
}
