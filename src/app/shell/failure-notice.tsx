import { useMessages } from '../../i18n/messages-context.tsx'
import type { ProjectId } from '../../records/ids.ts'
import { StorageFailure } from '../../storage/failure.ts'
import { RegistryFailure } from '../../storage/registry-failure.ts'
import { Button } from '../../ui/button.tsx'
import { EmptyNotice } from '../../ui/empty-notice.tsx'
import { Notice } from '../../ui/notice.tsx'
import { exportProject } from '../files/export-project.ts'
import { useServices } from '../services.ts'

interface Props {
  readonly error: unknown
  readonly projectId: ProjectId | null
}

/** Something failed that should not: first of all, take your data along. */
export function FailureNotice({ error, projectId }: Props) {
  const messages = useMessages()
  const { common, storage, projects } = messages
  const services = useServices()
  if (error instanceof RegistryFailure) return <NotOpened reason={error.reason} />
  const what = error instanceof StorageFailure ? storage.whatToDo[error.reason] : common.failedText
  return (
    <Notice
      tone="wrong"
      title={common.failedTitle}
      live
      actions={
        <>
          {projectId && (
            <Button
              variant="primary"
              icon="download"
              onClick={() => void exportProject(services, projectId, messages)}
            >
              {common.exportMyData}
            </Button>
          )}
          <Button onClick={services.reload}>{common.reload}</Button>
          <Button variant="quiet" onClick={() => services.goTo('#/')}>
            {projects.toProjects}
          </Button>
        </>
      }
    >
      <p>{what}</p>
      <details class="failure-notice__detail">
        <summary>{common.technicalDetail}</summary>
        {error instanceof Error ? error.message : String(error)}
      </details>
    </Notice>
  )
}

/** The address leads nowhere here, or the project waits for its code: nothing went wrong. */
function NotOpened({ reason }: Pick<RegistryFailure, 'reason'>) {
  const { projects } = useMessages()
  const { goTo } = useServices()
  const isHere = reason === 'locked'
  return (
    <EmptyNotice
      title={isHere ? projects.locked : projects.notHere}
      text={isHere ? projects.backupProblem.locked : projects.notHereText}
    >
      <Button variant="primary" onClick={() => goTo('#/')}>
        {projects.toProjects}
      </Button>
    </EmptyNotice>
  )
}
