import { appendFileSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect } from 'vitest'
import { type StorageBrowser, storageTest } from '../support/storage-test.ts'

/** Header of a record of 98 bytes, of which none follow: how a kill between two writes of LevelDB leaves its log. */
const TORN_RECORD = new Uint8Array([0x1f, 0x2e, 0x3d, 0x4c, 98, 0, 1])

/** Puts half a record at the end of the log under the databases. */
function tearLog(profileDir: string): void {
  const indexedDb = join(profileDir, 'Default', 'IndexedDB')
  const logs = readdirSync(indexedDb, { recursive: true, encoding: 'utf8' }).filter((file) =>
    /leveldb.\d+\.log$/.test(file),
  )
  expect(logs.length).toBeGreaterThan(0)
  for (const log of logs) appendFileSync(join(indexedDb, log), TORN_RECORD)
}

const write = ({ page }: StorageBrowser, text: string) =>
  page.evaluate(async (text) => {
    await storageHarness.open()
    opened.keeper.doc.getMap('records').set(text, true)
    await opened.keeper.flush()
  }, text)

const readTexts = ({ page }: StorageBrowser) =>
  page.evaluate(async () => {
    await storageHarness.open()
    return Object.keys(opened.keeper.doc.getMap('records').toJSON()).sort()
  })

describe('a log with half a record at its end', () => {
  // Without a fresh log this Chromium finds the damage at the third start, and wipes everything.
  storageTest('costs nothing of what was called saved', { retry: 0 }, async ({ launchStorage, folder }) => {
    for (const text of ['1: before', '2: after the first kill', '3: after the second']) {
      const browser = await launchStorage()
      await write(browser, text)
      await browser.kill()
      tearLog(join(folder, 'tablet'))
    }
    expect(await readTexts(await launchStorage())).toEqual([
      '1: before',
      '2: after the first kill',
      '3: after the second',
    ])
  })
})
