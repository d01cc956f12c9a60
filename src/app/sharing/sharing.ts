import type { DeviceId, ProjectId } from '../../records/ids.ts'
import type { Invitation, SharingRole } from '../../sync/invitation.ts'
import type { NewProject } from '../projects/projects.ts'

/** What came of accepting an invitation. */
export type Joined =
  /** The project is here now, empty until a way to the others was used. Its recovery words are of this device alone. */
  | ({ readonly kind: 'joined' } & NewProject)
  /** It was here already: keys that were missing are added, nothing else changed. */
  | { readonly kind: 'already-here'; readonly id: ProjectId }

/**
 * How this device stands in a project:
 * - `alone`: it was never shared
 * - `member`
 * - `left`: it took itself off the list; nothing is exchanged until it is invited again
 * - `removed`: another device took it off; what is here stays, new work does not reach it any more
 * - `without-key`: the project has a newer key, and none was sealed for this device; a new invitation brings it
 */
export type Standing = 'alone' | 'member' | 'left' | 'removed' | 'without-key'

/** Who has a project, and letting devices in and out. Failures reject with a RegistryFailure or StorageFailure. */
export interface Sharing {
  /** Makes this project known as shared and this device one of it; the keys of an invitation are never written down here. */
  invite(id: ProjectId, role: SharingRole): Promise<Invitation>
  join(invitation: Invitation): Promise<Joined>
  /** This device's role in a project. */
  roleIn(id: ProjectId): SharingRole
  /** Of an opened project; 'alone' for others. The same until `subscribe` calls. */
  standing(id: ProjectId): Standing
  /** Called when a standing or role changed. @returns stops calling */
  readonly subscribe: (listener: () => void) => () => void
  /** The others seal with a new key from now on; the removed device keeps what it has. */
  removeDevice(id: ProjectId, device: DeviceId): Promise<void>
  /** A new key for the devices on the list. Readers are not on it: they need a new invitation after. */
  renewKey(id: ProjectId): Promise<void>
  /** Takes this device off the list and stops its sync; the project stays here unless it is removed after. */
  leave(id: ProjectId): Promise<void>
}
