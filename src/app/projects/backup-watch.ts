import type { ProjectId } from '../../records/ids.ts'
import type { ProjectMeta } from '../../storage/project-meta.ts'
import type { Timers } from '../../storage/timers.ts'

/** What is known of the copies of a project outside this app. All times in milliseconds since the epoch. */
export interface BackupFacts {
  /** When a backup file was last made here; null when never. */
  readonly lastBackupAt: number | null
  /** Things done since then, or since the project was made here. After a crash up to a few seconds behind. */
  readonly changesSince: number
  /** When somebody last saw a backup open; null when never. */
  readonly rehearsedAt: number | null
  /** No reminder before this. */
  readonly snoozedUntil: number
  /** When something was last saved here; null when not known. */
  readonly lastSavedAt: number | null
  /** When the project was made. */
  readonly createdAt: number
  /** An example: there is another one where it came from. */
  readonly isExample: boolean
}

export interface KnownBackup extends BackupFacts {
  readonly id: ProjectId
}

export interface BackupWatchOptions {
  /** Keeps facts sealed with the project. */
  readonly saveMeta: (id: ProjectId, change: Partial<ProjectMeta>) => Promise<void>
  readonly timers: Timers
  readonly onTrouble: (error: unknown) => void
}

/** Counting is no reason to write at each tap: once something was saved, and then so often. In milliseconds. */
const WRITE_AFTER_MS = 3_000

/** Follows how far each project is ahead of its last backup. */
export class BackupWatch {
  private readonly known = new Map<ProjectId, BackupFacts>()
  private readonly waiting = new Map<ProjectId, () => void>()
  /** Changes since the last backup as last written. */
  private readonly written = new Map<ProjectId, number>()
  /** Written a moment ago. */
  private readonly resting = new Set<ProjectId>()
  private readonly listeners = new Set<() => void>()
  private listed: readonly KnownBackup[] | null = null

  constructor(private readonly options: BackupWatchOptions) {}

  /** Takes what was kept, unless it is followed already. */
  learn(id: ProjectId, meta: Readonly<Record<string, unknown>>): BackupFacts {
    const known = this.known.get(id)
    if (known) return known
    const facts = readFacts(meta)
    this.written.set(id, facts.changesSince)
    this.known.set(id, facts)
    this.tell()
    return facts
  }

  get(id: ProjectId): BackupFacts | null {
    return this.known.get(id) ?? null
  }

  /** All that are known; the same array until something changes. */
  list(): readonly KnownBackup[] {
    this.listed ??= [...this.known].map(([id, facts]) => ({ id, ...facts }))
    return this.listed
  }

  noteChanges(id: ProjectId, count: number): void {
    this.change(id, { changesSince: this.factsOf(id).changesSince + count })
    this.writeSoon(id)
  }

  noteSaved(id: ProjectId, at: number): void {
    if (at <= (this.factsOf(id).lastSavedAt ?? 0)) return
    this.change(id, { lastSavedAt: at })
    // That there is something a backup misses must not be lost, however soon the app ends.
    const isFirst = (this.written.get(id) ?? 0) === 0 && this.factsOf(id).changesSince > 0
    if (isFirst || !this.resting.has(id)) this.write(id)
    else this.writeSoon(id)
  }

  /** @param changes how many were in the file; later ones still count */
  noteBackup(id: ProjectId, at: number, changes: number): void {
    const left = Math.max(0, this.factsOf(id).changesSince - changes)
    this.change(id, { lastBackupAt: at, changesSince: left, snoozedUntil: 0 })
    this.write(id)
  }

  noteRehearsed(id: ProjectId, at: number): void {
    this.change(id, { rehearsedAt: at })
    this.write(id)
  }

  snooze(id: ProjectId, until: number): void {
    this.change(id, { snoozedUntil: until })
    this.write(id)
  }

  /** Writes what waits: the page may go any moment. */
  flush(): void {
    for (const id of [...this.waiting.keys()]) this.write(id)
  }

  forget(id: ProjectId): void {
    this.stopWaiting(id)
    this.known.delete(id)
    this.tell()
  }

  readonly subscribe = (listener: () => void): (() => void) => {
    this.listeners.add(listener)
    return () => this.listeners.delete(listener)
  }

  private factsOf(id: ProjectId): BackupFacts {
    return this.known.get(id) ?? NO_BACKUP
  }

  private change(id: ProjectId, change: Partial<BackupFacts>): void {
    this.known.set(id, { ...this.factsOf(id), ...change })
    this.tell()
  }

  private writeSoon(id: ProjectId): void {
    if (this.waiting.has(id)) return
    this.waiting.set(
      id,
      this.options.timers.after(WRITE_AFTER_MS, () => this.write(id)),
    )
  }

  private write(id: ProjectId): void {
    this.stopWaiting(id)
    this.rest(id)
    this.written.set(id, this.factsOf(id).changesSince)
    const { lastBackupAt, changesSince, rehearsedAt, snoozedUntil, lastSavedAt } = this.factsOf(id)
    const backup = { lastBackupAt, changesSince, rehearsedAt, snoozedUntil, lastSavedAt }
    this.options.saveMeta(id, { backup }).catch(this.options.onTrouble)
  }

  private rest(id: ProjectId): void {
    if (this.resting.has(id)) return
    this.resting.add(id)
    this.options.timers.after(WRITE_AFTER_MS, () => this.resting.delete(id))
  }

  private stopWaiting(id: ProjectId): void {
    this.waiting.get(id)?.()
    this.waiting.delete(id)
  }

  private tell(): void {
    this.listed = null
    for (const listener of [...this.listeners]) listener()
  }
}

/** Nothing is known of any backup. */
export const NO_BACKUP: BackupFacts = {
  lastBackupAt: null,
  changesSince: 0,
  rehearsedAt: null,
  snoozedUntil: 0,
  lastSavedAt: null,
  createdAt: 0,
  isExample: false,
}

/** Anything unreadable counts as never: better one reminder too many. */
function readFacts({ backup, createdAt, isExample }: Readonly<Record<string, unknown>>): BackupFacts {
  const kept = typeof backup === 'object' && backup !== null ? (backup as Record<string, unknown>) : {}
  const time = (value: unknown) => (typeof value === 'number' && value > 0 ? value : null)
  return {
    lastBackupAt: time(kept.lastBackupAt),
    changesSince: time(kept.changesSince) ?? 0,
    rehearsedAt: time(kept.rehearsedAt),
    snoozedUntil: time(kept.snoozedUntil) ?? 0,
    lastSavedAt: time(kept.lastSavedAt),
    createdAt: time(createdAt) ?? 0,
    isExample: isExample === true,
  }
}
