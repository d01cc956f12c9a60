import { ActivityPanel } from './activity-panel.tsx'
import { ArrivalPanel } from './arrival-panel.tsx'
import { DirectPanel } from './direct-panel.tsx'
import { FilePanel } from './file-panel.tsx'
import { ServerPanel } from './server-panel.tsx'
import { SharingPanel } from './sharing-panel.tsx'
import '../../../screens/together/together.css'

/** In the project room: who has this project, and the three ways on which it travels between them. */
export default function TogetherPart() {
  return (
    <div class="together">
      <ArrivalPanel />
      <div class="together__column">
        <SharingPanel />
        <ServerPanel />
      </div>
      <div class="together__column">
        <DirectPanel />
        <FilePanel />
        <ActivityPanel />
      </div>
    </div>
  )
}
