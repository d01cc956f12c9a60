import { beforeEach, expect, test } from 'vitest'
import { DeviceSettings } from '../../../src/storage/device-settings.ts'
import { freshIndexedDb } from '../../support/indexed-db.ts'

beforeEach(freshIndexedDb)

test('a device keeps its key and ids from the first start on', async () => {
  const first = await DeviceSettings.open()
  const again = await DeviceSettings.open()
  expect(again.deviceId).toBe(first.deviceId)
  expect(again.analystId).toBe(first.analystId)
  expect(first.deviceKey.extractable).toBe(false)
  const iv = new Uint8Array(12)
  const sealed = await crypto.subtle.encrypt({ name: 'AES-GCM', iv }, first.deviceKey, iv)
  expect(await crypto.subtle.decrypt({ name: 'AES-GCM', iv }, again.deviceKey, sealed)).toEqual(iv.buffer)
})

test('two tabs that start at once get the same key and ids', async () => {
  const [a, b] = await Promise.all([DeviceSettings.open(), DeviceSettings.open()])
  expect(a.deviceId).toBe(b.deviceId)
  const iv = new Uint8Array(12)
  const sealed = await crypto.subtle.encrypt({ name: 'AES-GCM', iv }, a.deviceKey, iv)
  await crypto.subtle.decrypt({ name: 'AES-GCM', iv }, b.deviceKey, sealed)
})

test('the name of the analyst comes back, and is kept sealed', async () => {
  const device = await DeviceSettings.open()
  expect(device.analyst).toBeNull()
  await device.saveAnalyst({ name: 'Wilhelmina', initials: 'WV' })
  expect((await DeviceSettings.open()).analyst).toEqual({ name: 'Wilhelmina', initials: 'WV' })
  const request = indexedDB.open('werkvloer-device')
  await new Promise((resolve) => {
    request.onsuccess = resolve
  })
  const all = request.result.transaction('settings').objectStore('settings').getAll()
  await new Promise((resolve) => {
    all.onsuccess = resolve
  })
  const kept = all.result.filter((value) => value instanceof ArrayBuffer).map((value) => Buffer.from(value))
  expect(kept).toHaveLength(1)
  expect(kept.some((bytes) => bytes.includes('Wilhelmina'))).toBe(false)
  expect(JSON.stringify(all.result)).not.toContain('Wilhelmina')
})

test('the counter only ever grows, also over a restart in the middle', async () => {
  let last = -1
  for (const counts of [1, 3, 1_500, 600, 2]) {
    const device = await DeviceSettings.open()
    for (let i = 0; i < counts; i++) {
      const next = device.nextCount()
      expect(next).toBeGreaterThan(last)
      last = next
      if (i % 100 === 0) await new Promise((resolve) => setImmediate(resolve))
    }
  }
})
