import type { Edit } from '../../document/edit.ts'
import { addRecordEdit, removeEdit } from '../../document/new-record.ts'
import type { DeviceRecord, KeyChangeRecord } from '../../records/device-record.ts'
import type { DeviceId } from '../../records/ids.ts'
import { StorageFailure } from '../../storage/failure.ts'
import type { Registry } from '../../storage/registry.ts'
import {
  crossedOut,
  currentKeyId,
  generationOf,
  inOrder,
  isKeyWithRemoved,
  type KeyHolder,
  type KeyLedger,
  makeKeyChange,
  openKeyChange,
  trustedDevices,
  withDevices,
  withKeyChange,
} from '../../sync/key-changes.ts'
import type { DevicePair } from '../../vault/device-pair.ts'
import { proofOf } from '../../vault/device-pair.ts'
import { type LiveKeyRing, type ProjectKey, projectKeyOf } from '../../vault/keys.ts'
import type { ProjectSession } from '../session/project-session.ts'
import type { Standing } from './sharing.ts'
import type { SharingFacts } from './sharing-facts.ts'

export interface SessionKeysOptions {
  readonly session: ProjectSession
  readonly ring: LiveKeyRing
  readonly facts: SharingFacts
  readonly registry: Pick<Registry, 'addSecrets' | 'devicePair' | 'saveMeta'>
  /** What people call this device; '' when nobody said. */
  readonly deviceName: () => string
  readonly onChange: (standing: Standing, facts: SharingFacts) => void
  readonly onTrouble: (error: unknown) => void
}

/**
 * The keys of one opened project: takes in what others changed, keeps this device's line in the list of devices, and makes new
 * keys. Each step can be killed: what was begun is found in the document and finished at the next opening.
 */
export class SessionKeys {
  readonly #options: SessionKeysOptions
  readonly #stops: (() => void)[] = []
  #facts: SharingFacts
  #pair: DevicePair | null = null
  #working: Promise<unknown> = Promise.resolve()
  #isDue = false

  constructor(options: SessionKeysOptions) {
    this.#options = options
    this.#facts = options.facts
    const { session } = options
    const look = () => this.look()
    this.#stops.push(
      session.records.devices.subscribe(look),
      session.records.keyChanges.subscribe(look),
      session.subscribeSaved(() => {
        if (this.#isDue && session.saved().kind === 'saved') look()
      }),
    )
  }

  get facts(): SharingFacts {
    return this.#facts
  }

