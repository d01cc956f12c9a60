import { PARAMETER_RANGES } from '../../analysis/parameters.ts'
import { addRecordEdit } from '../../document/new-record.ts'
import type { DepartmentId, ParameterChangeId } from '../../records/ids.ts'
import type { ProjectSession } from '../project-session.ts'

/**
 * Gives the grouping of a department another number, or with null the default again. Who did so and when stays on
 * record.
 *
 * @param path one of `PARAMETER_RANGES`; another throws
 */
export function changeParameter(
  session: ProjectSession,
  departmentId: DepartmentId,
  path: string,
  value: number | null,
): void {
  if (!PARAMETER_RANGES.has(path)) throw new Error(`there is no parameter ${path}`)
  const change = {
    id: session.newId<ParameterChangeId>(),
    departmentId,
    path,
    value,
    by: session.analyst,
    at: session.now(),
  }
  session.act('parameterChanged', { project: [addRecordEdit('parameters', change)] })
}
