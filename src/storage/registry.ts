import type { ProjectId } from '../records/ids.ts'
import { type Bytes, toArrayBuffer } from '../vault/bytes.ts'
import type { DevicePair } from '../vault/device-pair.ts'
import {
  type KeyRing,
  type LiveKeyRing,
  makeKeyRing,
  makeProjectSecret,
  type ProjectKey,
  type ProjectSecret,
  projectKeyOf,
} from '../vault/keys.ts'
import { VaultFailure } from '../vault/vault-failure.ts'
import type { ProjectRow, WerkvloerDatabase } from './database.ts'
import type { Journal } from './journal.ts'
import { forgetKeptProjects } from './kept-mark.ts'
import { deleteOuterDatabase } from './outer-rows.ts'
import { openMeta, type ProjectMeta, sealMeta } from './project-meta.ts'
import type { RestoredProject } from './registry-backup.ts'
import { settleDeviceKey } from './registry-device-key.ts'
import { RegistryFailure } from './registry-failure.ts'
import { RegistryRows } from './registry-rows.ts'
import type { JoinedProject, ProjectToJoin } from './registry-sharing.ts'

export interface RegistryOptions {
  readonly database: WerkvloerDatabase
  readonly journal: Journal
  /** The one to begin with: `changeDeviceKey` puts another in its place. */
  readonly deviceKey: CryptoKey
  /** Now, in ms since the Unix epoch. */
  readonly clock: () => number
}

export interface ProjectListing {
  readonly id: ProjectId
  /** Null when this device's key is gone: the recovery code opens the project. */
  readonly meta: ProjectMeta | null
  /** In ms since the Unix epoch. */
  readonly lastUsedAt: number
}

export interface CreatedProject {
  readonly ring: KeyRing
  /** To be shown once, as words and as a QR code of the words with spaces. Kept nowhere. */
  readonly recoveryWords: readonly string[]
}

export type { RestoredProject } from './registry-backup.ts'
export type { JoinedProject, ProjectToJoin } from './registry-sharing.ts'

/** Seldom needed, and not to show the list of projects. */
const backups = () => import('./registry-backup.ts')
const keys = () => import('./registry-sharing.ts')
const recovery = () => import('./registry-recovery.ts')

/** The projects on this device and their keys. Fails as `StorageFailure` or `RegistryFailure`. */
export class Registry {
  readonly #options: RegistryOptions
  readonly #rows: RegistryRows
  #lastMeta: Promise<unknown> = Promise.resolve()

  constructor(options: RegistryOptions) {
    this.#options = options
    this.#rows = new RegistryRows(options.database, options.deviceKey)
  }

  /** Last used first. */
  async listProjects(): Promise<ProjectListing[]> {
    const { database } = this.#options
    const rows = await database.attempt(() => database.projects.orderBy('lastUsedAt').reverse().toArray())
    return Promise.all(
      rows.map(async (row) => ({
        id: row.id as ProjectId,
        meta: await this.#metaOf(row),
        lastUsedAt: row.lastUsedAt,
      })),
    )
  }

  /** @param meta personal data as likely as not: it is kept sealed */
  createProject(
    projectId: ProjectId,
    meta: { readonly name: string; readonly [field: string]: unknown },
  ): Promise<CreatedProject> {
    return this.#rows.inTurn(() => this.#create(projectId, meta))
  }

