import type { ProjectId } from '../records/ids.ts'
import { toArrayBuffer } from '../vault/bytes.ts'
import { type LiveKeyRing, makeKeyRing, type ProjectSecret, projectKeyOf, wrapSecret } from '../vault/keys.ts'
import { VaultFailure } from '../vault/vault-failure.ts'
import type { ProjectRow, WerkvloerDatabase } from './database.ts'
import { openByDevice } from './device-wrapped.ts'
import { RegistryFailure } from './registry-failure.ts'

/** The rows of the projects, and the device key that opens them. */
export class RegistryRows {
  #heldKey: CryptoKey | null
  #keyWork: Promise<unknown> = Promise.resolve()

  constructor(
    private readonly database: WerkvloerDatabase,
    deviceKey: CryptoKey,
  ) {
    this.#heldKey = deviceKey
  }

  /** @throws RegistryFailure `locked` while the app is */
  get deviceKey(): CryptoKey {
    if (!this.#heldKey) throw new RegistryFailure('locked')
    return this.#heldKey
  }

  useDeviceKey(key: CryptoKey | null): void {
    this.#heldKey = key
  }

  /** Whatever writes wrapped keys does so alone: a row is read, worked on outside a transaction, and written. */
  inTurn<T>(work: () => Promise<T>): Promise<T> {
    const done = this.#keyWork.then(work)
    this.#keyWork = done.catch(() => null)
    return done
  }

  /** @throws RegistryFailure `unknown-project` */
  async get(projectId: ProjectId): Promise<ProjectRow> {
    const row = await this.find(projectId)
    if (!row) throw new RegistryFailure('unknown-project')
    return row
  }

  find(projectId: string): Promise<ProjectRow | undefined> {
    return this.database.attempt(() => this.database.projects.get(projectId))
  }

  all(): Promise<ProjectRow[]> {
    return this.database.attempt(() => this.database.projects.toArray())
  }

  async put(row: ProjectRow): Promise<void> {
    await this.database.attempt(() => this.database.projects.put(row))
  }

  /** Those fields in one step, the others as they are. */
  async change(projectId: string, fields: Partial<Omit<ProjectRow, 'id'>>): Promise<void> {
    await this.database.attempt(() => this.database.projects.update(projectId, fields))
  }

  /** Every secret of a project. @throws RegistryFailure `locked` when this device's key does not fit */
  async secretsOf(row: ProjectRow): Promise<ProjectSecret[]> {
    try {
      return await Promise.all(row.keys.map((key) => openByDevice(row.id, key, this.deviceKey)))
    } catch (error) {
      if (error instanceof VaultFailure) throw new RegistryFailure('locked', undefined, error)
      throw error
    }
  }

  /** Whether this device's key opens them. */
  async opens(row: ProjectRow): Promise<boolean> {
    try {
      await this.secretsOf(row)
      return true
    } catch (error) {
      if (error instanceof RegistryFailure) return false
      throw error
    }
  }

  /** @throws RegistryFailure `locked` */
  async ringOf(row: ProjectRow): Promise<LiveKeyRing> {
    const keys = await Promise.all((await this.secretsOf(row)).map(projectKeyOf))
    return makeKeyRing(row.id, keys, row.currentKeyId)
  }

  async wrapByDevice(secret: ProjectSecret, projectId: string): Promise<ArrayBuffer> {
    return toArrayBuffer(await wrapSecret(secret, this.deviceKey, projectId))
  }
}
