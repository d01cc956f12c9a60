import { countMedia, type NamedMedia } from './media-pieces.ts'
import { type MediaStanding, type MediaTrouble, NO_MEDIA } from './media-state.ts'

export interface KnownPieces {
  /** On this device. */
  readonly mine: ReadonlySet<string>
  /** As far as the server said. */
  readonly onServer: ReadonlySet<string>
  readonly mayWrite: boolean
  readonly trouble: MediaTrouble | null
}

export function standingOf(
  named: readonly NamedMedia[],
  { mine, onServer, mayWrite, trouble }: KnownPieces,
): MediaStanding {
  const isToSend = (id: string) => mine.has(id) && !onServer.has(id)
  return {
    toSend: mayWrite ? countMedia(named.filter(({ pieces }) => pieces.some(isToSend))) : NO_MEDIA,
    toFetch: countMedia(named.filter(({ pieces }) => pieces.some((id) => !mine.has(id)))),
    trouble,
  }
}
