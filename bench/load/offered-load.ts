import { randomBytes } from 'node:crypto'
import { setTimeout as wait } from 'node:timers/promises'
import { quantile } from '../support/statistics.ts'
import type { Instance } from './instance.ts'
import { LightClient } from './light-client.ts'

/** A sealed entry of one tap. */
const ENTRY_BYTES = 300
const TICK_MS = 10
/** Whatever is not there this long after the last was sent is counted as that late. */
const LATE_MS = 5_000

/** Clients in rooms; which instance each is on is decided by who makes it. */
export interface Crowd {
  /** By room; the first of each sends. */
  readonly rooms: readonly (readonly LightClient[])[]
  close(): void
}

/** @param place the instance of this client of this room */
export async function gather(
  options: { readonly rooms: number; readonly perRoom: number },
  place: (room: string, client: number) => Instance,
): Promise<Crowd> {
  const rooms: LightClient[][] = []
  for (let count = 0; count < options.rooms; count++) {
    const name = randomBytes(8).toString('hex')
    const token = randomBytes(32).toString('base64url')
    const clients: LightClient[] = []
    for (let client = 0; client < options.perRoom; client++) {
      clients.push(await LightClient.connect(place(name, client).url, name, token))
    }
    clients[0]!.sendEntry(ENTRY_BYTES)
    await clients[0]!.stored()
    rooms.push(clients)
  }
  return {
    rooms,
    close: () => {
      for (const clients of rooms) for (const client of clients) client.close()
    },
  }
}

export interface Carried {
  /** Entries sent by the clients. */
  readonly sent: number
  /** Per second, as it came out. */
  readonly perSecond: number
  /** From sending until another client of the room has it, in ms. */
  readonly p50: number
  readonly p95: number
}

/** Sends so many entries a second for so long, evenly over the rooms, whatever comes back. */
export async function offer({ rooms }: Crowd, perSecond: number, seconds: number): Promise<Carried> {
  const took: number[] = []
  for (const [, ...others] of rooms) for (const client of others) client.onEntry = (ms) => took.push(ms)
  const wanted = rooms.reduce((sum, { length }) => sum + length - 1, 0) / rooms.length
  const began = performance.now()
  let sent = 0
  const due = () => Math.min(1, (performance.now() - began) / 1000 / seconds) * perSecond * seconds
  while (sent < perSecond * seconds) {
    for (; sent < due(); sent++) rooms[sent % rooms.length]![0]!.sendEntry(ENTRY_BYTES)
    await wait(TICK_MS)
  }
  const elapsed = (performance.now() - began) / 1000
  const expected = Math.floor(sent * wanted)
  for (let ended = performance.now(); took.length < expected && performance.now() - ended < LATE_MS; ) {
    await wait(TICK_MS)
  }
  const missing = Array.from({ length: Math.max(0, expected - took.length) }, () => LATE_MS)
  for (const [, ...others] of rooms) for (const client of others) client.onEntry = () => undefined
  const all = [...took, ...missing]
  return { sent, perSecond: sent / elapsed, p50: quantile(all, 0.5), p95: quantile(all, 0.95) }
}
