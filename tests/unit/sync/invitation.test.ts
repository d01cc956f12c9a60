import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { ProjectId } from '../../../src/records/ids.ts'
import {
  decodeInvitation,
  encodeInvitation,
  fingerprintOf,
  type Invitation,
  joinLink,
} from '../../../src/sync/invitation.ts'
import { fromBase64Url, toBase64Url } from '../../../src/vault/base64.ts'

const secret = (fill: number) => ({
  keyId: fill.toString(16).padStart(16, '0'),
  bytes: new Uint8Array(32).fill(fill),
})

const invitation: Invitation = {
  projectId: '0123456789ABCDEFGHJKMNPQRS' as ProjectId,
  documentId: 'ZYXWVTSRQPNMKJHGFEDCBA9876',
  projectName: 'De Linde, wooncentrum',
  organisation: 'Zorggroep Noord',
  inviter: 'Fatima el Amrani',
  role: 'analyst',
  generation: 1,
  secrets: [secret(1), secret(2)],
}

describe('an invitation', () => {
  it('comes back as it was, from the code and from the link', async () => {
    const code = await encodeInvitation(invitation)
    expect(code).toMatch(/^[A-Za-z0-9_-]+$/)
    expect(await decodeInvitation(code)).toEqual({ ok: true, invitation })
    const link = joinLink('https://werkvloer.example', code)
    expect(await decodeInvitation(` ${link}\n`)).toEqual({ ok: true, invitation })
  })

  it('fits one QR code with four keys and long names', async () => {
    const name = 'é'.repeat(200)
    const code = await encodeInvitation({
      ...invitation,
      projectName: name,
      organisation: name,
      inviter: name,
      secrets: [1, 2, 3, 4].map(secret),
    })
    // Version 25 with low correction holds 1,273 bytes; a tablet reads up to that from a screen.
    expect(joinLink('https://a-rather-long-name-of-a-server.example:8443', code).length).toBeLessThan(1_000)
    const found = await decodeInvitation(code)
    expect(found.ok && found.invitation.projectName).toBe('é'.repeat(60))
  })

  it('says of other texts that they are none', async () => {
    for (const text of ['', 'hallo', 'https://example.org', 'AAAA', 'aantal aardbei accu', '💥', '#/join/']) {
      expect(await decodeInvitation(text), text).toEqual({ ok: false, reason: 'not-an-invitation' })
    }
  })

  it('of a later version says so', async () => {
    const bytes = fromBase64Url(await encodeInvitation(invitation))!
    bytes[2] = 2
    expect(await decodeInvitation(toBase64Url(bytes))).toEqual({ ok: false, reason: 'newer-version' })
  })

  it('that was cut off anywhere is damaged, never half', async () => {
    const code = await encodeInvitation(invitation)
    for (let length = 4; length < code.length; length++) {
      expect(await decodeInvitation(code.slice(0, length)), String(length)).toEqual({
        ok: false,
        reason: 'damaged',
      })
    }
  })

  it('that says more changes of keys than anybody makes is refused', async () => {
    const refused = { ok: false, reason: 'damaged' }
    expect(await decodeInvitation(await encodeInvitation({ ...invitation, generation: 100_001 }))).toEqual(
      refused,
    )
    expect(await decodeInvitation(await encodeInvitation({ ...invitation, generation: 2 ** 31 }))).toEqual(
      refused,
    )
  })

  it('with any byte changed is refused', async () => {
    const bytes = fromBase64Url(await encodeInvitation(invitation))!
    for (let at = 0; at < bytes.length; at++) {
      const changed = bytes.slice()
      changed[at]! ^= 0x10
      expect((await decodeInvitation(toBase64Url(changed))).ok, String(at)).toBe(false)
    }
  })

  it('of any content comes back, and any text is read without an error', async () => {
    const arbitrary = fc.record({
      projectId: fc.stringMatching(/^[A-Za-z0-9_-]{1,64}$/) as fc.Arbitrary<ProjectId>,
      documentId: fc.stringMatching(/^[A-Za-z0-9_-]{1,64}$/),
      projectName: fc.string({ unit: 'grapheme', maxLength: 20 }),
      organisation: fc.string({ maxLength: 20 }),
      inviter: fc.string({ maxLength: 20 }),
      role: fc.constantFrom('analyst' as const, 'reader' as const),
      generation: fc.nat({ max: 100_000 }),
      secrets: fc.array(fc.integer({ min: 0, max: 255 }).map(secret), { minLength: 1, maxLength: 4 }),
    })
    await fc.assert(
      fc.asyncProperty(arbitrary, async (any) => {
        expect(await decodeInvitation(await encodeInvitation(any))).toEqual({ ok: true, invitation: any })
      }),
    )
    await fc.assert(
      fc.asyncProperty(fc.base64String(), async (text) => {
        expect((await decodeInvitation(text.replace(/[=+/]/g, '_'))).ok).toBe(false)
      }),
    )
  })
})

describe('the fingerprint', () => {
  it('is four words, the same for both people', async () => {
    const words = await fingerprintOf(invitation)
    expect(words).toHaveLength(4)
    const read = await decodeInvitation(await encodeInvitation(invitation))
    expect(read.ok && (await fingerprintOf(read.invitation))).toEqual(words)
    expect(words).toMatchInlineSnapshot(`
      [
        "pizza",
        "jurk",
        "krul",
        "hulst",
      ]
    `)
  })

  it('is the same where a long name was cut for the code', async () => {
    const long = { ...invitation, projectName: 'é'.repeat(200), inviter: '\ud800' }
    const read = await decodeInvitation(await encodeInvitation(long))
    expect(read.ok && (await fingerprintOf(read.invitation))).toEqual(await fingerprintOf(long))
  })

  it('is another when anything the invitation says is another', async () => {
    const others: Partial<Invitation>[] = [
      { projectId: 'OTHER' as ProjectId },
      { documentId: 'OTHER' },
      { projectName: 'De Linden' },
      { organisation: 'Zorggroep Zuid' },
      { inviter: 'Bram' },
      { role: 'reader' },
      { generation: 2 },
      { secrets: [secret(1)] },
      { secrets: [secret(2), secret(1)] },
      { secrets: [secret(1), { ...secret(2), keyId: 'f'.repeat(16) }] },
    ]
    const all = await Promise.all([{}, ...others].map((other) => fingerprintOf({ ...invitation, ...other })))
    expect(new Set(all.map((words) => words.join(' '))).size).toBe(others.length + 1)
  })
})
