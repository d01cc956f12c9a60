import { beforeEach, describe, expect, test } from 'vitest'
import type { DeviceRecord, KeyChangeRecord } from '../../../src/records/device-record.ts'
import type { AnalystId, DeviceId } from '../../../src/records/ids.ts'
import {
  currentKeyId,
  generationOf,
  inOrder,
  type KeyHolder,
  type KeyLedger,
  makeKeyChange,
  openKeyChange,
  trustedDevices,
  withDevices,
  withKeyChange,
} from '../../../src/sync/key-changes.ts'
import { makeDevicePair, proofOf, useDevicePair } from '../../../src/vault/device-pair.ts'
import { type LiveKeyRing, makeKeyRing, makeProjectSecret, projectKeyOf } from '../../../src/vault/keys.ts'

const EMPTY: KeyLedger = { generations: {}, holders: {}, removed: {}, publicKeys: {} }
const AT = '2026-11-22T10:00:00+01:00'
let ann: KeyHolder
let ben: KeyHolder
let cas: KeyHolder

async function holder(name: string, ring: LiveKeyRing): Promise<KeyHolder> {
  const pair = await useDevicePair(await makeDevicePair())
  const ledger = { ...EMPTY, generations: { [ring.current.keyId]: 0 } }
  return { deviceId: name as DeviceId, pair, ring, ledger }
}

const recordOf = async ({ deviceId, pair, ring }: KeyHolder): Promise<DeviceRecord> => ({
  id: deviceId,
  analystId: deviceId as string as AnalystId,
  name: deviceId,
  role: 'analyst',
  publicKey: pair.publicKey,
  joinedAt: AT,
  keyId: ring.current.keyId,
  proof: await proofOf(ring.current, deviceId, pair.publicKey),
})

const records = () => Promise.all([ann, ben, cas].map(recordOf))
const remove = async (by: KeyHolder, device: KeyHolder): Promise<KeyChangeRecord> => {
  const staying = trustedDevices(by.ledger, await records()).filter(({ id }) => id !== device.deviceId)
  return makeKeyChange(by, { removes: [device.deviceId], staying, at: AT })
}

beforeEach(async () => {
  const secret = makeProjectSecret()
  const newRing = async () => makeKeyRing('project', [await projectKeyOf(secret)], secret.keyId)
  ann = await holder('ann', await newRing())
  ben = await holder('ben', await newRing())
  cas = await holder('cas', await newRing())
  const all = await records()
  const meet = async (one: KeyHolder) => ({ ...one, ledger: await withDevices(one, all) })
  ann = await meet(ann)
  ben = await meet(ben)
  cas = await meet(cas)
})

describe('a change of keys', () => {
  test('opens for each that stays, its maker too, and for nobody else', async () => {
    const change = await remove(ann, cas)
    const opened = await openKeyChange(ben, change)
    expect(opened).toEqual(await openKeyChange(ann, change))
    expect(opened?.keyId).toBe(change.id)
    expect(await openKeyChange(cas, change)).toBeNull()
    expect(Object.keys(change.sealed).sort()).toEqual(['ann', 'ben'])
  })

  test('with anything in it changed opens for nobody', async () => {
    const change = await remove(ann, cas)
    const forged: KeyChangeRecord[] = [
      { ...change, generation: 7 },
      { ...change, removes: [] },
      { ...change, removes: ['ben' as DeviceId] },
      { ...change, id: 'ffffffffffffffff' },
      { ...change, by: 'cas' as DeviceId },
      { ...change, sealed: { ben: change.sealed.ann! } },
      { ...change, sealed: { ben: 'no key at all' } },
      { ...change, sealed: {} },
    ]
    for (const each of forged) expect(await openKeyChange(ben, each)).toBeNull()
    const elsewhere = makeKeyRing('other', [...ben.ring.keys.values()], ben.ring.current.keyId)
    expect(await openKeyChange({ ...ben, ring: elsewhere }, change)).toBeNull()
  })

  test('made by a device after it was removed is not believed; made apart from that it is', async () => {
    const removal = await remove(ann, cas)
    const apart = await remove(cas, ann)
    const after = await makeKeyChange(
      { ...cas, ledger: withKeyChange(cas.ledger, removal) },
      { removes: [], staying: await records(), at: AT },
    )
    const told = { ...ben, ledger: withKeyChange(ben.ledger, removal) }
    expect(await openKeyChange(told, apart)).not.toBeNull()
    expect(await openKeyChange(told, after)).toBeNull()
  })

  test('that leaps so far ahead that none could follow is not believed', async () => {
    const far = { ...ann, ledger: { ...ann.ledger, generations: { somewhere: 2 ** 40 } } }
    const change = await makeKeyChange(far, { removes: [], staying: await records(), at: AT })
    expect(change.generation).toBe(2 ** 40 + 1)
    expect(await openKeyChange(ben, change)).toBeNull()
  })

  test('made apart gives the same current key in whatever order they come', async () => {
    const changes = [await remove(ann, cas), await remove(ben, cas), await remove(ann, ben)]
    const later = { ...changes[0]!, id: '0000000000000001', generation: 2 }
    const ledgerOf = (list: readonly KeyChangeRecord[]) => list.reduce(withKeyChange, ann.ledger)
    const ids = changes.map(({ id }) => id).sort()
    expect(currentKeyId(ledgerOf(changes))).toBe(ids.at(-1))
    expect(currentKeyId(ledgerOf([...changes].reverse()))).toBe(ids.at(-1))
    expect(currentKeyId(ledgerOf([later, ...changes]))).toBe(later.id)
    expect(generationOf(ledgerOf([later, ...changes]))).toBe(2)
    expect(inOrder([later, ...changes]).at(-1)).toBe(later)
  })
})

describe('a device on the list', () => {
  test('is believed when it proves to have the current key, and not else', async () => {
    const [record] = await records()
    const stranger = await useDevicePair(await makeDevicePair())
    const fresh: KeyHolder = { ...ben, ledger: { ...ben.ledger, publicKeys: {} } }
    const learnt = async (each: Partial<DeviceRecord>) =>
      (await withDevices(fresh, [{ ...record!, ...each }])).publicKeys
    expect(await learnt({})).toEqual({ ann: ann.pair.publicKey })
    expect(await learnt({ publicKey: stranger.publicKey })).toEqual({})
    expect(await learnt({ id: 'other' as DeviceId })).toEqual({})
    expect(await learnt({ proof: '' })).toEqual({})
    expect(await learnt({ keyId: 'ffffffffffffffff' })).toEqual({})
  })

  test('keeps the public key that was believed, whatever the list says later', async () => {
    const stranger = await useDevicePair(await makeDevicePair())
    const [record] = await records()
    const swapped = { ...record!, publicKey: stranger.publicKey, proof: 'AAAA' }
    const { publicKeys } = await withDevices(ben, [swapped])
    expect(publicKeys.ann).toBe(ann.pair.publicKey)
  })

  test('of a name that every object has is one like others', async () => {
    const odd = { ...(await recordOf(cas)), id: 'constructor' as DeviceId }
    expect(trustedDevices(ann.ledger, [odd])).toEqual([])
    const change = { ...(await remove(ann, cas)), by: 'toString' as DeviceId }
    expect(await openKeyChange(ben, change)).toBeNull()
  })
})
