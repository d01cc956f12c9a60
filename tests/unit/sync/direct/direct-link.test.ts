import { expect, test } from 'vitest'
import { DirectLink, newDirectMemory } from '../../../../src/sync/direct/direct-link.ts'
import { MAX_MESSAGE_BYTES } from '../../../../src/sync/direct/pipe.ts'
import type { SharedProject } from '../../../../src/sync/shared-project.ts'
import { makeKeyRing } from '../../../../src/vault/keys.ts'
import {
  addDepartment,
  expectEqual,
  linkDevices,
  linkOver,
  PROJECT_DOCUMENT,
  plainDevice,
  testRing,
  whenState,
} from '../../../support/direct-devices.ts'
import { pipePair } from '../../../support/direct-pair.ts'
import { ManualTimers } from '../../../support/manual-timers.ts'

async function twoDevices() {
  const ring = await testRing()
  return [plainDevice(ring), plainDevice(ring)] as const
}

test('brings everything to both, departments the other never heard of too', async () => {
  const [ana, ben] = await twoDevices()
  addDepartment(ana, 'ward', 300_000)
  addDepartment(ben, 'kitchen', 120_000)
  ana.write(PROJECT_DOCUMENT, new Uint8Array([1, 2, 3]))

  const linked = linkDevices({ project: ana }, { project: ben })
  await expectEqual(linked)

  expect(ben.said()).toBe(ana.said())
  expect(ben.list()).toHaveLength(3)
  expect(linked.pipe.largest()).toBeLessThanOrEqual(MAX_MESSAGE_BYTES)
  // What they did not lack was not sent again.
  expect(linked.pipe.bytes()).toBeLessThan(425_000)
  linked.first.stop()
})

test('carries what is done while the two are linked, large and small, and a department made meanwhile', async () => {
  const [ana, ben] = await twoDevices()
  addDepartment(ana, 'ward', 1_000)
  const linked = linkDevices({ project: ana }, { project: ben })
  await expectEqual(linked)

  ben.write('ward', new Uint8Array([9, 9]))
  ana.write('ward', new Uint8Array(200_000).fill(7))
  addDepartment(ben, 'kitchen', 5_000)
  await expect
    .poll(() => ana.said() === ben.said() && ana.list().length === 3, { timeout: 10_000 })
    .toBe(true)
  await expectEqual(linked)
  linked.first.stop()
})

test('says how far it is, and never more than there is', async () => {
  const [ana, ben] = await twoDevices()
  addDepartment(ana, 'ward', 1_000_000)
  const linked = linkDevices({ project: ana }, { project: ben })
  const seen: number[] = []
  linked.second.subscribe(() => {
    const { state } = linked.second
    if (state.kind !== 'exchanging') return
    expect(state.doneBytes).toBeLessThanOrEqual(state.totalBytes)
    seen.push(state.doneBytes)
  })
  await expectEqual(linked)
  expect(seen.length).toBeGreaterThan(20)
  expect([...seen].sort((a, b) => a - b)).toEqual(seen)
  linked.first.stop()
})

test('does not say equal when the two do not say the same', async () => {
  const [ana, ben] = await twoDevices()
  addDepartment(ana, 'ward', 1_000)
  const other = async () => new Uint8Array(32).fill(5)
  const linked = linkDevices({ project: ana }, { project: ben, stateHash: other })
  const kinds = new Set<string>()
  linked.first.subscribe(() => kinds.add(linked.first.state.kind))
  await whenState(linked.first, 'different')
  expect([...kinds]).not.toContain('equal')
  linked.first.stop()
})

test('does not say equal while a department is not open here', async () => {
  const [ana, ben] = await twoDevices()
  let isWhole = false
  const partly: SharedProject = {
    projectId: ben.projectId,
    ring: ben.ring,
    list: ben.list,
    subscribe: ben.subscribe,
    isWhole: () => isWhole,
  }
  const said = async () => new Uint8Array(32).fill(5)
  const linked = linkDevices({ project: ana, stateHash: said }, { project: partly, stateHash: said })
  await whenState(linked.second, 'checking')
  ana.write(PROJECT_DOCUMENT, new Uint8Array([3]))
  await expect.poll(() => ben.said()).toBe(ana.said())
  expect([linked.first.state.kind, linked.second.state.kind]).toEqual(['checking', 'checking'])
  isWhole = true
  ben.open('late')
  await expectEqual(linked)
  linked.first.stop()
})

test('ends on both sides, each knowing who ended it', async () => {
  const [ana, ben] = await twoDevices()
  const linked = linkDevices({ project: ana }, { project: ben })
  await expectEqual(linked)
  linked.first.stop()
  expect(await whenState(linked.first, 'ended')).toMatchObject({ reason: 'stopped' })
  expect(await whenState(linked.second, 'ended')).toMatchObject({ reason: 'peer-stopped' })
})

