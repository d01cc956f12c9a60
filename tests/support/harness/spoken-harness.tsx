import { render } from 'preact'
import { keepDocument, RestorePoints } from '../../../src/app/projects/keep-document.ts'
import { ProjectSession } from '../../../src/app/session/project-session.ts'
import { useSpokenAnswer } from '../../../src/app/use-spoken-answer.ts'
import { addRecordEdit } from '../../../src/document/new-record.ts'
import { SPOKEN_WORDS } from '../../../src/i18n/spoken-words.ts'
import '../../../src/ui/styles/main.css'
import type { AnalystId, DepartmentId, DeviceId, PersonId, ProjectId } from '../../../src/records/ids.ts'
import { joinedSound } from '../../../src/records/recorded-sound.ts'
import { SpokenAnswer } from '../../../src/screens/handover/spoken-answer.tsx'
import { DexieBallast } from '../../../src/storage/ballast.ts'
import { WerkvloerDatabase } from '../../../src/storage/database.ts'
import { DeviceSettings } from '../../../src/storage/device-settings.ts'
import { DexieJournal } from '../../../src/storage/dexie-journal.ts'
import { Registry } from '../../../src/storage/registry.ts'
import { systemTimers } from '../../../src/storage/timers.ts'
import { keptInMemory } from '../kept-in-memory.ts'

const PROJECT = 'SPOKENPROJECT' as ProjectId
const WARD = 'ward' as DepartmentId

/** A department that is really kept, in a project that is not. */
async function openSession() {
  const database = new WerkvloerDatabase()
  const device = await DeviceSettings.open()
  const journal = new DexieJournal(database)
  const registry = new Registry({ database, journal, deviceKey: device.deviceKey, clock: Date.now })
  const isHere = (await registry.listProjects()).some(({ id }) => id === PROJECT)
  if (!isHere) await registry.createProject(PROJECT, { name: 'Spreken' })
  const ring = await registry.openProject(PROJECT)
  const ballast = new DexieBallast(database)
  let count = 0
  const clock = { now: Date.now, offsetMinutes: () => 60 }
  const session = new ProjectSession(
    {
      projectId: PROJECT,
      analyst: 'ana' as AnalystId,
      device: 'tablet' as DeviceId,
      nextCount: () => count++,
      clock,
      randomBytes: (length) => crypto.getRandomValues(new Uint8Array(length)),
      openDocument: (documentId) =>
        keepDocument({
          projectId: PROJECT,
          documentId,
          ring,
          journal,
          ballast,
          clock,
          timers: systemTimers,
          restorePoints: new RestorePoints(database),
          onReconciled: () => undefined,
          onTrouble: console.error,
        }),
    },
    keptInMemory(),
  )
  const ward = { id: WARD, documentId: 'SPOKENWARD', name: 'Woongroepen', rank: 'a0' }
  session.act('departmentAdded', { project: [addRecordEdit('departments', ward)] })
  return { session, ward: await session.openDepartment(WARD) }
}

function Speaking({ session }: { readonly session: ProjectSession }) {
  const {
    finish: _,
    recordingId,
    ...spoken
  } = useSpokenAnswer({
    session,
    departmentId: WARD,
    personId: 'm1' as PersonId,
  })
  return (
    <div data-recording={recordingId}>
      <SpokenAnswer {...spoken} words={SPOKEN_WORDS.nl} />
    </div>
  )
}

/** How long sound lasts when it is played, in seconds. @param count of its pieces; all when left out */
async function lengthOf(pieces: readonly string[], mime: string, count = pieces.length): Promise<number> {
  const bytes = joinedSound({ pieces: pieces.slice(0, count) })
  const sound = new Audio(URL.createObjectURL(new Blob([bytes], { type: mime })))
  sound.muted = true
  sound.playbackRate = 16
  await sound.play()
  await new Promise((resolve, reject) => {
    sound.onended = resolve
    sound.onerror = () => reject(new Error(sound.error?.message))
  })
  return sound.currentTime
}

const { session, ward } = await openSession()
const harness = {
  recordings: () => ward.recordings.list(),
  saved: () => session.saved().kind,
  lengthOf: (at: number, count?: number) => {
    const { pieces, mime } = ward.recordings.list()[at]!
    return lengthOf(pieces, mime, count)
  },
}

declare global {
  var spokenHarness: typeof harness
}

globalThis.spokenHarness = harness
render(<Speaking session={session} />, document.getElementById('app')!)
