import { ActivityPanel } from './activity-panel.tsx'
import { DirectPanel } from './direct-panel.tsx'
import { FilePanel } from './file-panel.tsx'
import { ServerPanel } from './server-panel.tsx'
import { SharingPanel } from './sharing-panel.tsx'

/** In the project room: who has this project, and the three ways on which it travels between them. */
export default function TogetherPart() {
  return (
    <div class="together">
      <SharingPanel />
      <ServerPanel />
      <DirectPanel />
      <FilePanel />
      <ActivityPanel />
    </div>
  )
}
