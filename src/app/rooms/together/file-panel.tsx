import { useSyncExternalStore } from 'preact/compat'
import { useEffect, useRef, useState } from 'preact/hooks'
import { useArea } from '../../../i18n/messages-context.tsx'
import { incoming as incomingTexts } from '../../../i18n/nl/incoming.ts'
import { useWhen } from '../../../screens/safety/use-when.ts'
import { FileSection } from '../../../screens/together/file-section.tsx'
import { FilePicker } from '../../../ui/file-picker.tsx'
import { takeHandedFile } from '../../files/handed-file.ts'
import { useMediaSize } from '../../files/use-media-size.ts'
import { useProjectFile } from '../../files/use-project-file.ts'
import { NO_BACKUP } from '../../projects/backup-watch.ts'
import { useServices, useSession } from '../../services.ts'

/** In the project room: the file that carries a project to another device. */
export function FilePanel() {
  const session = useSession()
  const { projects, clock } = useServices()
  const words = useArea('incoming', incomingTexts)
  const when = useWhen(clock.now())
  const input = useRef<HTMLInputElement>(null)
  const { step, make, takeIn } = useProjectFile(session)
  const bytes = useMediaSize(session)
  const [isAlong, setAlong] = useState(true)
  useEffect(() => {
    const file = takeHandedFile(session.id)
    if (file) takeIn(file)
  }, [session])
  const known = useSyncExternalStore(projects.subscribeBackups, () => projects.knownBackups())
  const { lastBackupAt, changesSince } = known.find(({ id }) => id === session.id) ?? NO_BACKUP
  return (
    <>
      <FileSection
        step={step}
        last={lastBackupAt === null ? null : when(lastBackupAt)}
        changesSince={changesSince}
        media={bytes > 0 ? { bytes, isAlong, onChange: setAlong } : null}
        onMake={() => make(isAlong)}
        onRead={() => input.current?.click()}
      />
      <FilePicker input={input} label={words.readFile} accept=".werkvloer" onFile={takeIn} />
    </>
  )
}
