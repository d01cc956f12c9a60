import type { CaseFile } from '../../records/case-file.ts'
import type { ProjectId } from '../../records/ids.ts'
import type { GoesAlong } from '../../records/outgoing-file.ts'
import type { Rehearsal } from '../../storage/rehearse-restore.ts'
import type { StateWords } from '../../storage/state-words.ts'
import type { TakenIn } from '../../sync/bundle-words.ts'
import type { ProjectSpace } from '../media/used-space.ts'
import type { ProjectSession } from '../session/project-session.ts'
import type { SavedState } from '../session/saved-state.ts'
import type { BackupFacts, KnownBackup } from './backup-watch.ts'
import type { LeftRunning } from './left-running.ts'

/** A line in the list of projects. */
export interface ProjectSummary {
  readonly id: ProjectId
  readonly name: string
  readonly organisation: string
  /** Milliseconds since the epoch; null when never opened. */
  readonly lastUsedAt: number | null
  /** Why it cannot be opened with what is on this device: it needs its recovery code. */
  readonly locked: boolean
  /** Nobody said yet that the recovery code was written down. Examples are not asked for until a backup is made. */
  readonly needsCode: boolean
  /** What runs on this device, as far as is known without opening the project. */
  readonly recording: readonly LeftRunning[]
  readonly backup: BackupFacts
}

/** A new project, with the words that open it elsewhere. They are shown once and kept nowhere. */
export interface NewProject {
  readonly id: ProjectId
  readonly recoveryWords: readonly string[]
}

export interface ProjectBackup {
  readonly bytes: Uint8Array
  /** False when something on screen could not be saved and so is not in it. */
  readonly isWhole: boolean
  /** Changes since the backup before it that are in this one: for `noteBackup`. */
  readonly changes: number
  /** For what is in the file; null where this device cannot look inside. */
  readonly words: StateWords | null
  /** Ids of the pieces of photos and sound its records name; null where not all of it could be looked into. */
  readonly pieces: readonly string[] | null
}

/** @param done and total in records */
export type OnProgress = (done: number, total: number) => void

/** The projects on this device. Failures reject with a StorageFailure or VaultFailure. */
export interface Projects {
  list(): Promise<readonly ProjectSummary[]>
  /** How this analyst signs judgements; '' until given. */
  analystName(): string
  nameAnalyst(name: string): Promise<void>
  create(name: string, organisation: string): Promise<NewProject>
  /** Makes a project out of a parsed case; either all of it is stored or nothing is. */
  createFromCase(file: CaseFile, onProgress: OnProgress, use?: 'example'): Promise<NewProject>
  /** The same session until it is closed. */
  open(id: ProjectId): Promise<ProjectSession>
  remove(id: ProjectId): Promise<void>
  /** The project as a case file, through the gate. */
  exportCase(id: ProjectId, along?: GoesAlong): Promise<string>
  /** The same before it is written. */
  caseOf(id: ProjectId, along?: GoesAlong): Promise<CaseFile>
  /** Fields of imported files that this version does not know, as paths: they go out only when somebody chose so. */
  unknownFields(id: ProjectId): Promise<readonly string[]>
  /** One sealed file; opens elsewhere with the recovery code. */
  backup(id: ProjectId, onProgress?: OnProgress): Promise<ProjectBackup>
  /**
   * Takes what such a file brings into a project that is here, with the keys of this device. Rejects with a BundleFailure when nothing
   * was taken in.
   */
  takeIn(id: ProjectId, bytes: Uint8Array, onProgress: OnProgress): Promise<TakenIn>
  /** What is kept sealed beside the documents of a project. */
  facts(id: ProjectId): Promise<Readonly<Record<string, unknown>>>
  /** Keeps the facts given beside the others. */
  keepFacts(id: ProjectId, facts: Readonly<Record<string, unknown>>): Promise<void>
  /** The file was handed over: counting starts anew. */
  noteBackup(id: ProjectId, changes: number): void
  /** No reminder for this project before that moment, in milliseconds since the epoch. */
  snoozeBackup(id: ProjectId, until: number): void
  /** How far projects are ahead of their last backup: those that were listed or opened; the same array until that changes. */
  knownBackups(): readonly KnownBackup[]
  readonly subscribeBackups: (listener: () => void) => () => void
  /**
   * Opens a backup in memory only and compares it with what is here.
   *
   * @param code null tries the file with the key of this device
   */
  rehearse(bytes: Uint8Array, code: string | null, onProgress: OnProgress): Promise<Rehearsal>
  /** What each project takes on this device, added up from what is there. */
  usedSpace(): Promise<readonly ProjectSpace[]>
  /** The worst over the projects opened since the app started, or of one; null when none was. */
  savedState(id?: ProjectId): SavedState | null
  readonly subscribeSaved: (listener: () => void) => () => void
  /** True while a recording runs in an opened project. */
  isRecording(): boolean
  /** Tries at once to save what is not. */
  retrySaving(): void
  /** True until somebody said the recovery code was written down. */
  needsRecoveryCode(id: ProjectId): Promise<boolean>
  /** A new code; the one before opens older backups only. */
  renewRecoveryCode(id: ProjectId): Promise<readonly string[]>
  confirmRecoveryCode(id: ProjectId): Promise<void>
  /**
   * Resolves to the project's id, or rejects with a RegistryFailure that says what is wrong with file or code.
   *
   * @param damaged what to do with a damaged file; refused unless told otherwise
   */
  restoreBackup(
    bytes: Uint8Array,
    recoveryCode: string,
    damaged?: 'open-what-is-readable',
  ): Promise<ProjectId>
  /** Opens a locked project on this device with its code. */
  unlock(id: ProjectId, recoveryCode: string): Promise<void>
}
