import { useState, useSyncExternalStore } from 'preact/compat'
import { useArea, useMessages } from '../../../i18n/messages-context.tsx'
import { sync as syncTexts } from '../../../i18n/nl/sync.ts'
import { ServerSection, type ServerView } from '../../../screens/together/server-section.tsx'
import { failureText } from '../../failure-text.ts'
import { useServices, useSession } from '../../services.ts'
import type { SyncState } from '../../sync/sync-desk.ts'
import { usePeerLines } from '../../sync/use-peer-lines.ts'
import { useMoment } from '../../use-moment.ts'
import { notify } from '../../view-store.ts'

/** In the project room: the server: its state, pausing, who is there, the three words. */
export function ServerPanel() {
  const { sync } = useServices()
  const { id } = useSession()
  const [isBusy, setBusy] = useState(false)
  const texts = useArea('sync', syncTexts)
  const messages = useMessages()
  const moment = useMoment()
  const peers = usePeerLines()
  const state = useSyncExternalStore(sync.subscribe, () => sync.state(id))
  const words = useSyncExternalStore(sync.subscribe, () => sync.words(id))
  const isIncomplete = useSyncExternalStore(sync.subscribe, () => sync.isIncomplete(id))
  const media = useSyncExternalStore(sync.subscribe, () => sync.media(id))
  const ask = (work: Promise<void>) => {
    setBusy(true)
    work
      .catch((error: unknown) => notify(`${texts.failed} ${failureText(error, messages)}`))
      .finally(() => setBusy(false))
  }
  return (
    <ServerSection
      view={viewOf(state, moment)}
      peers={peers}
      words={words === '' ? [] : words.split(' ')}
      isIncomplete={isIncomplete}
      media={media}
      isBusy={isBusy}
      onTurnOn={() => ask(sync.turnOn(id))}
      onPause={() => ask(sync.pause(id))}
      onTurnOff={() => ask(sync.turnOff(id))}
      onRetry={() => sync.retry(id)}
      onSecret={(secret) => ask(sync.giveSecret(id, secret))}
    />
  )
}

function viewOf(state: SyncState, moment: (at: number) => string): ServerView {
  if (state.kind === 'unreachable') return { kind: 'unreachable', since: moment(state.since) }
  if (state.kind === 'on-server' || state.kind === 'up-to-date')
    return { kind: state.kind, at: moment(state.at) }
  return state
}
