import { useSyncExternalStore } from 'preact/compat'
import { useServices, useSession } from '../../services.ts'
import { ActivityPanel } from './activity-panel.tsx'
import { ArrivalPanel } from './arrival-panel.tsx'
import { DirectPanel } from './direct-panel.tsx'
import { FilePanel } from './file-panel.tsx'
import { ServerPanel } from './server-panel.tsx'
import { SharingPanel } from './sharing-panel.tsx'
import '../../../screens/together/together.css'

/** In the project room: who has this project, and the three ways on which it travels between them. */
export default function TogetherPart() {
  const { id } = useSession()
  const { sharing } = useServices()
  const standing = useSyncExternalStore(sharing.subscribe, () => sharing.standing(id))
  // Whoever left or was taken off the list exchanges nothing: no way there is offered.
  const isIn = standing === 'alone' || standing === 'member'
  return (
    <div class="together">
      {isIn && <ArrivalPanel />}
      <div class="together__column">
        <SharingPanel />
        {isIn && <ServerPanel />}
        <ActivityPanel />
      </div>
      <div class="together__column">
        {isIn && <DirectPanel />}
        <FilePanel />
      </div>
    </div>
  )
}
