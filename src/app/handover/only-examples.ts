import type { ProjectId } from '../../records/ids.ts'
import type { Projects } from '../projects/projects.ts'

/**
 * The projects of a device that has nothing but examples of which nobody ever saw the recovery code: with a forgotten code there is no
 * other way back. None where a removal was cut short. Null where it has anything else, also where that cannot be told.
 */
export async function onlyExamples(
  projects: Pick<Projects, 'list' | 'facts'>,
): Promise<readonly ProjectId[] | null> {
  const all = await projects.list()
  const kinds = await Promise.all(
    all.map(async ({ id, locked }) => {
      if (locked) return false
      const { isExample, codeShown } = await projects.facts(id)
      return isExample === true && codeShown !== true
    }),
  )
  return kinds.every(Boolean) ? all.map(({ id }) => id) : null
}
