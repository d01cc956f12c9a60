import type { HistoryChoice } from '../../screens/history/history-props.ts'
import type { HistoryAction } from './history-actions.ts'
import { type HistoryMessages, kindName } from './record-names.ts'

/** Whether an action passes what was chosen. */
export function isChosen(
  { first, parts }: HistoryAction,
  { kind, person, department }: HistoryChoice,
): boolean {
  if (person !== '' && first.by !== person) return false
  if (department !== '' && !parts.some(({ departmentId }) => (departmentId ?? 'project') === department))
    return false
  return kind === '' || parts.some(({ entry }) => entry.changes.some(([, root]) => root === kind))
}

/** The kinds of records that were changed, with how many actions changed one. */
export function kindOptions(actions: readonly HistoryAction[], messages: HistoryMessages) {
  const counts = new Map<string, number>()
  for (const { parts } of actions) {
    const roots = new Set(parts.flatMap(({ entry }) => entry.changes.map(([, root]) => root)))
    for (const root of roots) counts.set(root, (counts.get(root) ?? 0) + 1)
  }
  if (counts.size < 2) return []
  return [
    { value: '', label: messages.history.everyKind },
    ...[...counts].map(([root, count]) => ({
      value: root,
      label: messages.history.previewCount({ kind: kindName(root, messages), count }),
    })),
  ]
}
