import type { ComponentChildren } from 'preact'
import type { ProjectId } from '../../records/ids.ts'
import type { AdvisedProject, DeviceState } from './next-advice.ts'

export interface SafetyProject extends AdvisedProject {
  readonly id: ProjectId
  readonly name: string
}

export interface SafetyDevice extends DeviceState {
  readonly isOnline: boolean
  /** Null where the browser does not tell. */
  readonly usedBytes: number | null
}

export interface SafetyProps {
  /** What the projects take on this device. */
  readonly space?: ComponentChildren
  readonly device: SafetyDevice
  /** Null while they are being read. */
  readonly projects: readonly SafetyProject[] | null
  /** Milliseconds since the epoch. */
  readonly now: number
  readonly onBackup: (id: ProjectId) => void
  readonly onRehearse: () => void
  readonly onInstall: () => void
  readonly onShowSteps: () => void
  readonly onAskToKeep: () => void
}
