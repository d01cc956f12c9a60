import { describe, expect, it } from 'vitest'
import { hashesOf, isRoomName, isTokenOf, readCredentials } from '../../../server/sync/room-access.ts'
import { roomOf } from '../../../src/sync/room-keys.ts'
import { type ProjectSecret, projectKeyOf } from '../../../src/vault/keys.ts'

const secretOf = (fill: number, keyId: string): ProjectSecret => ({
  keyId,
  bytes: new Uint8Array(32).fill(fill),
})

describe('the rooms of a project', () => {
  it('are opened by the tokens the server asks for, each in its role', async () => {
    const room = await roomOf(await projectKeyOf(secretOf(1, '00112233445566ff')), 'DOC1')
    const hashes = hashesOf(room.token)

    expect(isRoomName(room.name)).toBe(true)
    expect(room.name).toHaveLength(32)
    const writer = readCredentials(room.token)!
    const reader = readCredentials(room.readerToken)!
    expect([writer.role, reader.role]).toEqual(['writer', 'reader'])
    expect([isTokenOf(writer, hashes), isTokenOf(reader, hashes)]).toEqual([true, true])
    expect(isTokenOf({ ...reader, role: 'writer' }, hashes)).toBe(false)
  })

  it('are the same on every device, and others for another document, key or key id', async () => {
    const [a, again, b, c, d] = await Promise.all(
      [
        [1, '00112233445566ff', 'DOC1'],
        [1, '00112233445566ff', 'DOC1'],
        [1, '00112233445566ff', 'DOC2'],
        [2, '00112233445566ff', 'DOC1'],
        [1, '00112233445566fe', 'DOC1'],
      ].map(async ([fill, keyId, documentId]) =>
        roomOf(await projectKeyOf(secretOf(Number(fill), String(keyId))), String(documentId)),
      ),
    )
    expect(again).toEqual(a)
    const others = [a, b, c, d]
    expect(new Set(others.map((room) => room?.name)).size).toBe(4)
    expect(new Set(others.map((room) => room?.token)).size).toBe(4)
  })

  it('keep their names and tokens from version to version', async () => {
    const room = await roomOf(await projectKeyOf(secretOf(7, 'aabbccddeeff0011')), 'DOCUMENT')
    expect(room).toMatchInlineSnapshot(`
      {
        "name": "NhvYT3rcetGpPsJrxeypXr-Kxzw2e7WF",
        "readerToken": "reader:6N8fruD2dTMlwDdd0ALNm07-KRqOj1uWLqW5MWEhV9U",
        "token": "edVv4kx_5PVh-TsD6BNxhkCnyM0j-5kZtx0sGzjV_9s",
      }
    `)
  })
})
