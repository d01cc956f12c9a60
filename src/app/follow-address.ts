import { writePreferences } from '../storage/preferences.ts'
import { formatRoute, parseRoute } from './route.ts'
import { codeInFragment, pendingInvitation } from './sharing/pending-invitation.ts'
import { follow, viewStore } from './view-store.ts'

/** The keys of a project leave the address, and the way back to it, before anything else is done with it. */
export function takeInvitation(): void {
  const code = codeInFragment(location.hash)
  if (!code) return
  history.replaceState(null, '', formatRoute({ place: 'join' }))
  pendingInvitation.hold(code)
}

/** Shows what the address says, now and whenever it changes. */
export function followAddress(onTrouble: (error: unknown) => void): void {
  const read = (isArrival: boolean) => {
    takeInvitation()
    follow(parseRoute(location.hash), isArrival)
  }
  window.addEventListener('hashchange', () => read(false))
  read(true)
  keepLastPlace(onTrouble)
}

/** For the shortcuts of the home screen: where one worked last. */
function keepLastPlace(onTrouble: (error: unknown) => void): void {
  let last: string | null = null
  viewStore.subscribe(({ route }) => {
    if (!('departmentId' in route) || route.departmentId === last) return
    const { projectId, departmentId } = route
    last = departmentId
    writePreferences({ lastPlace: { projectId, departmentId } }).catch(onTrouble)
  })
}
