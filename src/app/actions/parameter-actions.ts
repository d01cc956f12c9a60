import type { Scope } from '../../analysis/eligible.ts'
import { PARAMETER_RANGES } from '../../analysis/parameters.ts'
import { addRecordEdit } from '../../document/new-record.ts'
import type { ParameterChangeId } from '../../records/ids.ts'
import type { ProjectSession } from '../session/project-session.ts'

/**
 * Gives the grouping of a department (or of all together) another number, or with null the default again. Who did so and when stays on
 * record.
 *
 * @param path one of `PARAMETER_RANGES`; another throws
 */
export function changeParameter(
  session: ProjectSession,
  scope: Scope,
  path: string,
  value: number | null,
): void {
  changeParameters(session, scope, new Map([[path, value]]))
}

/** Several numbers as one action. */
export function changeParameters(
  session: ProjectSession,
  scope: Scope,
  values: ReadonlyMap<string, number | null>,
): void {
  const edits = [...values].map(([path, value]) => {
    if (!PARAMETER_RANGES.has(path)) throw new Error(`there is no parameter ${path}`)
    return addRecordEdit('parameters', {
      id: session.newId<ParameterChangeId>(),
      departmentId: scope,
      path,
      value,
      by: session.analyst,
      at: session.now(),
    })
  })
  session.act('parameterChanged', { project: edits })
}
