import { settled } from './device-wrapped.ts'
import type { RegistryRows } from './registry-rows.ts'

/** Finishes what a change of the device key left when it was killed; to be called in turn. */
export async function settleDeviceKey(rows: RegistryRows): Promise<void> {
  for (const row of await rows.all()) {
    if (row.keys.every(({ byNextDevice }) => !byNextDevice)) continue
    const keys = await Promise.all(row.keys.map((key) => settled(row.id, key, rows.deviceKey)))
    await rows.change(row.id, { keys })
  }
}
