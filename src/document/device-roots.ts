import * as v from 'valibot'
import { DEVICE_ROLES, type DeviceRecord, type KeyChangeRecord } from '../records/device-record.ts'
import { type Root, rootOf } from './root.ts'
import { id, members, oneOf, text } from './schemas.ts'

interface DeviceRoots {
  readonly devices: Root<DeviceRecord>
  readonly keyChanges: Root<KeyChangeRecord>
}

/** Who has the project, and how its key changed. Restoring a restore point leaves them as they are. */
export const DEVICE_ROOTS: DeviceRoots = {
  devices: rootOf(
    'devices',
    {},
    v.object({
      id,
      analystId: id,
      name: text,
      role: oneOf(DEVICE_ROLES, 'reader'),
      publicKey: text,
      joinedAt: text,
      keyId: text,
      proof: text,
    }),
  ),
  keyChanges: rootOf(
    'keyChanges',
    {},
    v.object({
      id: v.pipe(v.string(), v.regex(/^[0-9a-f]{16}$/)),
      generation: v.pipe(v.number(), v.safeInteger(), v.minValue(1)),
      by: id,
      at: text,
      removes: members,
      sealed: v.record(v.string(), v.string()),
    }),
  ),
}
