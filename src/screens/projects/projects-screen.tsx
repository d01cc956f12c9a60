import { useFormat, useMessages } from '../../i18n/messages-context.tsx'
import type { ProjectId } from '../../records/ids.ts'
import { Button } from '../../ui/button.tsx'
import { EmptyNotice } from '../../ui/empty-notice.tsx'
import { PageHeader } from '../../ui/page-header.tsx'
import { PrimaryAction } from '../../ui/primary-action.tsx'
import { StatusWord } from '../../ui/status-word.tsx'
import './projects-screen.css'

export interface ProjectLine {
  readonly id: ProjectId
  readonly name: string
  readonly organisation: string
  readonly lastUsedAt: number | null
  readonly locked: boolean
}

interface Props {
  /** null while they are being read. */
  readonly projects: readonly ProjectLine[] | null
  readonly onOpen: (id: ProjectId) => void
  readonly onNew: () => void
  readonly onExample: () => void
  readonly onImport: () => void
  readonly onOpenBackup: () => void
  readonly onExport: (id: ProjectId) => void
  readonly onBackup: (id: ProjectId) => void
  readonly onDelete: (id: ProjectId) => void
}

export function ProjectsScreen(props: Props) {
  const { projects: words } = useMessages()
  const { projects } = props
  return (
    <div class="projects-screen">
      <PageHeader
        title={words.title}
        actions={
          <>
            <Button icon="upload" onClick={props.onImport}>
              {words.importCase}
            </Button>
            <Button icon="upload" onClick={props.onOpenBackup}>
              {words.openBackup}
            </Button>
          </>
        }
      />
      {projects === null && <p role="status">{words.reading}</p>}
      {projects?.length === 0 && (
        <EmptyNotice title={words.emptyTitle} text={words.emptyText}>
          <Button onClick={props.onExample}>{words.openExample}</Button>
        </EmptyNotice>
      )}
      {projects && projects.length > 0 && (
        <>
          <ul class="projects-screen__list">
            {projects.map((project) => (
              <ProjectRow key={project.id} project={project} {...props} />
            ))}
          </ul>
          <p>
            <Button variant="quiet" onClick={props.onExample}>
              {words.openExample}
            </Button>
          </p>
        </>
      )}
      <p class="projects-screen__safety">{words.safety}</p>
      <PrimaryAction>
        <Button variant="primary" size="floor" icon="plus" onClick={props.onNew}>
          {words.newProject}
        </Button>
      </PrimaryAction>
    </div>
  )
}

function ProjectRow({ project, ...on }: Props & { project: ProjectLine }) {
  const { projects: words, storage } = useMessages()
  const { formatDate, formatClock } = useFormat()
  const { id, name, organisation, lastUsedAt, locked } = project
  return (
    <li class="project-row">
      <button type="button" class="project-row__open" onClick={() => on.onOpen(id)}>
        <span class="project-row__name">{name || words.unnamed}</span>
        {organisation && <span class="project-row__organisation">{organisation}</span>}
        <span class="project-row__facts">
          {lastUsedAt === null
            ? words.neverOpened
            : words.lastUsed({ date: formatDate(lastUsedAt, 'short'), clock: formatClock(lastUsedAt) })}
        </span>
      </button>
      <StatusWord tone={locked ? 'attention' : 'good'}>{locked ? words.locked : storage.saved}</StatusWord>
      <div class="project-row__actions">
        {!locked && (
          <>
            <Button variant="quiet" icon="download" onClick={() => on.onBackup(id)}>
              {words.backup}
            </Button>
            <Button variant="quiet" icon="document" onClick={() => on.onExport(id)}>
              {words.exportCase}
            </Button>
          </>
        )}
        <Button variant="quiet" icon="trash" onClick={() => on.onDelete(id)}>
          {words.delete}
        </Button>
      </div>
    </li>
  )
}
