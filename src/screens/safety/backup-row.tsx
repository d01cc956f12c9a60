import { useMessages } from '../../i18n/messages-context.tsx'
import { Button } from '../../ui/button.tsx'
import { StatusWord } from '../../ui/status-word.tsx'
import { isBackupDue } from './backup-due.ts'
import type { SafetyProject } from './safety-props.ts'
import { useWhen } from './use-when.ts'

interface Props {
  readonly project: SafetyProject
  readonly now: number
  readonly onBackup: () => void
}

/** A project with its last backup. */
export function BackupRow({ project, now, onBackup }: Props) {
  const { safety, projects } = useMessages()
  const { name, locked, isExample } = project
  return (
    <li class="backup-row">
      <div class="backup-row__words">
        <p class="backup-row__name">{name || projects.unnamed}</p>
        {locked ? <p>{safety.lockedProject}</p> : <Facts project={project} now={now} />}
      </div>
      {!locked && isExample && <StatusWord tone="plain">{safety.example}</StatusWord>}
      {!locked && isBackupDue(project, now) && <StatusWord tone="attention">{safety.overdue}</StatusWord>}
      {!locked && (
        <Button icon="download" onClick={onBackup}>
          {safety.makeBackup}
        </Button>
      )}
    </li>
  )
}

function Facts({ project, now }: Omit<Props, 'onBackup'>) {
  const { safety } = useMessages()
  const when = useWhen(now)
  const { lastBackupAt, changesSince, rehearsedAt } = project
  return (
    <>
      <p>
        {lastBackupAt === null
          ? `${safety.never}, ${safety.changesSoFar({ count: changesSince })}`
          : `${safety.last({ when: when(lastBackupAt) })}, ${safety.since({ count: changesSince })}`}
      </p>
      {rehearsedAt !== null && <p>{safety.rehearsed({ when: when(rehearsedAt) })}</p>}
    </>
  )
}
