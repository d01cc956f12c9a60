import type { ParameterChangeRecord } from '../records/document-records.ts'
import { compareText, type DepartmentId } from '../records/ids.ts'
import { DEFAULT_PARAMETERS, type Parameters, setParameter } from './parameters.ts'

/**
 * The parameters of a department: the defaults with the latest change of each path, by the time it was made and then by
 * id, so that every tablet that knows the same changes groups by the same numbers. A path or value this version does
 * not take is as if it was never set.
 */
export function departmentParameters(
  changes: readonly ParameterChangeRecord[],
  departmentId: DepartmentId,
): Parameters {
  const latest = new Map<string, ParameterChangeRecord>()
  for (const change of changes) {
    if (change.departmentId !== departmentId) continue
    const before = latest.get(change.path)
    if (!before || isLater(change, before)) latest.set(change.path, change)
  }
  let parameters = DEFAULT_PARAMETERS
  for (const { path, value } of [...latest.values()].sort((a, b) => compareText(a.path, b.path))) {
    if (value === null) continue
    const set = setParameter(parameters, path, String(value))
    if (set.ok) parameters = set.value
  }
  return parameters
}

function isLater(change: ParameterChangeRecord, before: ParameterChangeRecord): boolean {
  const [now, then] = [Date.parse(change.at), Date.parse(before.at)]
  return now === then ? compareText(change.id, before.id) > 0 : now > then
}
