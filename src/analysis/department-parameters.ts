import type { ParameterChangeRecord } from '../records/document-records.ts'
import { compareText } from '../records/ids.ts'
import type { Scope } from './eligible.ts'
import { DEFAULT_PARAMETERS, type Parameters, setParameter } from './parameters.ts'

/**
 * The parameters of a department, or of all together, which have their own: the defaults with the latest change of each path, by the time it was made and then by
 * id, so that every tablet that knows the same changes groups by the same numbers. A path or value this version does
 * not take is as if it was never set.
 */
export function departmentParameters(changes: readonly ParameterChangeRecord[], scope: Scope): Parameters {
  const latest = latestChanges(changes, scope)
  let parameters = DEFAULT_PARAMETERS
  for (const { path, value } of [...latest.values()].sort((a, b) => compareText(a.path, b.path))) {
    if (value === null) continue
    const set = setParameter(parameters, path, String(value))
    if (set.ok) parameters = set.value
  }
  return parameters
}

/** The change that holds, by path. */
export function latestChanges(
  changes: readonly ParameterChangeRecord[],
  scope: Scope,
): ReadonlyMap<string, ParameterChangeRecord> {
  const latest = new Map<string, ParameterChangeRecord>()
  for (const change of changes) {
    if (change.departmentId !== scope) continue
    const before = latest.get(change.path)
    if (!before || isLater(change, before)) latest.set(change.path, change)
  }
  return latest
}

function isLater(change: ParameterChangeRecord, before: ParameterChangeRecord): boolean {
  const [now, then] = [Date.parse(change.at), Date.parse(before.at)]
  return now === then ? compareText(change.id, before.id) > 0 : now > then
}
