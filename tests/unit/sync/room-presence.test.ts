import { expect, test } from 'vitest'
import { type Presence, presenceSealOf } from '../../../src/sync/room-presence.ts'
import { makeTestRing } from '../../support/sealed-entries.ts'

const ANNA: Presence = {
  device: 'tablet-1',
  analyst: 'a1',
  name: 'Anna',
  place: '/tasks/ward/t1',
  recordId: 't1',
  words: 'appel rivier steen',
}

test('opens for who has the key, in the same room, for the same client; says nothing to others', async () => {
  const [ring, other] = [await makeTestRing(), await makeTestRing()]
  const seal = await presenceSealOf(ring.current, 'room')
  const sealed = await seal.seal(ANNA, 7)
  expect(sealed).not.toMatch(/Anna|tasks|appel/)
  expect(await seal.open(sealed, 7)).toEqual(ANNA)
  expect(await seal.open(sealed, 8)).toBeNull()
  expect(await (await presenceSealOf(ring.current, 'elsewhere')).open(sealed, 7)).toBeNull()
  expect(await (await presenceSealOf(other.current, 'room')).open(sealed, 7)).toBeNull()
})

test.each([undefined, null, 7, '', 'not sealed', 'é'.repeat(10), 'A'.repeat(5000), {}])(
  'takes %s of a hostile member for nobody',
  async (sealed) => {
    const seal = await presenceSealOf((await makeTestRing()).current, 'room')
    expect(await seal.open(sealed, 7)).toBeNull()
  },
)

test('keeps what another version says to the fields known here, and to a reasonable length', async () => {
  const seal = await presenceSealOf((await makeTestRing()).current, 'room')
  const strange = { device: 'tablet-1', name: 'x'.repeat(900), words: 7, mood: 'well' } as unknown as Presence
  const opened = await seal.open(await seal.seal(strange, 7), 7)
  expect(opened).toEqual({
    ...{ device: 'tablet-1', analyst: '', place: '', recordId: '' },
    ...{ name: 'x'.repeat(200), words: '' },
  })
})
