import type { DeviceId, ProjectId } from '../../records/ids.ts'
import type { Invitation, SharingRole } from '../../sync/invitation.ts'
import type { ProjectSession } from '../session/project-session.ts'
import type { ProjectSharing, ProjectSharingOptions } from './project-sharing.ts'
import type { Joined, Sharing, Standing } from './sharing.ts'
import { readSharingFacts } from './sharing-facts.ts'

interface State {
  readonly standing: Standing
  readonly role: SharingRole
}

/** What the screens ask about sharing; what does the work is loaded when a project is opened. */
export class SharingDesk implements Sharing {
  private readonly states = new Map<ProjectId, State>()
  private readonly listeners = new Set<() => void>()
  private working: Promise<ProjectSharing> | null = null

  constructor(private readonly options: Omit<ProjectSharingOptions, 'onState'>) {}

  /** Keys that others made for this project are taken in from now on. */
  follow(session: ProjectSession): void {
    this.work()
      .then((work) => work.follow(session))
      .catch(this.options.onTrouble)
  }

  /** No key of that project is in memory any more. */
  letGo(id: ProjectId): void {
    this.states.delete(id)
    this.working?.then((work) => work.letGo(id)).catch(this.options.onTrouble)
  }

  async invite(id: ProjectId, role: SharingRole): Promise<Invitation> {
    return (await this.work()).invite(id, role)
  }

  async join(invitation: Invitation): Promise<Joined> {
    return (await this.work()).join(invitation)
  }

  roleIn(id: ProjectId): SharingRole {
    return this.states.get(id)?.role ?? 'analyst'
  }

  standing(id: ProjectId): Standing {
    return this.states.get(id)?.standing ?? 'alone'
  }

  readonly subscribe = (listener: () => void): (() => void) => {
    this.listeners.add(listener)
    return () => void this.listeners.delete(listener)
  }

  async removeDevice(id: ProjectId, device: DeviceId): Promise<void> {
    await (await this.work()).changeKey(id, [device])
  }

  async renewKey(id: ProjectId): Promise<void> {
    await (await this.work()).changeKey(id, [])
  }

  async leave(id: ProjectId): Promise<void> {
    await (await this.work()).leave(id)
  }

  /** Before a project is opened. @param sharing what is kept about it with its name */
  learn(id: ProjectId, sharing: unknown): void {
    const { isShared, hasLeft, role } = readSharingFacts(sharing)
    this.note(id, hasLeft ? 'left' : isShared ? 'member' : 'alone', role)
  }

  private note(id: ProjectId, standing: Standing, role: SharingRole): void {
    const before = this.states.get(id)
    if (before?.standing === standing && before.role === role) return
    this.states.set(id, { standing, role })
    for (const listener of [...this.listeners]) listener()
  }

  private work(): Promise<ProjectSharing> {
    this.working ??= import('./project-sharing.ts').then(
      ({ ProjectSharing }) =>
        new ProjectSharing({
          ...this.options,
          onState: (id, standing, role) => this.note(id, standing, role),
        }),
    )
    return this.working
  }
}
