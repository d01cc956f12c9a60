import type { ProjectId } from '../records/ids.ts'
import { type Backup, encodeBackup, parseBackup } from '../vault/backup.ts'
import { type Bytes, toArrayBuffer } from '../vault/bytes.ts'
import { entryOf } from '../vault/entry.ts'
import {
  type KeyRing,
  makeKeyRing,
  makeProjectSecret,
  projectKeyOf,
  recoveryKeyOf,
  wrapSecret,
} from '../vault/keys.ts'
import { makeRecoveryEntropy, wordsOf } from '../vault/recovery-code.ts'
import { VaultFailure } from '../vault/vault-failure.ts'
import type { ProjectRow, WerkvloerDatabase, WrappedKeyRow } from './database.ts'
import { openByDevice, settled, wrappedForNext } from './device-wrapped.ts'
import { asStorageFailure } from './failure.ts'
import type { Journal } from './journal.ts'
import { forgetKeptProjects } from './kept-mark.ts'
import { deleteOuterDatabase } from './outer-rows.ts'
import { openMeta, type ProjectMeta, sealMeta } from './project-meta.ts'
import { recoverSecrets } from './recover-secrets.ts'
import { RegistryFailure } from './registry-failure.ts'

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

export interface RestoredProject {
  readonly projectId: ProjectId
  readonly ring: KeyRing
  readonly documentIds: readonly string[]
  /** The project was not on this device before. */
  readonly isNew: boolean
  /** Set when the file was damaged: what could be read of it is restored. */
  readonly damage: 'truncated' | 'altered' | null
}

/** The projects on this device and their keys. Fails as `StorageFailure` or `RegistryFailure`. */
export class Registry {
  readonly #options: RegistryOptions
  #lastMeta: Promise<unknown> = Promise.resolve()
  #heldKey: CryptoKey | null
  #keyWork: Promise<unknown> = Promise.resolve()

  constructor(options: RegistryOptions) {
    this.#options = options
    this.#heldKey = options.deviceKey
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
    return this.#inTurn(() => this.#create(projectId, meta))
  }

