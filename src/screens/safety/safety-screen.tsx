import { useMessages } from '../../i18n/messages-context.tsx'
import { Button } from '../../ui/button.tsx'
import { PageHeader } from '../../ui/page-header.tsx'
import { AdviceCard } from './advice-card.tsx'
import { BackupRow } from './backup-row.tsx'
import { nextAdvice } from './next-advice.ts'
import type { SafetyProps } from './safety-props.ts'
import './safety-screen.css'

/** How safe the work is: one clear advice, then the facts it rests on. */
export function SafetyScreen(props: SafetyProps) {
  const { safety } = useMessages()
  const { projects, device, now } = props
  return (
    <div class="safety-screen">
      <PageHeader title={safety.title} lead={safety.lead} />
      {projects && <AdviceCard {...props} advice={nextAdvice(device, projects, now)} />}
      <Backups {...props} />
      {props.space}
      <DeviceFacts device={device} />
    </div>
  )
}

function Backups({ projects, now, onBackup, onRehearse }: SafetyProps) {
  const { safety } = useMessages()
  return (
    <section class="safety-screen__section">
      <h2>{safety.backups}</h2>
      <p class="safety-screen__text">{safety.backupsText}</p>
      {projects?.length === 0 && <p>{safety.noProjects}</p>}
      <ul class="safety-screen__projects">
        {projects?.map((project) => (
          <BackupRow key={project.id} project={project} now={now} onBackup={() => onBackup(project.id)} />
        ))}
      </ul>
      <div>
        <Button icon="shield" onClick={onRehearse}>
          {safety.rehearse}
        </Button>
      </div>
    </section>
  )
}

const MEGABYTE = 1_000_000

function DeviceFacts({ device }: Pick<SafetyProps, 'device'>) {
  const { safety, frame } = useMessages()
  const { isInstalled, persistence, usedBytes, isOnline } = device
  const facts: readonly (readonly [string, string])[] = [
    [safety.installed, isInstalled ? safety.isInstalled : safety.notInstalled],
    [safety.kept, persistence ? safety.keptWords[persistence] : safety.unknown],
    [
      safety.space,
      usedBytes === null ? safety.unknown : safety.spaceUsed({ megabytes: usedBytes / MEGABYTE }),
    ],
    [safety.network, isOnline ? safety.online : frame.offline],
    [safety.shared, safety.notShared],
  ]
  return (
    <section class="safety-screen__section">
      <h2>{safety.thisDevice}</h2>
      <dl class="safety-screen__facts">
        {facts.map(([name, value]) => (
          <div key={name} class="safety-screen__fact">
            <dt>{name}</dt>
            <dd>{value}</dd>
          </div>
        ))}
      </dl>
    </section>
  )
}
