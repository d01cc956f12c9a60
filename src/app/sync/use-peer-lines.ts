import { useSyncExternalStore } from 'preact/compat'
import { useArea, useMessages } from '../../i18n/messages-context.tsx'
import { sync as syncTexts } from '../../i18n/nl/sync.ts'
import { analystColours } from '../../records/device-record.ts'
import type { PeerLine } from '../../screens/together/peer-list.tsx'
import { parseRoute } from '../route.ts'
import { useServices, useSession } from '../services.ts'
import type { ProjectSession } from '../session/project-session.ts'
import { useCollection } from '../use-collection.ts'
import { sameWords } from './same-words.ts'
import { routeOfPlace } from './sync-place.ts'

/** Those connected now, in words, by name. */
export function usePeerLines(): readonly PeerLine[] {
  return usePeerLinesOf(useSession())
}

export function usePeerLinesOf(session: ProjectSession): readonly PeerLine[] {
  const { sync } = useServices()
  const texts = useArea('sync', syncTexts)
  const placeWords = usePlaceWords(session)
  const colours = analystColours(useCollection(session.records.analysts))
  const peers = useSyncExternalStore(sync.subscribe, () => sync.peers(session.id))
  const own = useSyncExternalStore(sync.subscribe, () => sync.words(session.id))
  const state = useSyncExternalStore(sync.subscribe, () => sync.state(session.id))
  return peers.map(({ device, analyst, name, place, words }) => ({
    key: device,
    name: name || texts.nameless,
    colour: colours.get(analyst),
    where: placeWords(place),
    href: routeOfPlace(place, session.id),
    isSame: sameWords(state, own, words),
  }))
}

/** Where another device says it is, in words: the part of the app, and the department where there is one. */
function usePlaceWords(session: ProjectSession): (place: string) => string {
  const { frame } = useMessages()
  const texts = useArea('sync', syncTexts)
  const departments = useCollection(session.records.departments)
  const labels: Readonly<Record<string, string>> = {
    department: frame.department,
    observe: frame.floor,
    interviews: frame.interviews,
    tasks: frame.tasks,
    analysis: frame.analysis,
    across: frame.analysis,
  }
  return (place) => {
    const address = routeOfPlace(place, session.id)
    if (address === null) return texts.elsewhere
    const route = parseRoute(address)
    const label = labels[route.place] ?? texts.inProject
    const id = 'departmentId' in route ? route.departmentId : null
    const name = departments.find((each) => each.id === id)?.name
    return name ? `${label} · ${name}` : label
  }
}
