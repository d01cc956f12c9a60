import type { AnalystId, DepartmentId, DeviceId } from '../../records/ids.ts'
import { compareText } from '../../records/ids.ts'
import type { HistoryAction } from '../history/history-actions.ts'
import { deviceOf, isNew, type SeenActivity } from './seen-activity.ts'

/** What one person did on one device without a long pause. */
export interface Sitting {
  /** Stays the same while the sitting grows at its end. */
  readonly key: string
  readonly by: AnalystId
  /** Wall times of the first and last action, with offset. */
  readonly from: string
  readonly to: string
  /** Newest first. */
  readonly actions: readonly HistoryAction[]
  /** How many of them were not seen yet. */
  readonly newCount: number
  /** Where, in no order that matters; null is the project itself. */
  readonly places: readonly (DepartmentId | null)[]
}

/** After so long without an action somebody sits down anew. In milliseconds. */
export const PAUSE_MS = 30 * 60_000

/** The work of other devices, by sitting; newest first. @param actions newest first */
export function sittingsOf(
  actions: readonly HistoryAction[],
  own: DeviceId,
  seen: SeenActivity,
): readonly Sitting[] {
  const groups = new Map<string, HistoryAction[][]>()
  for (const action of actions) {
    const device = deviceOf(action.key)
    if (device === own) continue
    const who = `${device} ${action.first.by}`
    const held = groups.get(who) ?? []
    groups.set(who, held)
    const last = held.at(-1)
    const before = last?.at(-1)
    if (last && before && timeOf(before) - timeOf(action) < PAUSE_MS) last.push(action)
    else held.push([action])
  }
  return [...groups.values()]
    .flat()
    .map((group) => sittingOf(group, seen))
    .sort((a, b) => Date.parse(b.to) - Date.parse(a.to) || compareText(a.key, b.key))
}

function sittingOf(actions: readonly HistoryAction[], seen: SeenActivity): Sitting {
  const [newest, oldest] = [actions[0]!, actions.at(-1)!]
  return {
    key: oldest.key,
    by: newest.first.by,
    from: oldest.first.at,
    to: newest.first.at,
    actions,
    newCount: actions.filter((action) => isNew(seen, action)).length,
    places: [...new Set(actions.flatMap(({ parts }) => parts.map(({ departmentId }) => departmentId)))],
  }
}

const timeOf = ({ first }: HistoryAction) => Date.parse(first.at) || 0
