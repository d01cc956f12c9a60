import type { Timers } from '../storage/timers.ts'
import type { SharedDocument, SharedProject } from '../sync/shared-project.ts'

/** After the last edit, in ms: words that change with each letter say nothing. */
const REST_MS = 700

/**
 * Calls `look` now, and after each rest in which something in the documents changed.
 *
 * @returns stops calling
 */
export function followWords(
  project: SharedProject,
  timers: Timers,
  look: () => Promise<unknown>,
): () => void {
  const watched = new Set<SharedDocument>()
  let stopRest: () => void = () => undefined
  const onUpdate = () => {
    stopRest()
    stopRest = timers.after(REST_MS, () => void look())
  }
  const follow = () => {
    for (const document of project.list()) {
      if (watched.has(document)) continue
      watched.add(document)
      document.doc.on('update', onUpdate)
    }
    onUpdate()
  }
  follow()
  const stopFollowing = project.subscribe(follow)
  return () => {
    stopFollowing()
    stopRest()
    for (const { doc } of watched) doc.off('update', onUpdate)
  }
}
