import type { Timers } from '../../storage/timers.ts'
import type { SharedDocument, SharedProject } from '../../sync/shared-project.ts'

/** After the last edit, in ms: words that change with each letter say nothing. */
const REST_MS = 700
/** So long words are waited for while edits go on, in ms. */
const LONGEST_MS = 3_000

export interface WordsFollower {
  /** What the words were made of changed: they hold no more. */
  readonly onStale: () => void
  readonly look: () => Promise<unknown>
}

/**
 * Says at once that something in the documents changed, and calls `look` now, after each rest, and now and then while edits go on.
 *
 * @returns stops calling
 */
export function followWords(
  project: SharedProject,
  timers: Timers,
  { onStale, look }: WordsFollower,
): () => void {
  const watched = new Set<SharedDocument>()
  let stopRest: () => void = () => undefined
  let stopLongest: (() => void) | null = null
  const stopBoth = () => {
    stopRest()
    stopLongest?.()
    stopLongest = null
  }
  const lookNow = () => {
    stopBoth()
    void look()
  }
  const onUpdate = () => {
    onStale()
    stopRest()
    stopRest = timers.after(REST_MS, lookNow)
    stopLongest ??= timers.after(LONGEST_MS, lookNow)
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
    stopBoth()
    for (const { doc } of watched) doc.off('update', onUpdate)
  }
}
