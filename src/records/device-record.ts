import { type AnalystId, compareText, type DeviceId } from './ids.ts'

/** What a device may do in a shared project. */
export const DEVICE_ROLES = ['analyst', 'reader'] as const
export type DeviceRole = (typeof DEVICE_ROLES)[number]

/** The colours of categories that also do as a colour of a person; never the only sign of who it is. */
export const ANALYST_COLOURS = [1, 2, 3, 4, 5, 6] as const
export type AnalystColour = (typeof ANALYST_COLOURS)[number]

/** A device that has the project. Only the device itself writes it, but for `removedAt`. */
export interface DeviceRecord {
  readonly id: DeviceId
  readonly analystId: AnalystId
  /** What people call it. */
  readonly name: string
  readonly role: DeviceRole
  /** Where new project keys are sealed for: ECDH P-256, raw, base64url. */
  readonly publicKey: string
  /** Wall time with offset. */
  readonly joinedAt: string
  /** The newest project key it has. */
  readonly keyId: string
  /** That it has that key: made of the key, its id and its public key. Base64url. */
  readonly proof: string
}

/**
 * A new project key, sealed for each device that stays. Never rewritten; its id is the id of the key. Anybody with a project
 * key can write one: `src/sync/key-changes.ts` says which are believed.
 */
export interface KeyChangeRecord {
  readonly id: string
  /** One more than the greatest that was known where it was made. */
  readonly generation: number
  readonly by: DeviceId
  /** Wall time with offset. */
  readonly at: string
  /** Devices that get no new keys any more. */
  readonly removes: readonly DeviceId[]
  /** By device id: the key, sealed for that device. Base64url. */
  readonly sealed: Readonly<Record<string, string>>
}

/**
 * The colour each analyst is shown in. Two that took the same one before they met are told apart: the first by id keeps it.
 *
 * @returns by analyst id; the same on every device. With more analysts than colours some share one
 */
export function analystColours(
  analysts: readonly { readonly id: AnalystId; readonly colour?: AnalystColour }[],
): ReadonlyMap<AnalystId, AnalystColour> {
  const given = new Map<AnalystId, AnalystColour>()
  const byId = [...analysts].sort((a, b) => compareText(a.id, b.id))
  for (const { id, colour } of byId) {
    if (colour && !hasValue(given, colour)) given.set(id, colour)
  }
  for (const { id, colour } of byId) {
    if (given.has(id)) continue
    const free = ANALYST_COLOURS.find((each) => !hasValue(given, each))
    given.set(id, free ?? colour ?? ANALYST_COLOURS[given.size % ANALYST_COLOURS.length]!)
  }
  return given
}

/**
 * The colour of an analyst who chose none: one that nobody took, while there is one. Which is looked at first follows from the id, so that
 * analysts who begin apart seldom have the same when they meet.
 */
export function firstColour(
  id: AnalystId,
  analysts: readonly { readonly colour?: AnalystColour }[],
): AnalystColour {
  const from = placeOf(id)
  const inTurn = [...ANALYST_COLOURS.slice(from), ...ANALYST_COLOURS.slice(0, from)]
  return inTurn.find((each) => analysts.every(({ colour }) => colour !== each)) ?? inTurn[0]!
}

/** FNV-1a, and the halves of it together: its lowest bits alone follow the last letters. */
function placeOf(id: string): number {
  let hash = 0x811c9dc5
  for (let at = 0; at < id.length; at++) hash = Math.imul(hash ^ id.charCodeAt(at), 0x01000193)
  return ((hash ^ (hash >>> 16)) >>> 0) % ANALYST_COLOURS.length
}

const hasValue = <T>(map: ReadonlyMap<unknown, T>, value: T) => [...map.values()].includes(value)
