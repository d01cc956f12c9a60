import type { ProjectId } from '../../records/ids.ts'
import { viewStore } from '../view-store.ts'
import type { Projects } from './projects.ts'

/**
 * Does something that makes no sense without a recovery code. When nobody wrote one down yet (the app ended while it was
 * on screen, or this is an example), a new one is shown first.
 */
export async function withRecoveryCode(
  projects: Projects,
  projectId: ProjectId,
  onDone: () => void,
): Promise<void> {
  if (!(await projects.needsRecoveryCode(projectId))) return onDone()
  const words = await projects.renewRecoveryCode(projectId)
  viewStore.setState({ recovery: { projectId, words, onDone } })
}
