import { useSyncExternalStore } from 'preact/compat'
import { useArea } from '../../i18n/messages-context.tsx'
import { sync as syncTexts } from '../../i18n/nl/sync.ts'
import { AnalystDot } from '../../screens/together/analyst-dot.tsx'
import type { PeerLine } from '../../screens/together/peer-list.tsx'
import { SERVER_TONES } from '../../screens/together/server-tones.ts'
import { FrameSign } from '../../ui/app-frame.tsx'
import { formatRoute } from '../route.ts'
import { useServices } from '../services.ts'
import type { ProjectSession } from '../session/project-session.ts'
import type { SyncState } from '../sync/sync-desk.ts'
import { usePeerLinesOf } from '../sync/use-peer-lines.ts'
import { useMoment } from '../use-moment.ts'
import './sync-sign.css'

/** In the frame: whether the work is on the server, and who else is there now. Both lead to where that is told. */
export function SyncSign({ session }: { readonly session: ProjectSession }) {
  const { sync, goTo } = useServices()
  const texts = useArea('sync', syncTexts)
  const moment = useMoment()
  const state = useSyncExternalStore(sync.subscribe, () => sync.state(session.id))
  const peers = usePeerLinesOf(session)
  const open = () => goTo(formatRoute({ place: 'project', projectId: session.id, part: 'together' }))
  return (
    <>
      <FrameSign
        tone={SERVER_TONES[state.kind]}
        icon="server"
        word={wordOf(state, texts, moment)}
        onOpen={open}
        opens="page"
      />
      {peers.length > 0 && <People peers={peers} label={texts.peersTitle} onOpen={open} />}
    </>
  )
}

function wordOf(state: SyncState, texts: typeof syncTexts, moment: (at: number) => string): string {
  if (state.kind === 'unreachable') return texts.unreachable({ since: moment(state.since) })
  if (state.kind === 'on-server') return texts.onServer({ at: moment(state.at) })
  if (state.kind === 'up-to-date') return texts.upToDate({ at: moment(state.at) })
  if (state.kind === 'refused') return texts.refusedTitle[state.reason]
  return state.kind === 'local' ? '' : texts.stateOf[state.kind]
}

/** More would push the words aside. */
const MOST_DOTS = 3

interface PeopleProps {
  readonly peers: readonly PeerLine[]
  readonly label: string
  readonly onOpen: () => void
}

function People({ peers, label, onOpen }: PeopleProps) {
  const who = peers.map(({ name, where }) => `${name} (${where})`).join(', ')
  return (
    <button type="button" class="sync-people" title={who} aria-label={`${label}: ${who}`} onClick={onOpen}>
      {peers.slice(0, MOST_DOTS).map(({ key, name, colour }) => (
        <AnalystDot key={key} name={name} colour={colour} />
      ))}
      {peers.length > MOST_DOTS && <span>+{peers.length - MOST_DOTS}</span>}
    </button>
  )
}
