import { useFormat, useMessages } from '../../i18n/messages-context.tsx'
import type { ProjectId } from '../../records/ids.ts'
import { Button } from '../../ui/button.tsx'
import { EmptyNotice } from '../../ui/empty-notice.tsx'
import { Menu } from '../../ui/menu.tsx'
import { Notice } from '../../ui/notice.tsx'
import { PageHeader } from '../../ui/page-header.tsx'
import { PrimaryAction } from '../../ui/primary-action.tsx'
import { StatusWord } from '../../ui/status-word.tsx'
import type { Tone } from '../../ui/tone.ts'
import './projects-screen.css'

export interface ProjectLine {
  readonly id: ProjectId
  readonly name: string
  readonly organisation: string
  readonly lastUsedAt: number | null
  readonly locked: boolean
  /** What runs in it on this device; '' when nothing does. */
  readonly runs: string
}

export interface SavedWord {
  readonly tone: Tone
  readonly word: string
}

interface Props {
  /** null while they are being read. */
  readonly projects: readonly ProjectLine[] | null
  /** What runs on this device, in words: one tap goes on with it. */
  readonly running: readonly { readonly label: string; readonly onGoOn: () => void }[]
  readonly onOpen: (id: ProjectId) => void
  readonly onNew: () => void
  /** The first one is opened with one tap, the others from a menu. */
  readonly examples: readonly { readonly key: string; readonly label: string }[]
  readonly onExample: (key: string) => void
  /** A floor to train observing on. */
  readonly onPractice: () => void
  readonly savedWord: (id: ProjectId) => SavedWord
  /** A newcomer is offered the walk through the example. */
  readonly isWalkOffered: boolean
  readonly onWalk: () => void
  readonly onDeclineWalk: () => void
  readonly onGuide: () => void
  readonly onImport: () => void
  readonly onOpenBackup: () => void
  /** Joining a project of somebody else. */
  readonly onJoin: () => void
  readonly onExport: (id: ProjectId) => void
  readonly onBackup: (id: ProjectId) => void
  readonly onDelete: (id: ProjectId) => void
}

export function ProjectsScreen(props: Props) {
  const { projects: words, walk } = useMessages()
  const { projects } = props
  return (
    <div class="projects-screen">
      <PageHeader
        title={words.title}
        actions={
          <>
            <Button icon="people" onClick={props.onJoin}>
              {words.join}
            </Button>
            <Button icon="upload" onClick={props.onImport}>
              {words.importCase}
            </Button>
            <Button icon="upload" onClick={props.onOpenBackup}>
              {words.openBackup}
            </Button>
            <Menu
              label={walk.help}
              trigger="button"
              items={[
                { key: 'walk', label: walk.start, icon: 'play', onChoose: props.onWalk },
                { key: 'guide', label: walk.guide, icon: 'document', onChoose: props.onGuide },
              ]}
            />
          </>
        }
      />
      {props.running.map(({ label, onGoOn }) => (
        <Button key={label} class="projects-screen__runs" size="floor" icon="play" onClick={onGoOn}>
          {label}
        </Button>
      ))}
      {projects !== null && props.isWalkOffered && <WalkOffer {...props} />}
      {projects === null && <p role="status">{words.reading}</p>}
      {projects?.length === 0 && (
        <EmptyNotice title={words.emptyTitle} text={words.emptyText}>
          <Examples {...props} />
        </EmptyNotice>
      )}
      {projects && projects.length > 0 && (
        <>
          <ul class="projects-screen__list">
            {projects.map((project) => (
              <ProjectRow key={project.id} project={project} {...props} />
            ))}
          </ul>
          <div>
            <Examples {...props} />
          </div>
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

/** Seen until the walk was taken or declined. */
function WalkOffer({ onWalk, onDeclineWalk }: Props) {
  const { walk } = useMessages()
  return (
    <Notice
      tone="plain"
      title={walk.offerTitle}
      actions={
        <>
          <Button icon="play" onClick={onWalk}>
            {walk.startLong}
          </Button>
          <Button variant="quiet" onClick={onDeclineWalk}>
            {walk.skipOffer}
          </Button>
        </>
      }
    >
      <p>{walk.offerText}</p>
    </Notice>
  )
}

function Examples({ examples, onExample, onPractice }: Pick<Props, 'examples' | 'onExample' | 'onPractice'>) {
  const { projects: words } = useMessages()
  const [first, ...others] = examples
  return (
    <div class="projects-screen__examples">
      {first && (
        <Button onClick={() => onExample(first.key)}>{words.openExample({ name: first.label })}</Button>
      )}
      <Menu
        label={words.otherExamples}
        trigger="button"
        items={others.map(({ key, label }) => ({ key, label, onChoose: () => onExample(key) }))}
      />
      <Button icon="eye" onClick={onPractice}>
        {words.openPractice}
      </Button>
    </div>
  )
}

function ProjectRow({ project, ...on }: Props & { project: ProjectLine }) {
  const { projects: words } = useMessages()
  const saved = on.savedWord(project.id)
  const { formatDate, formatClock } = useFormat()
  const { id, name, organisation, lastUsedAt, locked, runs } = project
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
      <div class="project-row__states">
        {runs && <StatusWord tone="attention">{runs}</StatusWord>}
        <StatusWord tone={locked ? 'attention' : saved.tone}>{locked ? words.locked : saved.word}</StatusWord>
      </div>
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
