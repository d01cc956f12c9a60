import { MediaStore } from '../../storage/media-store.ts'
import type { KeyRing } from '../../vault/keys.ts'
import { ProjectMedia } from './project-media.ts'

let opened: MediaStore | null = null

/** The one store of this page. */
export const mediaStore = (): MediaStore => (opened ??= new MediaStore())

export const openProjectMedia = (projectId: string, ring: KeyRing): ProjectMedia =>
  new ProjectMedia(projectId, ring, mediaStore())
