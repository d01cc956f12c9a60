import { useSyncExternalStore } from 'preact/compat'
import { useArea } from '../../i18n/messages-context.tsx'
import { sync as syncTexts } from '../../i18n/nl/sync.ts'
import { useServices } from '../services.ts'
import type { ProjectSession } from '../session/project-session.ts'
import { placeIn } from '../sync/sync-place.ts'
import { useView } from '../view-store.ts'
import './sync-sign.css'

/** Above a record that another device has open too: who, and that this is no matter. */
export function AlsoHere({ session }: { readonly session: ProjectSession }) {
  const { sync } = useServices()
  const texts = useArea('sync', syncTexts)
  const recordId = useView(({ route }) => placeIn(route, session.id).recordId)
  const peers = useSyncExternalStore(sync.subscribe, () => sync.peers(session.id))
  const here = recordId === '' ? [] : peers.filter((peer) => peer.recordId === recordId)
  const names = [...new Set(here.map(({ name }) => name || texts.nameless))]
  return (
    <p class="also-here" role="status">
      {names.length > 0 && texts.alsoHere({ names })}
    </p>
  )
}
