import { useSyncExternalStore } from 'preact/compat'
import { useMessages } from '../../i18n/messages-context.tsx'
import { isBackupDue } from '../../screens/safety/backup-due.ts'
import type { FrameStatus } from '../../ui/app-frame.tsx'
import { useDevice } from '../device-store.ts'
import { formatRoute } from '../route.ts'
import { useServices } from '../services.ts'

/** Signs beside the saved state, only while there is something to say. Both lead to how safe everything is. */
export function useSafetySigns(): FrameStatus[] {
  const { projects, clock, goTo } = useServices()
  const { safety } = useMessages()
  const isOnline = useDevice((device) => device.isOnline)
  const backups = useSyncExternalStore(projects.subscribeBackups, () => projects.knownBackups())
  const onOpen = () => goTo(formatRoute({ place: 'safety' }))
  const isDue = backups.some((each) => isBackupDue(each, clock.now()))
  return [
    ...(isOnline ? [] : [{ tone: 'plain', icon: 'offline', word: safety.signOffline, onOpen } as const]),
    ...(isDue ? [{ tone: 'attention', icon: 'download', word: safety.signOverdue, onOpen } as const] : []),
  ]
}
