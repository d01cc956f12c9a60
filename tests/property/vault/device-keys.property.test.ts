import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { fromBase64Url, toBase64Url } from '../../../src/vault/base64.ts'
import {
  type DevicePair,
  isProof,
  type KeyChangeBinding,
  makeDevicePair,
  openForDevice,
  proofOf,
  sealForDevice,
  useDevicePair,
} from '../../../src/vault/device-pair.ts'
import {
  makeProjectSecret,
  type ProjectSecret,
  projectKeyOf,
  recoveryKeyOf,
} from '../../../src/vault/keys.ts'
import { makeRecoveryBox, putInBox, unwrapByRecovery } from '../../../src/vault/recovery-box.ts'
import { makeRecoveryEntropy } from '../../../src/vault/recovery-code.ts'
import { VaultFailure } from '../../../src/vault/vault-failure.ts'

const newPair = async () => useDevicePair(await makeDevicePair())

const secrets = fc
  .uint8Array({ minLength: 32, maxLength: 32 })
  .map((bytes): ProjectSecret => ({ ...makeProjectSecret(), bytes: new Uint8Array(bytes) }))

const bindings = fc.record({
  projectId: fc.string(),
  generation: fc.nat(),
  by: fc.string({ minLength: 1 }),
  removes: fc.array(fc.string(), { maxLength: 3 }),
})

async function refused(opening: Promise<unknown>): Promise<void> {
  const failure = await opening.then(
    () => null,
    (error: unknown) => error,
  )
  expect(failure).toBeInstanceOf(VaultFailure)
}

describe('a secret for one device', () => {
  test('comes out as it went in, for that device, of that maker, bound to all that was said', async () => {
    const [maker, target, other] = await Promise.all([newPair(), newPair(), newPair()])
    await fc.assert(
      fc.asyncProperty(secrets, bindings, fc.string(), async (secret, said, to) => {
        const binding: KeyChangeBinding = { ...said, keyId: secret.keyId }
        const sealed = await sealForDevice(secret, maker, target.publicKey, to, binding)
        const open = (pair: DevicePair, by: DevicePair, who = to, bound = binding) =>
          openForDevice(sealed, pair, by.publicKey, who, bound)
        expect(await open(target, maker)).toEqual(secret)
        await refused(open(other, maker))
        await refused(open(target, other))
        await refused(open(target, maker, `${to}.`))
        await refused(open(target, maker, to, { ...binding, generation: binding.generation + 1 }))
        await refused(open(target, maker, to, { ...binding, removes: [...binding.removes, ''] }))
        await refused(open(target, maker, to, { ...binding, projectId: `${binding.projectId}.` }))
      }),
      { numRuns: 30 },
    )
  })

  test('with any sign changed, or none at all, is refused by name', async () => {
    const [maker, target] = await Promise.all([newPair(), newPair()])
    const secret = makeProjectSecret()
    const binding = { projectId: 'P', keyId: secret.keyId, generation: 1, by: 'a', removes: [] }
    const sealed = fromBase64Url(await sealForDevice(secret, maker, target.publicKey, 'b', binding))!
    for (let at = 0; at < sealed.length; at++) {
      const changed = sealed.slice()
      changed[at]! ^= 1
      await refused(openForDevice(toBase64Url(changed), target, maker.publicKey, 'b', binding))
    }
    await refused(openForDevice('', target, maker.publicKey, 'b', binding))
    await refused(openForDevice('?', target, maker.publicKey, 'b', binding))
    await refused(openForDevice(toBase64Url(sealed), target, 'no key', 'b', binding))
    await refused(sealForDevice(secret, maker, 'AAAA', 'b', binding))
  })

  test('a proof is of one key, one device and one public key', async () => {
    const [key, otherKey] = await Promise.all([makeProjectSecret(), makeProjectSecret()].map(projectKeyOf))
    await fc.assert(
      fc.asyncProperty(fc.string(), fc.string(), async (device, publicKey) => {
        const proof = await proofOf(key!, device, publicKey)
        expect(await isProof(proof, key!, device, publicKey)).toBe(true)
        expect(await isProof(proof, otherKey!, device, publicKey)).toBe(false)
        expect(await isProof(proof, key!, `${device}.`, publicKey)).toBe(false)
        expect(await isProof(proof, key!, device, `${publicKey}.`)).toBe(false)
        expect(await isProof(`${proof}A`, key!, device, publicKey)).toBe(false)
      }),
      { numRuns: 50 },
    )
  })
})

describe('the box of a recovery code', () => {
  test('takes secrets without the code, and gives them with it alone', async () => {
    const [key, otherKey] = await Promise.all([
      recoveryKeyOf(makeRecoveryEntropy(), 'P'),
      recoveryKeyOf(makeRecoveryEntropy(), 'P'),
    ])
    const box = await makeRecoveryBox(key, 'P')
    await fc.assert(
      fc.asyncProperty(secrets, async (secret) => {
        const put = await putInBox(secret, box, 'P')
        const of = { projectId: 'P', keyId: secret.keyId }
        expect(await unwrapByRecovery(put, key, of)).toEqual(secret)
        await refused(unwrapByRecovery(put, otherKey, of))
        await refused(unwrapByRecovery(put, key, { ...of, projectId: 'Q' }))
        await refused(unwrapByRecovery(put, key, { ...of, keyId: '0'.repeat(16) }))
      }),
      { numRuns: 30 },
    )
  })

  test('cut off anywhere or with any byte changed is refused by name', async () => {
    const key = await recoveryKeyOf(makeRecoveryEntropy(), 'P')
    const secret = makeProjectSecret()
    const of = { projectId: 'P', keyId: secret.keyId }
    const put = await putInBox(secret, await makeRecoveryBox(key, 'P'), 'P')
    for (let length = 0; length < put.length; length++)
      await refused(unwrapByRecovery(put.slice(0, length), key, of))
    for (let at = 0; at < put.length; at++) {
      const changed = put.slice()
      changed[at]! ^= 1
      await refused(unwrapByRecovery(changed, key, of))
    }
  })
})

test('base64url comes back, and takes nothing else', () => {
  fc.assert(
    fc.property(fc.uint8Array(), (bytes) => {
      expect(fromBase64Url(toBase64Url(bytes))).toEqual(new Uint8Array(bytes))
    }),
  )
  for (const text of ['A', 'AB', '=', 'AA==', 'A+B/', ' ', 'AA\n'])
    expect(fromBase64Url(text), text).toBeNull()
})