  standing(): Standing {
    const { isShared, hasLeft, joinedGeneration, ledger } = this.#facts
    if (hasLeft) return 'left'
    if (!isShared) return 'alone'
    const unknown = this.#changes.filter(({ id }) => !Object.hasOwn(ledger.generations, id))
    const takesOff = ({ removes, generation }: KeyChangeRecord) =>
      removes.includes(this.#me) && generation > joinedGeneration
    if (this.#changes.some(takesOff)) return 'removed'
    const isNewer = ({ generation }: KeyChangeRecord) => generation > generationOf(ledger)
    return unknown.some(isNewer) ? 'without-key' : 'member'
  }

  /** Takes in what the document says, in the background. */
  look(): void {
    void this.#look()
  }

  /** Takes in what the document says. @throws StorageFailure, RegistryFailure */
  takeIn(): Promise<void> {
    return this.#inTurn(() => this.#takeIn())
  }

  /** Makes the project known as shared, and this device one of it. @throws as `takeIn` */
  share(): Promise<void> {
    return this.#inTurn(async () => {
      if (!this.#facts.isShared) await this.#keep({ ...this.#facts, isShared: true })
      await this.#takeIn()
      await this.#options.session.flush()
    })
  }

  /** After an invitation was accepted for this project. @param keys that were not here */
  rejoin(facts: SharingFacts, keys: readonly ProjectKey[]): Promise<void> {
    return this.#inTurn(async () => {
      const { ring } = this.#options
      await this.#keep(facts)
      ring.grow(keys, keys.at(-1)?.keyId ?? ring.current.keyId)
      await this.#takeIn()
    })
  }

  /** A new key for all devices but these. @throws Error when this device is none that may */
  changeKey(removes: readonly DeviceId[]): Promise<void> {
    return this.#inTurn(async () => {
      await this.#takeIn()
      if (!this.#mayManage()) throw new Error('only a member that writes changes keys')
      await this.#changeKey(removes)
      await this.#takeIn()
    })
  }

  leave(): Promise<void> {
    return this.#inTurn(async () => {
      // Told only once the others can know it too: who has left is connected no longer.
      await this.#save({ ...this.#facts, hasLeft: true })
      await this.#takeIn()
    })
  }

  stop(): void {
    for (const stop of this.#stops.splice(0)) stop()
    this.#pair = null
  }

  get #me(): DeviceId {
    return this.#options.session.parts.device
  }

  get #changes(): readonly KeyChangeRecord[] {
    return this.#options.session.records.keyChanges.list()
  }

  get #devices(): readonly DeviceRecord[] {
    return this.#options.session.records.devices.list()
  }

  #mayManage(): boolean {
    return this.#facts.role === 'analyst' && this.standing() === 'member'
  }

  async #look(): Promise<void> {
    this.#isDue = true
    try {
      await this.takeIn()
      this.#isDue = false
    } catch (error) {
      // Tried again when something was saved, and at the next opening; that is all there is to say of a project that was closed.
      if (!isClosed(error)) this.#options.onTrouble(error)
    }
  }

  async #takeIn(): Promise<void> {
    const isKnownToOthers = this.#devices.length > 0 || this.#changes.length > 0
    // A backup of a time before says nothing of what the document says now.
    if (!this.#facts.isShared && isKnownToOthers) await this.#keep({ ...this.#facts, isShared: true })
    if (this.#facts.hasLeft) await this.#crossOut()
    if (!this.#facts.isShared || this.#facts.hasLeft) return this.#tell()
    await this.#takeInKeys()
    await this.#meetDevices()
    await this.#register()
    this.#crossOutAgain()
    const { keyId } = this.#options.ring.current
    if (this.#mayManage() && isKeyWithRemoved(this.#facts.ledger, keyId)) {
      await this.#changeKey([])
      await this.#takeInKeys()
      await this.#register()
    }
    this.#tell()
  }

  async #takeInKeys(): Promise<void> {
    const { ring, session, registry } = this.#options
    await this.#meetDevices()
    for (const change of inOrder(this.#changes)) {
      if (Object.hasOwn(this.#facts.ledger.generations, change.id)) continue
      const secret = await openKeyChange(await this.#holder(), change)
      if (!secret) continue
      // The change itself has to be sealed with the key all others have, before anything is sealed with the new one.
      await session.flush()
      const ledger = withKeyChange(this.#facts.ledger, change)
      const keyId = currentKeyId(ledger) ?? ring.current.keyId
      await registry.addSecrets(session.id, [secret], keyId)
      await this.#keep({ ...this.#facts, ledger })
      ring.grow([await projectKeyOf(secret)], keyId)
    }
  }

  async #meetDevices(): Promise<void> {
    const { ring } = this.#options
    const { generations } = this.#facts.ledger
    const isFirst = !Object.hasOwn(generations, ring.current.keyId) && Object.keys(generations).length === 0
    const named = isFirst ? { [ring.current.keyId]: this.#facts.joinedGeneration } : generations
    const ledger = { ...this.#facts.ledger, generations: named }
    await this.#keepLedger(await withDevices({ ring, ledger }, this.#devices))
  }

  /** This device's line in the list. Nothing to undo. A reader writes nothing. */
  async #register(): Promise<void> {
    if (!this.#mayManage()) return
    const { session, ring, deviceName } = this.#options
    const { publicKey } = await this.#ownPair()
    const record: Omit<DeviceRecord, 'joinedAt'> = {
      id: this.#me,
      analystId: session.analyst,
      name: deviceName(),
      role: 'analyst',
      publicKey,
      keyId: ring.current.keyId,
      proof: await proofOf(ring.current, this.#me, publicKey),
    }
    const held = session.recordOf(null, 'devices', this.#me)
    if (!held) {
      session.writeMembership([addRecordEdit('devices', { ...record, joinedAt: session.now() })])
      return
    }
    const fields: Record<string, unknown> = { ...record, removedAt: undefined }
    delete fields.id
    const edits = Object.entries(fields).flatMap(([field, value]): Edit[] =>
      held[field] === value ? [] : [{ kind: 'set', root: 'devices', id: this.#me, field, value }],
    )
    if (edits.length > 0) session.writeMembership(edits)
  }

  /** Takes this device off the list. */
  async #crossOut(): Promise<void> {
    const { session } = this.#options
    if (this.#facts.role !== 'analyst' || !session.records.devices.get(this.#me)) return
    session.writeMembership([removeEdit('devices', this.#me, session.analyst, session.now())])
    await session.flush()
  }

  /** What a removed device says of itself takes it back on no list. */
  #crossOutAgain(): void {
    const { session } = this.#options
    const back = this.#mayManage() ? crossedOut(this.#facts.ledger, this.#devices) : []
    const edits = back.map(({ id }) => removeEdit('devices', id, session.analyst, session.now()))
    if (edits.length > 0) session.writeMembership(edits)
  }

  async #changeKey(removes: readonly DeviceId[]): Promise<void> {
    const { session } = this.#options
    const at = session.now()
    const isStaying = ({ id }: DeviceRecord) => id !== this.#me && !removes.includes(id)
    const staying = trustedDevices(this.#facts.ledger, this.#devices).filter(isStaying)
    const change = await makeKeyChange(await this.#holder(), { removes, staying, at })
    session.writeMembership([
      addRecordEdit('keyChanges', change),
      ...removes.map((id) => removeEdit('devices', id, session.analyst, at)),
    ])
    await session.flush()
  }

  async #holder(): Promise<KeyHolder> {
    const { ring } = this.#options
    return { deviceId: this.#me, pair: await this.#ownPair(), ring, ledger: this.#facts.ledger }
  }

  async #ownPair(): Promise<DevicePair> {
    const { registry, session } = this.#options
    this.#pair ??= await registry.devicePair(session.id)
    return this.#pair
  }

  async #keepLedger(ledger: KeyLedger): Promise<void> {
    if (JSON.stringify(ledger) === JSON.stringify(this.#facts.ledger)) return
    await this.#keep({ ...this.#facts, ledger })
  }

  async #keep(facts: SharingFacts): Promise<void> {
    await this.#save(facts)
    this.#tell()
  }

  async #save(facts: SharingFacts): Promise<void> {
    const { registry, session } = this.#options
    await registry.saveMeta(session.id, { sharing: facts })
    this.#facts = facts
  }

  #tell(): void {
    this.#options.onChange(this.standing(), this.#facts)
  }

  #inTurn<T>(work: () => Promise<T>): Promise<T> {
    const done = this.#working.then(work)
    this.#working = done.catch(() => null)
    return done
  }
}

const isClosed = (error: unknown) => error instanceof StorageFailure && error.reason === 'closed'