test('a cut connection is told on both sides', async () => {
  const [ana, ben] = await twoDevices()
  const linked = linkDevices({ project: ana }, { project: ben })
  await expectEqual(linked)
  linked.pipe.cut()
  expect(await whenState(linked.first, 'ended')).toMatchObject({ reason: 'cut' })
  expect(await whenState(linked.second, 'ended')).toMatchObject({ reason: 'cut' })
})

test('tells nothing of a project to a device without its key', async () => {
  const [ana] = await twoDevices()
  addDepartment(ana, 'ward', 1_000)
  const stranger = plainDevice(await testRing())
  const linked = linkDevices({ project: ana }, { project: stranger })
  expect(await whenState(linked.first, 'ended')).toMatchObject({ reason: 'other-project' })
  expect(await whenState(linked.second, 'ended')).toMatchObject({ reason: 'other-project' })
  expect(stranger.list()).toHaveLength(1)
  expect(linked.pipe.bytes()).toBeLessThan(200)
})

test('refuses a device that claims the key id and has another key', async () => {
  const [ana] = await twoDevices()
  const { current } = await testRing()
  const forged = { ...current, keyId: ana.ring.current.keyId }
  const stranger = plainDevice(makeKeyRing('project-1', [forged], forged.keyId))
  const linked = linkDevices({ project: ana }, { project: stranger })
  expect(await whenState(linked.first, 'ended')).toMatchObject({ reason: 'other-project' })
})

test('refuses a connection that somebody in between passes on', async () => {
  const [ana, ben] = await twoDevices()
  const linked = linkDevices({ project: ana, binding: 'a|m' }, { project: ben, binding: 'm|b' })
  expect(await whenState(linked.first, 'ended')).toMatchObject({ reason: 'other-project' })
  expect(await whenState(linked.second, 'ended')).toMatchObject({ reason: 'other-project' })
})

test('a device that was given a new key still meets one that only has the old', async () => {
  const ring = await testRing()
  const newer = (await testRing()).current
  const ana = plainDevice(makeKeyRing('project-1', [ring.current, newer], newer.keyId))
  const ben = plainDevice(ring)
  ana.write(PROJECT_DOCUMENT, new Uint8Array([4]))
  const linked = linkDevices({ project: ana }, { project: ben })
  await expectEqual(linked)
  linked.first.stop()
})

test('a device that cannot keep what came in says so, and the other knows', async () => {
  const [ana, ben] = await twoDevices()
  addDepartment(ana, 'ward', 1_000)
  ben.keepingFails = new Error('full')
  const linked = linkDevices({ project: ana }, { project: ben })
  expect(await whenState(linked.first, 'ended')).toMatchObject({ reason: 'not-kept' })
  expect(await whenState(linked.second, 'ended')).toMatchObject({ reason: 'not-kept' })
})

test('gives up on a device that is connected and says nothing', async () => {
  const [ana] = await twoDevices()
  const pipe = pipePair()
  const timers = new ManualTimers()
  const link = new DirectLink({
    project: ana,
    pipe: pipe.first,
    side: 'first',
    binding: '',
    stateHash: async () => new Uint8Array(32),
    memory: newDirectMemory(),
    now: () => 0,
    timers,
  })
  expect(timers.delaysMs).toEqual([15_000])
  timers.fire()
  expect(link.state).toEqual({ kind: 'ended', reason: 'silent' })
})

test('ends when the project is closed on this device', async () => {
  const [ana, ben] = await twoDevices()
  const linked = linkDevices({ project: ana }, { project: ben })
  await expectEqual(linked)
  ana.doc(PROJECT_DOCUMENT).destroy()
  expect(linked.first.state).toEqual({ kind: 'ended', reason: 'stopped' })
  expect(await whenState(linked.second, 'ended')).toMatchObject({ reason: 'peer-stopped' })
})

test('two links at once carry what one brought on to the other', async () => {
  const ring = await testRing()
  const [ana, ben, cas] = [plainDevice(ring), plainDevice(ring), plainDevice(ring)]
  const toBen = linkDevices({ project: ana }, { project: ben })
  const other = pipePair()
  const anaToCas = linkOver(other.first, 'first', { project: ana })
  const casToAna = linkOver(other.second, 'second', { project: cas })
  await expectEqual(toBen)
  ben.write(PROJECT_DOCUMENT, new Uint8Array([8]))
  await expect.poll(() => cas.said() === ben.said(), { timeout: 10_000 }).toBe(true)
  await expectEqual({ pipe: other, first: anaToCas, second: casToAna })
  toBen.first.stop()
  anaToCas.stop()
})
