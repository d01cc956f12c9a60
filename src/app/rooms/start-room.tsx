import { useEffect } from 'preact/hooks'
import { useMessages } from '../../i18n/messages-context.tsx'
import { readPreferences } from '../../storage/preferences.ts'
import type { AppPlace } from '../route.ts'
import { useServices } from '../services.ts'
import { notify } from '../view-store.ts'
import { startAddress } from './start-address.ts'

/** Where a shortcut of the home screen leads: the place one was last, ready to record. It is never in the way back. */
export default function StartRoom({ place }: { readonly place: Extract<AppPlace, `new${string}`> }) {
  const { goTo } = useServices()
  const { storage, offline } = useMessages()
  useEffect(() => {
    void readPreferences().then(({ lastPlace }) => {
      const address = startAddress(place, lastPlace)
      if (!address) notify(offline.chooseFirst)
      goTo(address ?? '#/', 'replace')
    })
  }, [place])
  return (
    <p class="opening" role="status">
      {storage.opening}…
    </p>
  )
}
