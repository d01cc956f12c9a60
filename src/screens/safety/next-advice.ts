import { type BackupState, isBackupDue } from './backup-due.ts'

export interface DeviceState {
  readonly isInstalled: boolean
  readonly canInstall: boolean
  /** A tablet or phone of Apple. */
  readonly isApple: boolean
  readonly persistence: 'granted' | 'denied' | 'unsupported' | null
}

export interface AdvisedProject extends BackupState {
  readonly rehearsedAt: number | null
  readonly locked: boolean
}

export type Advice<Project extends AdvisedProject> =
  | { readonly kind: 'tab' | 'move' | 'install' | 'persist' | 'rehearse' | 'nothing' | 'start' }
  | { readonly kind: 'backup'; readonly project: Project }

/** The one thing that makes the work safest now. */
export function nextAdvice<Project extends AdvisedProject>(
  device: DeviceState,
  projects: readonly Project[],
  now: number,
): Advice<Project> {
  const own = projects.filter(({ locked, isExample }) => !locked && !isExample)
  if (device.isApple && !device.isInstalled) return { kind: own.length > 0 ? 'move' : 'tab' }
  const [project] = own
    .filter((each) => isBackupDue(each, now))
    .sort((a, b) => b.changesSince - a.changesSince)
  if (project) return { kind: 'backup', project }
  if (device.canInstall && !device.isInstalled) return { kind: 'install' }
  if (own.length === 0) return { kind: 'start' }
  if (device.persistence === 'denied') return { kind: 'persist' }
  const [behind] = own.filter(({ lastBackupAt }) => lastBackupAt === null)
  if (behind && behind.changesSince > 0) return { kind: 'backup', project: behind }
  if (own.some(({ lastBackupAt, rehearsedAt }) => lastBackupAt !== null && rehearsedAt === null))
    return { kind: 'rehearse' }
  return { kind: 'nothing' }
}
