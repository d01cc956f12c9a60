import * as Y from 'yjs'
import { applyEdits } from '../../src/document/edit.ts'
import { countedSocket } from './counted-socket.ts'
import { type Meeting, timed } from './measure.ts'
import {
  type Connected,
  isLevel,
  type OursOverServer,
  type PlainOverServer,
  sourcesOf,
} from './over-server.ts'
import { whenTrue } from './when-true.ts'
import type { SharedWork } from './work-apart.ts'

type Pair = OursOverServer | PlainOverServer

/** A document that is connected, and what ends it. */
interface Device {
  readonly doc: Y.Doc
  connect(Socket: unknown): Connected
  close(): Promise<void>
}

/** A device with nothing gets all there is in the room of a pair that was started. */
export async function measureFresh(pair: Pair): Promise<Meeting> {
  const device = await freshDevice(pair)
  const { Socket, bytes } = countedSocket()
  const whole = docOf(pair, 'a')
  const got = await timed(async () => {
    const connected = device.connect(Socket)
    const isHere = () => connected.isDone() && isLevel([{ ...connected, doc: whole }, connected])
    await whenTrue(isHere, sourcesOf([connected]))
    return connected
  })
  got.value.close()
  await device.close()
  return { bytes: bytes(), ms: got.ms, workMs: got.workMs, apartMs: 0 }
}

/** Both sides connected, A edits, and again when B has it. @returns ms from each edit until it is in B's document */
export async function measureSeen(pair: Pair, { round }: SharedWork, count: number): Promise<number[]> {
  const { Socket } = countedSocket()
  const connected = [deviceOf(pair, 'a'), deviceOf(pair, 'b')].map((device) => device.connect(Socket))
  const areDone = () => connected.every((each) => each.isDone()) && isLevel(connected)
  await whenTrue(areDone, sourcesOf(connected))
  const [from, to] = connected.map(({ doc }) => doc)
  const took: number[] = []
  for (const edit of round(1_000).a.slice(0, count)) {
    const began = performance.now()
    const seen = new Promise<void>((resolve) => to!.once('update', () => resolve()))
    applyEdits(from!, [edit])
    await seen
    took.push(performance.now() - began)
  }
  await whenTrue(areDone, sourcesOf(connected))
  for (const each of connected) each.close()
  return took
}

async function freshDevice(pair: Pair): Promise<Device> {
  if (!('sides' in pair)) {
    const doc = new Y.Doc()
    return { doc, connect: (Socket) => pair.connect(doc, Socket), close: async () => doc.destroy() }
  }
  const side = await pair.openFresh()
  return { doc: side.doc, connect: (Socket) => pair.connect(side, Socket), close: () => side.close() }
}

function deviceOf(pair: Pair, side: 'a' | 'b'): Pick<Device, 'connect'> {
  return {
    connect: (Socket) =>
      'sides' in pair ? pair.connect(pair.sides[side], Socket) : pair.connect(pair.docs[side], Socket),
  }
}

const docOf = (pair: Pair, side: 'a' | 'b'): Y.Doc =>
  'sides' in pair ? pair.sides[side].doc : pair.docs[side]
