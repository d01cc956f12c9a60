import type { ProjectId } from '../records/ids.ts'
import type { ProjectSecret } from '../vault/keys.ts'

/** What a device may do in a shared project. */
export type SharingRole = 'analyst' | 'reader'

/** All another device needs to open a project. Shown in person only: whoever has it can read everything. */
export interface Invitation {
  readonly projectId: ProjectId
  /** Of the project's own document. */
  readonly documentId: string
  readonly projectName: string
  readonly organisation: string
  /** Name of the analyst who invites; '' when none was given. */
  readonly inviter: string
  readonly role: SharingRole
  /** Every key of the project, the current one last. */
  readonly secrets: readonly ProjectSecret[]
}
