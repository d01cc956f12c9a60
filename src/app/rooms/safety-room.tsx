import { useSyncExternalStore } from 'preact/compat'
import { useEffect, useRef, useState } from 'preact/hooks'
import { useMessages } from '../../i18n/messages-context.tsx'
import { InstallSteps } from '../../screens/safety/install-steps.tsx'
import { RehearsalDialog } from '../../screens/safety/rehearsal-dialog.tsx'
import { SafetyScreen } from '../../screens/safety/safety-screen.tsx'
import { FilePicker } from '../../ui/file-picker.tsx'
import { useDevice } from '../device-store.ts'
import { saveBackup } from '../files/save-backup.ts'
import { useRehearsal } from '../files/use-rehearsal.ts'
import { SpacePart } from '../media/space-part.tsx'
import { useServices } from '../services.ts'
import { useLoaded } from '../use-loaded.ts'

/** How safe all projects of this device are. */
export default function SafetyRoom() {
  const services = useServices()
  const { projects, device, clock } = services
  const messages = useMessages()
  const facts = useDevice((each) => each)
  const backups = useSyncExternalStore(projects.subscribeBackups, () => projects.knownBackups())
  const list = useLoaded('', () => projects.list())
  const [isShowingSteps, setShowingSteps] = useState(false)
  const file = useRef<HTMLInputElement>(null)
  const rehearsal = useRehearsal()
  const choose = () => file.current?.click()
  useEffect(device.look, [device])

  const known = new Map(backups.map((each) => [each.id, each]))
  return (
    <>
      <SafetyScreen
        device={facts}
        projects={
          list.kind === 'ready'
            ? list.value.map(({ id, name, locked, backup }) => ({
                ...(known.get(id) ?? backup),
                id,
                name,
                locked,
              }))
            : null
        }
        now={clock.now()}
        onBackup={(id) => saveBackup(services, id, messages)}
        onRehearse={choose}
        onInstall={device.install}
        onShowSteps={() => setShowingSteps(true)}
        onAskToKeep={device.askToKeep}
        space={list.kind === 'ready' && <SpacePart listed={list.value} />}
      />
      <InstallSteps open={isShowingSteps} onClose={() => setShowingSteps(false)} />
      <FilePicker
        input={file}
        label={messages.safety.rehearse}
        accept=".werkvloer"
        onFile={rehearsal.choose}
      />
      {rehearsal.fileName !== null && (
        <RehearsalDialog
          key={rehearsal.fileName}
          fileName={rehearsal.fileName}
          step={rehearsal.step}
          onStart={rehearsal.start}
          onOtherFile={choose}
          onClose={rehearsal.close}
        />
      )}
    </>
  )
}
