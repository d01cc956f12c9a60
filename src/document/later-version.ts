import type * as Y from 'yjs'
import { PROJECT_KEY } from './project-root.ts'

/**
 * What this version of the app can read and keep whole. Raised by a change of documents or of sealed entries that an older
 * app would misread or could not open; adding roots and fields is none.
 */
export const READS_VERSION = 1

/** Field of the project's record: what an app must be able to read to change anything. A value, permanent. */
const NEEDS = 'needs'

/** Whether a later version of the app said that this one must not change the project. It is sealed with the key: no stranger can say so. */
export function needsLaterVersion(project: Y.Doc): boolean {
  const record = project.getMap<{ get?: (field: string) => unknown }>('project').get(PROJECT_KEY)
  const needs = record?.get?.(NEEDS)
  return typeof needs === 'number' && needs > READS_VERSION
}

/** Calls `tell` once when the project needs a later version: now, or when that arrives. */
export function watchLaterVersion(project: Y.Doc, tell: () => void): void {
  const root = project.getMap('project')
  const look = () => {
    if (!needsLaterVersion(project)) return
    root.unobserveDeep(look)
    tell()
  }
  root.observeDeep(look)
  look()
}
