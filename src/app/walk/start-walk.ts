import type { ProjectId } from '../../records/ids.ts'
import { EXAMPLES, openExample } from '../projects/example.ts'
import type { Projects } from '../projects/projects.ts'
import { formatRoute } from '../route.ts'
import type { Services } from '../services.ts'
import { viewStore } from '../view-store.ts'
import { routeOf, stopOf } from './walk-stops.ts'

/**
 * Opens the example at the first stop. The example of an earlier walk is used again where it is still on the device.
 *
 * Rejects with what keeps the example from being made or opened; nothing is shown then.
 */
export async function startWalk({ projects, preferences, goTo }: Services): Promise<void> {
  const projectId = (await lastWalked(projects)) ?? (await openExample(projects, EXAMPLES[0]))
  preferences.setWalk({ isOver: false, projectId })
  const session = await projects.open(projectId)
  const [department] = session.records.departments.list()
  if (!department) throw new Error('the example has no department')
  const walk = { projectId, departmentId: department.id, at: 0 }
  viewStore.setState({ walk })
  goTo(formatRoute(routeOf(walk, stopOf(walk))))
}

/** One of which the departments were removed is of no use. */
async function lastWalked(projects: Projects): Promise<ProjectId | null> {
  const { projectId } = viewStore.getState().walked
  const known = (await projects.list()).find(({ id, locked }) => id === projectId && !locked)
  if (!known) return null
  const session = await projects.open(known.id)
  return session.records.departments.list().length > 0 ? known.id : null
}