  async #create(
    projectId: ProjectId,
    meta: { readonly name: string; readonly [field: string]: unknown },
  ): Promise<CreatedProject> {
    const secret = makeProjectSecret()
    const ring = makeKeyRing(projectId, [await projectKeyOf(secret)], secret.keyId)
    const { wrapUnderNewCode } = await keys()
    const { words, ...wrapped } = await wrapUnderNewCode(this.#rows, projectId, [secret])
    const now = this.#options.clock()
    await this.#rows.put({
      id: projectId,
      currentKeyId: secret.keyId,
      ...wrapped,
      sealedMeta: toArrayBuffer(await sealMeta({ ...meta, name: meta.name, createdAt: now }, ring)),
      lastUsedAt: now,
    })
    return { ring, recoveryWords: words }
  }

  /** @throws RegistryFailure `locked` when this device's key does not fit */
  async openProject(projectId: ProjectId): Promise<LiveKeyRing> {
    return this.#rows.ringOf(await this.#rows.get(projectId))
  }

  async touchProject(projectId: ProjectId): Promise<void> {
    const { database, clock } = this.#options
    await database.attempt(() => database.projects.update(projectId, { lastUsedAt: clock() }))
  }

  /** Changes the fields given, keeps the others. One at a time: each reads what the one before it wrote. */
  saveMeta(projectId: ProjectId, change: Partial<ProjectMeta>): Promise<void> {
    const saved = this.#lastMeta.then(() => this.#saveMeta(projectId, change))
    this.#lastMeta = saved.catch(() => undefined)
    return saved
  }

  /** Resolves when every change of meta that was asked for so far was tried. */
  async whenMetaSaved(): Promise<void> {
    await this.#lastMeta
  }

  async #saveMeta(projectId: ProjectId, change: Partial<ProjectMeta>): Promise<void> {
    const row = await this.#rows.get(projectId)
    const ring = await this.#rows.ringOf(row)
    const before = await openMeta(new Uint8Array(row.sealedMeta), ring)
    const meta: ProjectMeta = {
      ...before,
      ...change,
      name: change.name ?? before.name,
      createdAt: before.createdAt,
    }
    const sealedMeta = toArrayBuffer(await sealMeta(meta, ring))
    await this.#rows.change(projectId, { sealedMeta })
  }

  /** Everything of it on this device; its keepers must be closed. Backups elsewhere stay. */
  async deleteProject(projectId: ProjectId): Promise<void> {
    const { database, journal } = this.#options
    const documentIds = await journal.listDocuments(projectId)
    await journal.deleteProject(projectId)
    await database.attempt(() => database.projects.delete(projectId))
    if ((await database.attempt(() => database.projects.count())) === 0) forgetKeptProjects()
    // What a copy still held open keeps is sealed, and its key went with the row above.
    await Promise.allSettled(documentIds.map((id) => deleteOuterDatabase(id, 'leave')))
  }

  /** One file that opens on any device with the recovery code. */
  async exportBackup(projectId: ProjectId): Promise<Bytes> {
    const { exportBackup } = await backups()
    return exportBackup(this.#rows, this.#options.journal, projectId)
  }

  /** Restores on an empty device, or adds to what is here; nothing that is here is lost. */
  async importBackup(file: Uint8Array, code: string): Promise<RestoredProject> {
    const { importBackup } = await backups()
    return importBackup(this.#rows, this.#options, file, code)
  }

  /** A new recovery code in the place of the old one, which opens older backups only. @returns its words */
  renewRecoveryCode(projectId: ProjectId): Promise<readonly string[]> {
    return this.#rows.inTurn(async () => {
      const { wrapUnderNewCode } = await keys()
      const secrets = await this.#rows.secretsOf(await this.#rows.get(projectId))
      const { words, ...wrapped } = await wrapUnderNewCode(this.#rows, projectId, secrets)
      await this.#rows.change(projectId, wrapped)
      return words
    })
  }

  /** For a project that is here while this device's key is gone. */
  unlockProject(projectId: ProjectId, code: string): Promise<KeyRing> {
    return this.#rows.inTurn(async () => (await recovery()).unlockProject(this.#rows, projectId, code))
  }

  /** Takes in the keys of an invitation. */
  joinProject(project: ProjectToJoin): Promise<JoinedProject> {
    return this.#rows.inTurn(async () =>
      (await keys()).joinProject(this.#rows, project, this.#options.clock()),
    )
  }

  /** Every secret of a project, the current one last: for an invitation. Never to be kept. */
  async secretsOf(projectId: ProjectId): Promise<ProjectSecret[]> {
    const row = await this.#rows.get(projectId)
    const secrets = await this.#rows.secretsOf(row)
    const isCurrent = ({ keyId }: ProjectSecret) => keyId === row.currentKeyId
    return [...secrets.filter((secret) => !isCurrent(secret)), ...secrets.filter(isCurrent)]
  }

  /** Keeps new keys, in one step with which is current. @returns those that were not here */
  addSecrets(
    projectId: ProjectId,
    secrets: readonly ProjectSecret[],
    currentKeyId: string,
  ): Promise<ProjectKey[]> {
    return this.#rows.inTurn(async () =>
      (await keys()).addSecrets(this.#rows, projectId, secrets, currentKeyId),
    )
  }

  /** By what this device gets keys that others do not get. */
  devicePair(projectId: ProjectId): Promise<DevicePair> {
    return this.#rows.inTurn(async () => (await keys()).devicePair(this.#rows, projectId))
  }

  /**
   * Puts another device key in the place of this one. Until `commit` resolved the old key opens everything, from then on the new
   * one does; whatever is between is only more wrapped keys. Projects this device cannot open stay as they are.
   *
   * @param commit keeps the new key instead of the old one, in one step that is done or not
   */
  changeDeviceKey(next: CryptoKey, commit: () => Promise<void>): Promise<void> {
    return this.#rows.inTurn(async () => (await recovery()).changeDeviceKey(this.#rows, next, commit))
  }

  /** @param key null while the app is locked: then nothing here opens any more */
  useDeviceKey(key: CryptoKey | null): void {
    this.#rows.useDeviceKey(key)
  }

  /** Finishes what a change of the device key left when it was killed. */
  settleDeviceKey(): Promise<void> {
    return this.#rows.inTurn(() => settleDeviceKey(this.#rows))
  }

  /**
   * For a device whose key nobody can open any more: finds the project of this recovery code and wraps its keys for this
   * registry's device key as the next one. It holds once that key is kept.
   *
   * @throws RegistryFailure `bad-code`, or `wrong-code` when it opens none of the projects here
   */
  prepareRecovery(code: string): Promise<ProjectId> {
    return this.#rows.inTurn(async () => (await recovery()).prepareRecovery(this.#rows, code))
  }

  async #metaOf(row: ProjectRow): Promise<ProjectMeta | null> {
    try {
      return await openMeta(new Uint8Array(row.sealedMeta), await this.#rows.ringOf(row))
    } catch (error) {
      if (error instanceof RegistryFailure || error instanceof VaultFailure) return null
      throw error
    }
  }
}
