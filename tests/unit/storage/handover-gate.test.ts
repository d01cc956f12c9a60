import { IDBObjectStore } from 'fake-indexeddb'
import { beforeEach, describe, expect, test, vi } from 'vitest'
import { DeviceSettings } from '../../../src/storage/device-settings.ts'
import { HandoverGate } from '../../../src/storage/handover-gate.ts'
import { makeDeviceKey } from '../../../src/vault/keys.ts'
import { freshIndexedDb } from '../../support/indexed-db.ts'
import { cheapStretch as stretch } from '../../support/stretch.ts'

const WHAT = { projectId: 'P', departmentId: 'D', sessionId: 'S' }
const time = { now: 1_000_000 }
/** As after a start of the app. */
const gateNow = () => new HandoverGate({ stretch, clock: () => time.now })

beforeEach(() => {
  freshIndexedDb()
  time.now = 1_000_000
})

describe('a hand-over', () => {
  test('outlives a start, and ends when it is opened', async () => {
    expect(await gateNow().read()).toBeNull()
    await gateNow().close(WHAT, '4829')
    expect(await gateNow().read()).toEqual({ ...WHAT, hasCode: true })
    expect(await gateNow().tryCode('4829')).toBe('opened')
    expect(await gateNow().read()).toEqual({ ...WHAT, hasCode: true })
    await gateNow().open()
    expect(await gateNow().read()).toBeNull()
  })

  test('takes no other code, and more slowly each time, also over a start', async () => {
    await gateNow().close(WHAT, '4829')
    for (let tries = 0; tries < 4; tries++) expect(await gateNow().tryCode('0000')).toBe('wrong')
    expect(await gateNow().tryCode('4829')).toBe('wait')
    const wait = await gateNow().waitMs()
    expect(wait).toBeGreaterThan(0)
    time.now += wait
    expect(await gateNow().tryCode('4829')).toBe('opened')
  })

  test('keeps where the person is, sealed, the latest only', async () => {
    const key = await makeDeviceKey()
    await gateNow().close(WHAT, null)
    const gate = gateNow()
    await Promise.all(['een', 'twee', 'drie'].map((text) => gate.keepPlace({ text }, key)))
    expect(await gateNow().readPlace(key)).toEqual({ text: 'drie' })
    expect(await gateNow().readPlace(await makeDeviceKey())).toBeNull()
    await gate.open()
    await gate.keepPlace({ text: 'te laat' }, key)
    expect(await gateNow().readPlace(key)).toBeNull()
  })

  test('keeps the latest also where an earlier one takes longer to seal', async () => {
    const key = await makeDeviceKey()
    await gateNow().close(WHAT, null)
    const gate = gateNow()
    for (let turn = 0; turn < 5; turn++) {
      const places = [
        { turn, text: 'x'.repeat(2_000_000) },
        { turn, text: 'kort' },
      ]
      await Promise.all(places.map((place) => gate.keepPlace(place, key)))
      expect(await gate.readPlace(key)).toEqual({ turn, text: 'kort' })
    }
  })

  test('says so when the device is too full to keep it, and keeps it once there is room', async () => {
    const key = await makeDeviceKey()
    await gateNow().close(WHAT, null)
    const gate = gateNow()
    const full = vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(() => {
      throw new DOMException('full', 'QuotaExceededError')
    })
    const tries = ['een', 'twee'].map((text) => gate.keepPlace({ text }, key))
    for (const each of await Promise.allSettled(tries)) expect(each.status).toBe('rejected')
    full.mockRestore()
    await gate.keepPlace({ text: 'drie' }, key)
    expect(await gate.readPlace(key)).toEqual({ text: 'drie' })
  })

  test('of a new one has nothing of the one before', async () => {
    const key = await makeDeviceKey()
    await gateNow().close(WHAT, null)
    await gateNow().keepPlace({ text: 'van M1' }, key)
    await gateNow().close({ ...WHAT, sessionId: 'S2' }, null)
    expect(await gateNow().readPlace(key)).toBeNull()
  })

  test('that only the passcode ends goes with a passcode that was forgotten', async () => {
    await gateNow().close(WHAT, null)
    await DeviceSettings.replaceLostKey(await makeDeviceKey())
    expect(await gateNow().read()).toBeNull()
  })
})
