import { createStore } from 'zustand/vanilla'
import { countOf } from '../../document/history-entry.ts'
import type { ProjectId } from '../../records/ids.ts'
import type { HistoryAction } from '../history/history-actions.ts'
import type { Projects } from '../projects/projects.ts'

/**
 * What somebody saw of the work of others: of each document (a department's id, or `project`) and each device the greatest count. An entry's
 * count grows on its device and its document brings all before it, so what is greater is new, whenever it was made.
 */
export interface SeenActivity {
  readonly counts: Readonly<Record<string, Readonly<Record<string, number>>>>
  /** When that was, in milliseconds since the epoch; null when never. */
  readonly at: number | null
}

export const NOTHING_SEEN: SeenActivity = { counts: {}, at: null }

/** Field of the facts of a project. Permanent. */
const FIELD = 'seenActivity'

/** Of projects that were looked at since the app started. */
export const seenStore = createStore<Readonly<Partial<Record<ProjectId, SeenActivity>>>>(() => ({}))

export async function loadSeen(projects: Projects, id: ProjectId): Promise<void> {
  if (seenStore.getState()[id]) return
  const seen = readSeen((await projects.facts(id))[FIELD])
  if (!seenStore.getState()[id]) seenStore.setState({ [id]: seen })
}

/** All of these are known now. */
export async function saveSeen(
  projects: Projects,
  id: ProjectId,
  actions: readonly HistoryAction[],
  at: number,
): Promise<void> {
  const seen = { ...withSeen(seenStore.getState()[id] ?? NOTHING_SEEN, actions), at }
  seenStore.setState({ [id]: seen })
  await projects.keepFacts(id, { [FIELD]: seen })
}

export const deviceOf = (key: string): string => key.slice(0, Math.max(0, key.lastIndexOf(':')))

/** Stands for the project's own document. */
export const PROJECT_SCOPE = 'project'
const scopeOf = (departmentId: string | null) => departmentId ?? PROJECT_SCOPE

/** Whether an entry of one document is of another device than this and was not seen. @param key of the entry */
export function isNewIn({ counts }: SeenActivity, scope: string, key: string, own: string): boolean {
  const device = deviceOf(key)
  return device !== own && countOf(key) > (counts[scope]?.[device] ?? -1)
}

/** @param action of another device */
export const isNew = (seen: SeenActivity, { key, parts }: HistoryAction): boolean =>
  parts.some(({ departmentId }) => isNewIn(seen, scopeOf(departmentId), key, ''))

export function withSeen(seen: SeenActivity, actions: readonly HistoryAction[]): SeenActivity {
  const counts = new Map(Object.entries(seen.counts).map(([scope, each]) => [scope, { ...each }]))
  for (const { key, parts } of actions) {
    for (const { departmentId } of parts) {
      const own = counts.get(scopeOf(departmentId)) ?? {}
      own[deviceOf(key)] = Math.max(own[deviceOf(key)] ?? -1, countOf(key))
      counts.set(scopeOf(departmentId), own)
    }
  }
  return { ...seen, counts: Object.fromEntries(counts) }
}

/** Anything unreadable counts as never seen. */
function readSeen(kept: unknown): SeenActivity {
  if (typeof kept !== 'object' || kept === null) return NOTHING_SEEN
  const { counts, at } = kept as Partial<SeenActivity>
  const isSound = typeof counts === 'object' && counts !== null
  return { counts: isSound ? counts : {}, at: typeof at === 'number' ? at : null }
}
