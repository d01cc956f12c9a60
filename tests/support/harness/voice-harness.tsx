import { render } from 'preact'
import { openProjectMedia } from '../../../src/app/media/open-media.ts'
import { useMediaSource } from '../../../src/app/media/use-media-source.ts'
import { useVoiceNote, useVoiceNow } from '../../../src/app/media/use-voice-note.ts'
import { watchReserve } from '../../../src/app/media/watch-reserve.ts'
import { keepDocument, RestorePoints } from '../../../src/app/projects/keep-document.ts'
import { type Services, ServicesProvider, SessionProvider } from '../../../src/app/services.ts'
import { ProjectSession } from '../../../src/app/session/project-session.ts'
import { useCollection } from '../../../src/app/use-collection.ts'
import { useView } from '../../../src/app/view-store.ts'
import { addRecordEdit } from '../../../src/document/new-record.ts'
import '../../../src/ui/styles/main.css'
import type { AnalystId, DepartmentId, DeviceId, MediaId, ProjectId } from '../../../src/records/ids.ts'
import type { MediaRecord } from '../../../src/records/media.ts'
import { VoiceButton } from '../../../src/screens/media/voice-button.tsx'
import { VoicePlayer } from '../../../src/screens/media/voice-player.tsx'
import { DexieBallast } from '../../../src/storage/ballast.ts'
import { WerkvloerDatabase } from '../../../src/storage/database.ts'
import { DeviceSettings } from '../../../src/storage/device-settings.ts'
import { DexieJournal } from '../../../src/storage/dexie-journal.ts'
import { Registry } from '../../../src/storage/registry.ts'
import { systemTimers } from '../../../src/storage/timers.ts'
import { keptInMemory } from '../kept-in-memory.ts'

const PROJECT = 'VOICEPROJECT' as ProjectId
const WARD = 'ward' as DepartmentId

/** A department that is really kept, in a project that is not. */
async function openSession() {
  const database = new WerkvloerDatabase()
  const device = await DeviceSettings.open()
  const journal = new DexieJournal(database)
  const registry = new Registry({ database, journal, deviceKey: device.deviceKey, clock: Date.now })
  const isHere = (await registry.listProjects()).some(({ id }) => id === PROJECT)
  if (!isHere) await registry.createProject(PROJECT, { name: 'Inspreken' })
  const ring = await registry.openProject(PROJECT)
  const ballast = new DexieBallast(database)
  const clock = { now: Date.now, offsetMinutes: () => 60 }
  let count = 0
  let isOnReserve = () => false
  const session = new ProjectSession(
    {
      projectId: PROJECT,
      ring,
      analyst: 'ana' as AnalystId,
      device: 'tablet' as DeviceId,
      nextCount: () => count++,
      clock,
      randomBytes: (length) => crypto.getRandomValues(new Uint8Array(length)),
      openMedia: async () => openProjectMedia(PROJECT, ring, () => isOnReserve()),
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
          onTrouble: console.warn,
        }),
    },
    keptInMemory(),
  )
  isOnReserve = watchReserve(session)
  const ward = { id: WARD, documentId: 'VOICEWARD', name: 'Woongroepen', rank: 'a0' }
  session.act('departmentAdded', { project: [addRecordEdit('departments', ward)] })
  return { session, ward: await session.openDepartment(WARD), ballast }
}

function Speaking() {
  const voice = useVoiceNote(WARD, () => null)
  const notes = useCollection(ward.media)
  const said = useView(({ notice }) => notice?.text ?? '')
  return (
    <>
      <VoiceButton {...voice} size="floor" />
      <p role="status">{said}</p>
      <ul>
        {notes.map((record) => (
          <Note key={record.id} record={record} />
        ))}
      </ul>
    </>
  )
}

function Note({ record }: { readonly record: MediaRecord }) {
  const isRunning = useVoiceNow() === record.id
  return (
    <li>
      <VoicePlayer record={record} source={useMediaSource(record)} isRunning={isRunning} />
    </li>
  )
}

/** How long sound lasts when it is played, in seconds. */
async function lengthOf(blob: Blob): Promise<number> {
  const sound = new Audio(URL.createObjectURL(blob))
  sound.muted = true
  sound.playbackRate = 16
  await sound.play()
  await new Promise((resolve, reject) => {
    sound.onended = resolve
    sound.onerror = () => reject(new Error(sound.error?.message))
  })
  return sound.currentTime
}

const { session, ward, ballast } = await openSession()
const media = await session.parts.openMedia!()
const services = { keepAwake: () => ({ release: () => undefined }), pulse: () => undefined }

const harness = {
  notes: () => ward.media.list(),
  layBallast: () => ballast.lay(),
  /** Of the first note, as it is on the disk. */
  lengthOf: async () => lengthOf((await media.load(ward.media.list()[0]!))!),
  /** Keeps photos that say nothing until one finds no room. @returns how many were kept, and why the next was not */
  async fillWithPhotos(bytes: number) {
    for (let kept = 0; kept < 1_000; kept++) {
      const noise = new Uint8Array(bytes)
      for (let at = 0; at < bytes; at += 65_536) crypto.getRandomValues(noise.subarray(at, at + 65_536))
      try {
        await media.keep(`photo${kept}` as MediaId, noise)
      } catch (error) {
        return { kept, reason: (error as { reason: string }).reason }
      }
    }
    throw new Error('it never became full')
  },
  /** Starts something that is observed. @returns how it is kept */
  async observe(name: string) {
    const id = session.newId<string>()
    const situation = { id, name, start: session.now(), end: null, note: '', by: 'ana', device: 'tablet' }
    session.act('situationStarted', {
      departments: { [WARD]: [addRecordEdit('situations', situation as never)] },
    })
    await session.flush()
    return session.saved().kind
  },
  situations: () => ward.situations.list().map(({ name }) => name),
}

declare global {
  var voiceHarness: typeof harness
}

globalThis.voiceHarness = harness
render(
  <ServicesProvider value={services as unknown as Services}>
    <SessionProvider value={session}>
      <Speaking />
    </SessionProvider>
  </ServicesProvider>,
  document.getElementById('app')!,
)
