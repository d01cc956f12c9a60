import { createHash, randomBytes } from 'node:crypto'
import { expect } from 'vitest'
import type * as Y from 'yjs'
import { systemTimers, type Timers } from '../../src/storage/timers.ts'
import {
  DirectLink,
  type DirectMemory,
  type DirectState,
  newDirectMemory,
} from '../../src/sync/direct/direct-link.ts'
import type { Side } from '../../src/sync/direct/frames.ts'
import type { Pipe } from '../../src/sync/direct/pipe.ts'
import type { SharedProject } from '../../src/sync/shared-project.ts'
import { type KeyRing, makeKeyRing, makeProjectSecret, projectKeyOf } from '../../src/vault/keys.ts'
import { type PipePair, PlainDevice, pipePair } from './direct-pair.ts'

export const PROJECT_DOCUMENT = 'doc-project'

/** In the tests an entry that names a document stands for its department. */
const OPENS = 'opens:'

export async function testRing(projectId = 'project-1'): Promise<KeyRing> {
  const key = await projectKeyOf(makeProjectSecret())
  return makeKeyRing(projectId, [key], key.keyId)
}

/** A device with the project's own document, that opens departments as it hears of them. */
export function plainDevice(ring: KeyRing): PlainDevice {
  const device = new PlainDevice(ring)
  device.open(PROJECT_DOCUMENT)
  device.entries(PROJECT_DOCUMENT).observe((event: Y.YArrayEvent<Uint8Array>) => {
    for (const { insert } of event.changes.delta) {
      if (!Array.isArray(insert)) continue
      for (const entry of insert) {
        const text = Buffer.from(entry).toString()
        if (text.startsWith(OPENS)) setImmediate(() => openOnce(device, text.slice(OPENS.length)))
      }
    }
  })
  return device
}

const openOnce = (device: PlainDevice, documentId: string) =>
  device.list().some((each) => each.documentId === documentId) || device.open(documentId)

/** Adds a department with some bytes in it. */
export function addDepartment(device: PlainDevice, documentId: string, sizeBytes: number): void {
  device.open(documentId)
  device.write(PROJECT_DOCUMENT, Buffer.from(`${OPENS}${documentId}`))
  device.write(documentId, new Uint8Array(randomBytes(sizeBytes)))
}

/** Rests are thirty times as short; the waits after which a link gives up stay as they are. */
const hurried: Timers = { after: (ms, run) => systemTimers.after(ms < 1_000 ? ms / 30 : ms, run) }

export interface LinkParts {
  readonly project: SharedProject
  readonly memory?: DirectMemory
  readonly stateHash?: () => Promise<Uint8Array>
  readonly binding?: string
}

export function linkOver(
  pipe: Pipe,
  side: Side,
  { project, memory, stateHash, binding }: LinkParts,
): DirectLink {
  return new DirectLink({
    project,
    pipe,
    side,
    binding: binding ?? 'aa|bb',
    stateHash: stateHash ?? (async () => hashOf((project as unknown as PlainDevice).said())),
    memory: memory ?? newDirectMemory(),
    now: () => performance.now(),
    timers: hurried,
  })
}

const hashOf = (text: string) => new Uint8Array(createHash('sha256').update(text).digest())

export interface Linked {
  readonly pipe: PipePair
  readonly first: DirectLink
  readonly second: DirectLink
}

/** Links two devices over a pipe in memory. */
export function linkDevices(
  first: LinkParts,
  second: LinkParts,
  { cutAfterBytes }: { cutAfterBytes?: number } = {},
): Linked {
  const pipe = pipePair(cutAfterBytes === undefined ? {} : { cutAfterBytes })
  return {
    pipe,
    first: linkOver(pipe.first, 'first', first),
    second: linkOver(pipe.second, 'second', second),
  }
}

/** Resolves at the first state of one of these kinds. */
export function whenState(link: DirectLink, ...kinds: readonly DirectState['kind'][]): Promise<DirectState> {
  return new Promise((resolve) => {
    const look = () => {
      if (!kinds.includes(link.state.kind)) return
      stop()
      resolve(link.state)
    }
    const stop = link.subscribe(look)
    look()
  })
}

/** Both sides say that they are equal, of the same state. */
export async function expectEqual({ first, second }: Linked): Promise<void> {
  await expect
    .poll(() => [first.state.kind, second.state.kind], { timeout: 20_000, interval: 5 })
    .toEqual(['equal', 'equal'])
  expect(first.state).toEqual(second.state)
}
