import type { ProjectId } from '../../records/ids.ts'
import { isMediaStoreHere } from '../../storage/media-store.ts'
import { mediaStore } from './open-media.ts'

/** What a project takes on this device, sealed, in bytes. */
export interface ProjectSpace {
  readonly id: ProjectId
  readonly records: number
  readonly photos: number
  readonly sound: number
  /** Photos and sound that came from another device. */
  readonly received: number
}

/** @param recordsOf of `recordsSpace` */
export async function usedSpace(
  projects: readonly ProjectId[],
  recordsOf: ReadonlyMap<string, number>,
): Promise<readonly ProjectSpace[]> {
  const hasMedia = await isMediaStoreHere()
  const none = { photo: 0, voice: 0, other: 0 }
  return Promise.all(
    projects.map(async (id) => {
      const { photo, voice, other } = hasMedia ? await mediaStore().sizesByKind(id) : none
      return { id, records: recordsOf.get(id) ?? 0, photos: photo, sound: voice, received: other }
    }),
  )
}
