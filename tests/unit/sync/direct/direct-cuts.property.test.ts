import fc from 'fast-check'
import { expect, test } from 'vitest'
import { type DirectMemory, newDirectMemory } from '../../../../src/sync/direct/direct-link.ts'
import {
  addDepartment,
  expectEqual,
  linkDevices,
  PROJECT_DOCUMENT,
  plainDevice,
  testRing,
  whenState,
} from '../../../support/direct-devices.ts'
import type { PlainDevice } from '../../../support/direct-pair.ts'
import { rounds } from '../../../support/rounds.ts'

/** Some two minutes at full counts, on a machine with nothing else to do. */
const FULL_COUNT_MS = 10 * 60_000

const WARD_BYTES = 400_000
const KITCHEN_BYTES = 150_000

async function devicesApart() {
  const ring = await testRing()
  const [ana, ben] = [plainDevice(ring), plainDevice(ring)]
  addDepartment(ana, 'ward', WARD_BYTES)
  addDepartment(ben, 'kitchen', KITCHEN_BYTES)
  return { ana, ben, memories: [newDirectMemory(), newDirectMemory()] as const }
}

/** Links until the pipe is cut; what was equal before stays linked until then. @returns bytes that travelled */
async function linkUntilCut(
  [ana, ben]: readonly [PlainDevice, PlainDevice],
  [first, second]: readonly [DirectMemory, DirectMemory],
  cutAfterBytes: number,
): Promise<number> {
  const linked = linkDevices(
    { project: ana, memory: first },
    { project: ben, memory: second },
    { cutAfterBytes },
  )
  const ended = Promise.all([whenState(linked.first, 'ended'), whenState(linked.second, 'ended')])
  const equal = Promise.all([whenState(linked.first, 'equal'), whenState(linked.second, 'equal')])
  await Promise.race([ended, equal])
  linked.pipe.cut()
  await ended
  return linked.pipe.bytes()
}

test('cut at any byte, any number of times, with edits in between, both end up with everything', {
  timeout: FULL_COUNT_MS,
}, async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.array(fc.tuple(fc.nat(600_000), fc.constantFrom('ana', 'ben', 'nobody')), {
        minLength: 1,
        maxLength: 6,
      }),
      async (cuts) => {
        const { ana, ben, memories } = await devicesApart()
        for (const [cutAfterBytes, editor] of cuts) {
          await linkUntilCut([ana, ben], memories, cutAfterBytes)
          if (editor !== 'nobody') {
            const device = editor === 'ana' ? ana : ben
            device.write(PROJECT_DOCUMENT, new Uint8Array([cutAfterBytes & 255, 1]))
          }
        }
        const linked = linkDevices(
          { project: ana, memory: memories[0] },
          { project: ben, memory: memories[1] },
        )
        await expectEqual(linked)
        expect(ana.said()).toBe(ben.said())
        expect(ana.list()).toHaveLength(3)
        linked.first.stop()
      },
    ),
    { numRuns: rounds(10, 200) },
  )
})

test('goes on where it was cut, also when the document changed meanwhile', async () => {
  const { ana, ben, memories } = await devicesApart()
  let bytes = 0
  for (let i = 0; i < 5; i++) {
    bytes += await linkUntilCut([ana, ben], memories, 130_000)
    ana.write('ward', new Uint8Array([i]))
    ben.write('kitchen', new Uint8Array([i]))
  }
  const linked = linkDevices({ project: ana, memory: memories[0] }, { project: ben, memory: memories[1] })
  await expectEqual(linked)
  bytes += linked.pipe.bytes()
  expect(ana.said()).toBe(ben.said())
  // Begun again at each link it would have been some 1.2 MB.
  expect(bytes).toBeLessThan((WARD_BYTES + KITCHEN_BYTES) * 1.15)
  linked.first.stop()
})

test('a device that forgot, as after a reload, gets it from the start', async () => {
  const { ana, ben, memories } = await devicesApart()
  await linkUntilCut([ana, ben], memories, 300_000)
  const linked = linkDevices({ project: ana, memory: memories[0] }, { project: ben })
  await expectEqual(linked)
  expect(ana.said()).toBe(ben.said())
  linked.first.stop()
})
