import { openProjectMedia } from '../../../src/app/media/open-media.ts'
import { watchReserve } from '../../../src/app/media/watch-reserve.ts'
import { keepDocument, RestorePoints } from '../../../src/app/projects/keep-document.ts'
import { ProjectSession } from '../../../src/app/session/project-session.ts'
import { addRecordEdit } from '../../../src/document/new-record.ts'
import type { AnalystId, DepartmentId, DeviceId, ProjectId } from '../../../src/records/ids.ts'
import { DexieBallast } from '../../../src/storage/ballast.ts'
import { WerkvloerDatabase } from '../../../src/storage/database.ts'
import { DeviceSettings } from '../../../src/storage/device-settings.ts'
import { DexieJournal } from '../../../src/storage/dexie-journal.ts'
import { Registry } from '../../../src/storage/registry.ts'
import { systemTimers } from '../../../src/storage/timers.ts'
import { keptInMemory } from '../kept-in-memory.ts'

const PROJECT = 'HARNESSPROJECT' as ProjectId
export const WARD = 'ward' as DepartmentId

/** A department that is really kept, in a project that is not. */
export async function openWard(onTrouble: (error: unknown) => void) {
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
          onTrouble,
        }),
    },
    keptInMemory(),
  )
  isOnReserve = watchReserve(session)
  const ward = { id: WARD, documentId: 'HARNESSWARD', name: 'Woongroepen', rank: 'a0' }
  session.act('departmentAdded', { project: [addRecordEdit('departments', ward)] })
  return { session, ward: await session.openDepartment(WARD), ballast }
}

/** How long sound lasts when it is played, in seconds. */
export async function lengthOf(blob: Blob): Promise<number> {
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
