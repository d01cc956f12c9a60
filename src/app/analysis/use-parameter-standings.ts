import { useMemo } from 'preact/hooks'
import { departmentParameters } from '../../analysis/department-parameters.ts'
import type { Scope } from '../../analysis/eligible.ts'
import { type ParameterStanding, parameterStandings } from '../../analysis/parameter-standings.ts'
import { useSession } from '../services.ts'
import { useCollection } from '../use-collection.ts'

/** How every number of a scope's grouping stands; `otherThanDefault` of it counts for a badge. */
export function useParameterStandings(scope: Scope): readonly ParameterStanding[] {
  const changes = useCollection(useSession().records.parameters)
  return useMemo(
    () => parameterStandings(changes, scope, departmentParameters(changes, scope)),
    [changes, scope],
  )
}