  async #create(
    projectId: ProjectId,
    meta: { readonly name: string; readonly [field: string]: unknown },
  ): Promise<CreatedProject> {
    const secret = makeProjectSecret()
    const entropy = makeRecoveryEntropy()
    const ring = makeKeyRing(projectId, [await projectKeyOf(secret)], secret.keyId)
    const now = this.#options.clock()
    await this.#put({
      id: projectId,
      currentKeyId: secret.keyId,
      keys: [
        {
          keyId: secret.keyId,
          byDevice: toArrayBuffer(await wrapSecret(secret, this.#deviceKey, projectId)),
          byRecovery: toArrayBuffer(
            await wrapSecret(secret, await recoveryKeyOf(entropy, projectId), projectId),
          ),
        },
      ],
      sealedMeta: toArrayBuffer(await sealMeta({ ...meta, name: meta.name, createdAt: now }, ring)),
      lastUsedAt: now,
    })
    return { ring, recoveryWords: await wordsOf(entropy) }
  }

  /** @throws RegistryFailure `locked` when this device's key does not fit */
  async openProject(projectId: ProjectId): Promise<KeyRing> {
    return this.#ringOf(await this.#get(projectId))
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
    const { database } = this.#options
    const row = await this.#get(projectId)
    const ring = await this.#ringOf(row)
    const before = await openMeta(new Uint8Array(row.sealedMeta), ring)
    const meta: ProjectMeta = {
      ...before,
      ...change,
      name: change.name ?? before.name,
      createdAt: before.createdAt,
    }
    const sealedMeta = toArrayBuffer(await sealMeta(meta, ring))
    await database.attempt(() => database.projects.update(projectId, { sealedMeta }))
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
    const { journal } = this.#options
    const row = await this.#get(projectId)
    const documents: Backup['documents'][number][] = []
    for (const documentId of await journal.listDocuments(projectId)) {
      const { entries } = await journal.read(documentId)
      documents.push({ documentId, entries: entries.map(({ bytes }) => bytes) })
    }
    return encodeBackup({
      projectId,
      currentKeyId: row.currentKeyId,
      keys: row.keys.map(({ keyId, byRecovery }) => ({ keyId, wrapped: new Uint8Array(byRecovery) })),
      sealedMeta: new Uint8Array(row.sealedMeta),
      documents,
    })
  }

  /** Restores on an empty device, or adds to what is here; nothing that is here is lost. */
  async importBackup(file: Uint8Array, code: string): Promise<RestoredProject> {
    const parsed = await parseBackup(file)
    const backup = parsed.ok ? parsed.backup : parsed.readable
    if (!backup) throw new RegistryFailure(parsed.ok ? 'altered' : parsed.reason)
    const projectId = backup.projectId as ProjectId
    const keys = backup.keys.map(({ keyId, wrapped }) => ({ keyId, byRecovery: toArrayBuffer(wrapped) }))
    const { ring, isNew } = await this.#inTurn(async () => {
      const { rows, ring } = await this.#unlock(projectId, { keys, currentKeyId: backup.currentKeyId }, code)
      return { ring, isNew: await this.#addProject(backup, rows) }
    })
    for (const { documentId, entries } of backup.documents) {
      await this.#options.journal.addDocument(projectId, documentId)
      await this.#options.journal.append(documentId, await Promise.all(entries.map(entryOf)))
    }
    const documentIds = backup.documents.map(({ documentId }) => documentId)
    const damage =
      parsed.ok || parsed.reason === 'not-a-backup' || parsed.reason === 'newer-version'
        ? null
        : parsed.reason
    return { projectId, ring, documentIds, isNew, damage }
  }

  /** A new recovery code in the place of the old one, which opens older backups only. @returns its words */
  renewRecoveryCode(projectId: ProjectId): Promise<readonly string[]> {
    return this.#inTurn(async () => {
      const row = await this.#get(projectId)
      const entropy = makeRecoveryEntropy()
      const recoveryKey = await recoveryKeyOf(entropy, projectId)
      const keys = await Promise.all(
        row.keys.map(async (key) => {
          const secret = await openByDevice(projectId, key, this.#deviceKey)
          return { ...key, byRecovery: toArrayBuffer(await wrapSecret(secret, recoveryKey, projectId)) }
        }),
      )
      await this.#putKeys(projectId, keys)
      return wordsOf(entropy)
    })
  }

  /** For a project that is here while this device's key is gone. */
  unlockProject(projectId: ProjectId, code: string): Promise<KeyRing> {
    return this.#inTurn(async () => {
      const { rows, ring } = await this.#unlock(projectId, await this.#get(projectId), code)
      await this.#putKeys(projectId, rows)
      return ring
    })
  }

  /**
   * Puts another device key in the place of this one. Until `commit` resolved the old key opens everything, from then on the new
   * one does; whatever is between is only more wrapped keys. Projects this device cannot open stay as they are.
   *
   * @param commit keeps the new key instead of the old one, in one step that is done or not
   */
  changeDeviceKey(next: CryptoKey, commit: () => Promise<void>): Promise<void> {
    return this.#inTurn(async () => {
      await this.#settle()
      for (const row of await this.#rows()) {
        const keys = await wrappedForNext(row, this.#deviceKey, next)
        if (keys) await this.#putKeys(row.id, keys)
      }
      await commit()
      this.#heldKey = next
      // The new key holds already; what this leaves, the next start finishes.
      await this.#settle().catch(asStorageFailure)
    })
  }

  /** @param key null while the app is locked: then nothing here opens any more */
  useDeviceKey(key: CryptoKey | null): void {
    this.#heldKey = key
  }

  get #deviceKey(): CryptoKey {
    if (!this.#heldKey) throw new RegistryFailure('locked')
    return this.#heldKey
  }

  /** Finishes what a change of the device key left when it was killed. */
  settleDeviceKey(): Promise<void> {
    return this.#inTurn(() => this.#settle())
  }

  /**
   * For a device whose key nobody can open any more: finds the project of this recovery code and wraps its keys for this
   * registry's device key as the next one. It holds once that key is kept.
   *
   * @throws RegistryFailure `bad-code`, or `wrong-code` when it opens none of the projects here
   */
  prepareRecovery(code: string): Promise<ProjectId> {
    return this.#inTurn(async () => {
      for (const row of await this.#rows()) {
        const found = await this.#tryUnlock(row, code)
        if (!found) continue
        const keys = row.keys.map((key, i) => ({ ...key, byNextDevice: found[i]!.byDevice }))
        await this.#putKeys(row.id, keys)
        return row.id as ProjectId
      }
      throw new RegistryFailure('wrong-code')
    })
  }

  async #tryUnlock(row: ProjectRow, code: string): Promise<readonly WrappedKeyRow[] | null> {
    try {
      return (await this.#unlock(row.id as ProjectId, row, code)).rows
    } catch (error) {
      if (error instanceof RegistryFailure && error.reason === 'wrong-code') return null
      throw error
    }
  }

  async #settle(): Promise<void> {
    for (const row of await this.#rows()) {
      if (row.keys.every(({ byNextDevice }) => !byNextDevice)) continue
      await this.#putKeys(
        row.id,
        await Promise.all(row.keys.map((key) => settled(row.id, key, this.#deviceKey))),
      )
    }
  }

  /** Whatever writes wrapped keys does so alone: a row is read, worked on outside a transaction, and written. */
  #inTurn<T>(work: () => Promise<T>): Promise<T> {
    const done = this.#keyWork.then(work)
    this.#keyWork = done.catch(() => null)
    return done
  }

  async #unlock(
    projectId: ProjectId,
    { keys, currentKeyId }: LockedKeys,
    code: string,
  ): Promise<{ rows: WrappedKeyRow[]; ring: KeyRing }> {
    const sealed = keys.map(({ keyId, byRecovery }) => ({ keyId, byRecovery: new Uint8Array(byRecovery) }))
    const secrets = await recoverSecrets(projectId, sealed, code)
    const wrapped = await Promise.all(secrets.map((secret) => wrapSecret(secret, this.#deviceKey, projectId)))
    const rows = keys.map((key, i) => ({ ...key, byDevice: toArrayBuffer(wrapped[i]!) }))
    const ring = makeKeyRing(projectId, await Promise.all(secrets.map(projectKeyOf)), currentKeyId)
    return { rows, ring }
  }

  /** What is here already keeps its name and its place; its keys are wrapped for this device again. @returns is it new */
  async #addProject(backup: Backup, rows: readonly WrappedKeyRow[]): Promise<boolean> {
    const { database, clock } = this.#options
    const here = await database.attempt(() => database.projects.get(backup.projectId))
    const others = (here?.keys ?? []).filter(({ keyId }) => rows.every((row) => row.keyId !== keyId))
    await this.#put({
      id: backup.projectId,
      currentKeyId: here?.currentKeyId ?? backup.currentKeyId,
      keys: [...rows, ...others],
      sealedMeta: here?.sealedMeta ?? toArrayBuffer(backup.sealedMeta),
      lastUsedAt: clock(),
    })
    return here === undefined
  }

  async #metaOf(row: ProjectRow): Promise<ProjectMeta | null> {
    try {
      return await openMeta(new Uint8Array(row.sealedMeta), await this.#ringOf(row))
    } catch (error) {
      if (error instanceof RegistryFailure || error instanceof VaultFailure) return null
      throw error
    }
  }

  async #ringOf(row: ProjectRow): Promise<KeyRing> {
    try {
      const keys = row.keys.map(async (key) => projectKeyOf(await openByDevice(row.id, key, this.#deviceKey)))
      return makeKeyRing(row.id, await Promise.all(keys), row.currentKeyId)
    } catch (error) {
      if (error instanceof VaultFailure) throw new RegistryFailure('locked', undefined, error)
      throw error
    }
  }

  async #get(projectId: ProjectId): Promise<ProjectRow> {
    const { database } = this.#options
    const row = await database.attempt(() => database.projects.get(projectId))
    if (!row) throw new RegistryFailure('unknown-project')
    return row
  }

  #rows(): Promise<ProjectRow[]> {
    const { database } = this.#options
    return database.attempt(() => database.projects.toArray())
  }

  async #putKeys(projectId: string, keys: readonly WrappedKeyRow[]): Promise<void> {
    const { database } = this.#options
    await database.attempt(() => database.projects.update(projectId, { keys }))
  }

  async #put(row: ProjectRow): Promise<void> {
    const { database } = this.#options
    await database.attempt(() => database.projects.put(row))
  }
}

interface LockedKeys {
  readonly currentKeyId: string
  readonly keys: readonly { readonly keyId: string; readonly byRecovery: ArrayBuffer }[]
}
