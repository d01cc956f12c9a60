import type { DeviceId, ProjectId } from '../../records/ids.ts'
import type { DeviceSettings } from '../../storage/device-settings.ts'
import type { Registry } from '../../storage/registry.ts'
import { RegistryFailure } from '../../storage/registry-failure.ts'
import type { Invitation, SharingRole } from '../../sync/invitation.ts'
import { generationOf } from '../../sync/key-changes.ts'
import { LiveKeyRing } from '../../vault/keys.ts'
import type { ProjectSession } from '../session/project-session.ts'
import { SessionKeys } from './session-keys.ts'
import type { Joined, Standing } from './sharing.ts'
import { joinedFacts, readSharingFacts, type SharingFacts } from './sharing-facts.ts'

export interface ProjectSharingOptions {
  readonly registry: Registry
  readonly device: Pick<DeviceSettings, 'analyst'>
  readonly open: (id: ProjectId) => Promise<ProjectSession>
  readonly onState: (id: ProjectId, standing: Standing, role: SharingRole) => void
  readonly onTrouble: (error: unknown) => void
}

/** Sharing projects. It follows those that are opened: keys that others made are taken in without being asked. */
export class ProjectSharing {
  private readonly followed = new Map<ProjectId, { session: ProjectSession; keys: Promise<SessionKeys> }>()

  constructor(private readonly options: ProjectSharingOptions) {}

  /** The same for an opened project until it is closed. */
  follow(session: ProjectSession): Promise<SessionKeys> {
    const known = this.followed.get(session.id)
    if (known?.session === session) return known.keys
    this.letGo(session.id)
    const keys = this.begin(session)
    this.followed.set(session.id, { session, keys })
    keys.catch(() => this.followed.delete(session.id))
    return keys
  }

  /** The project was closed. */
  letGo(id: ProjectId): void {
    this.followed.get(id)?.keys.then(
      (keys) => keys.stop(),
      () => undefined,
    )
    this.followed.delete(id)
  }

  async invite(id: ProjectId, role: SharingRole): Promise<Invitation> {
    const { registry, device } = this.options
    const session = await this.options.open(id)
    const keys = await this.follow(session)
    await keys.share()
    if (keys.facts.role === 'reader' || keys.standing() !== 'member') throw new Error('not one that invites')
    const meta = await this.metaOf(id)
    const { name = '', organisation = '' } = session.records.project.list()[0] ?? {}
    return {
      projectId: id,
      documentId: String(meta.documentId),
      projectName: name,
      organisation,
      inviter: device.analyst?.name ?? '',
      role,
      secrets: await registry.secretsOf(id),
      generation: generationOf(keys.facts.ledger),
    }
  }

  async join(invitation: Invitation): Promise<Joined> {
    const { projectId, documentId, projectName, organisation, role, generation, secrets } = invitation
    const { registry } = this.options
    const asked = { role, generation, keyId: secrets.at(-1)?.keyId ?? '' }
    const joined = await registry.joinProject({
      projectId,
      secrets,
      meta: { name: projectName, organisation, documentId, sharing: joinedFacts(asked) },
    })
    if (joined.kind === 'joined') {
      this.options.onState(projectId, 'member', role)
      return { kind: 'joined', id: projectId, recoveryWords: joined.recoveryWords }
    }
    const session = await this.options.open(projectId)
    const keys = await this.follow(session)
    await keys.rejoin(joinedFacts(asked, keys.facts, keys.standing()), joined.added)
    return { kind: 'already-here', id: projectId }
  }

  async changeKey(id: ProjectId, removes: readonly DeviceId[]): Promise<void> {
    await (await this.follow(await this.options.open(id))).changeKey(removes)
  }

  async leave(id: ProjectId): Promise<void> {
    await (await this.follow(await this.options.open(id))).leave()
  }

  private async begin(session: ProjectSession): Promise<SessionKeys> {
    const { registry, device, onState, onTrouble } = this.options
    const { ring } = session.parts
    if (!(ring instanceof LiveKeyRing)) throw new Error('nothing is sealed here, so nothing is shared')
    const keys = new SessionKeys({
      session,
      ring,
      facts: readSharingFacts((await this.metaOf(session.id)).sharing),
      registry,
      deviceName: () => device.analyst?.name ?? '',
      onChange: (standing, { role }: SharingFacts) => onState(session.id, standing, role),
      onTrouble,
    })
    keys.look()
    return keys
  }

  private async metaOf(id: ProjectId): Promise<Readonly<Record<string, unknown>>> {
    const { registry } = this.options
    await registry.whenMetaSaved()
    const listing = (await registry.listProjects()).find((each) => each.id === id)
    if (!listing?.meta) throw new RegistryFailure(listing ? 'locked' : 'unknown-project')
    return listing.meta
  }
}
