import { MediaStore } from '../../storage/media-store.ts'
import type { KeyRing } from '../../vault/keys.ts'
import { ProjectMedia } from './project-media.ts'

let opened: MediaStore | null = null

/** The one store of this page. */
export const mediaStore = (): MediaStore => (opened ??= new MediaStore())

/** @param isOnReserve of `watchReserve` */
export const openProjectMedia = (
  projectId: string,
  ring: KeyRing,
  isOnReserve?: () => boolean,
): ProjectMedia => new ProjectMedia(projectId, ring, mediaStore(), isOnReserve)
