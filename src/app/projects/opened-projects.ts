import type { ProjectId } from '../../records/ids.ts'
import type { ProjectSession, RunningHere } from '../session/project-session.ts'
import type { SavedState } from '../session/saved-state.ts'
import type { BackupWatch } from './backup-watch.ts'
import { LastSaved } from './last-saved.ts'
import { type KeptProjectsOptions, openKept } from './open-kept.ts'
import type { RecordingWatch } from './recording-watch.ts'

/** The projects that are in memory: each is opened once, and its saving is followed until it is let go. */
export class OpenedProjects {
  private readonly sessions = new Map<ProjectId, Promise<ProjectSession>>()
  private readonly opened = new Map<ProjectId, ProjectSession>()
  private readonly savedListeners = new Set<() => void>()
  private readonly lastSaved: LastSaved

  constructor(
    private readonly options: KeptProjectsOptions,
    private readonly backups: BackupWatch,
    private readonly recordings: RecordingWatch,
  ) {
    this.lastSaved = new LastSaved(this.opened, backups)
  }

  /** The same session until it is let go. */
  open(id: ProjectId): Promise<ProjectSession> {
    const known = this.sessions.get(id)
    if (known) return known
    const opening = openKept(this.options, this.backups, id, (session) => this.opened.get(id) === session)
    this.sessions.set(id, opening)
    opening.then(
      (session) => this.remember(session),
      () => this.sessions.delete(id),
    )
    return opening
  }

  all(): ProjectSession[] {
    return [...this.opened.values()]
  }

  get(id: ProjectId): ProjectSession | undefined {
    return this.opened.get(id)
  }

  /** The session when it is open or will be in a moment. */
  async whenOpened(id: ProjectId): Promise<ProjectSession | undefined> {
    return this.sessions.get(id)?.catch(() => undefined)
  }

  /** All of them, also those that are still being opened. */
  async whenAllOpened(): Promise<ProjectSession[]> {
    return (await Promise.allSettled(this.sessions.values())).flatMap((opening) =>
      opening.status === 'fulfilled' ? [opening.value] : [],
    )
  }

  /** @param id all of them when left out @returns null while none is open */
  savedState(id?: ProjectId): SavedState | null {
    return this.lastSaved.state(id)
  }

  readonly subscribeSaved = (listener: () => void): (() => void) => {
    this.savedListeners.add(listener)
    return () => this.savedListeners.delete(listener)
  }

  /** What is recorded on this device, in the departments that are open. */
  running(): readonly { readonly session: ProjectSession; readonly running: RunningHere }[] {
    return this.all().flatMap((session) => session.runningHere().map((running) => ({ session, running })))
  }

  /** With whatever is not saved of them. */
  async letGo(sessions: readonly ProjectSession[]): Promise<void> {
    for (const session of sessions) {
      await session.discard()
      this.forget(session.id)
    }
    this.tellSaved()
  }

  forget(id: ProjectId): void {
    this.options.onClosed?.(id)
    this.sessions.delete(id)
    this.opened.delete(id)
    this.backups.forget(id)
    this.recordings.forget(id)
  }

  private remember(session: ProjectSession): void {
    this.opened.set(session.id, session)
    this.recordings.follow(session)
    const { undoStack } = session
    let moves = undoStack.moves
    undoStack.subscribe(() => {
      if (undoStack.moves === moves) return
      this.backups.noteChanges(session.id, undoStack.moves - moves)
      moves = undoStack.moves
    })
    session.subscribeSaved(() => {
      const state = session.saved()
      if (state.kind === 'saved' && state.at !== null) this.backups.noteSaved(session.id, state.at)
      this.tellSaved()
    })
    this.tellSaved()
  }

  private tellSaved(): void {
    for (const listener of [...this.savedListeners]) listener()
  }
}
