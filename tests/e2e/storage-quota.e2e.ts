import type { Page } from 'playwright-core'
import { describe, expect } from 'vitest'
import { gotoStorage, storageTest } from '../support/storage-test.ts'

const QUOTA_BYTES = 3 * 1024 * 1024
const NOTE_BYTES = 20 * 1024

async function limitStorage(page: Page, quotaBytes: number): Promise<void> {
  const session = await page.context().newCDPSession(page)
  await session.send('Storage.overrideQuotaForOrigin', {
    origin: new URL(page.url()).origin,
    quotaSize: quotaBytes,
  })
}

/** Writes notes that cannot be compressed until one cannot be saved. @returns the notes called saved, and what was shown */
const writeUntilFull = (page: Page) =>
  page.evaluate(async (noteBytes) => {
    const { keeper, states } = opened
    const notes = keeper.doc.getMap<string>('notes')
    const saved: Record<string, string> = {}
    let onReserve = 0
    for (let i = 0; i < 1_000; i++) {
      const note = storageHarness.noise(noteBytes)
      notes.set(`note ${i}`, note)
      try {
        await keeper.flush()
      } catch (error) {
        const { reason } = error as { reason: string }
        return { saved, onReserve, failed: `note ${i}`, reason, states, state: keeper.saved() }
      }
      saved[`note ${i}`] = note.slice(0, 40)
      const state = keeper.saved()
      if (state.kind === 'saved' && state.onReserve) onReserve++
    }
    throw new Error('it never became full')
  }, NOTE_BYTES)

const readNotes = (page: Page) =>
  page.evaluate(async () => {
    await storageHarness.open({ keepsOldLog: true })
    await opened.keeper.whenReconciled
    const notes = Object.entries(opened.keeper.doc.getMap<string>('notes').toJSON())
    return Object.fromEntries(notes.map(([name, note]) => [name, note.slice(0, 40)]))
  })

describe('a device that is full', () => {
  storageTest(
    'shows the first write that failed, has room for last notes, and keeps all it called saved',
    async ({ launchStorage, site }) => {
      const { page } = await launchStorage()
      await limitStorage(page, QUOTA_BYTES)
      await page.evaluate(async () => {
        await storageHarness.open({ keepsOldLog: true })
        await opened.ballast.lay()
      })
      const result = await writeUntilFull(page)

      // The first failure was shown as one, and then the reserve gave room for more notes.
      const firstFailure = result.states.indexOf('not-saved/full')
      expect(firstFailure).toBeGreaterThan(-1)
      expect(result.states.slice(0, firstFailure)).not.toContain('not-saved/unknown')
      expect(result.onReserve).toBeGreaterThanOrEqual(5)
      // Then nothing was left, and that is what stays on the screen, with the note itself.
      expect(result.reason).toBe('full')
      expect(result.state).toMatchObject({ kind: 'not-saved', reason: 'full', pendingEdits: 1 })
      const shown = await page.evaluate(
        (failed) => opened.keeper.doc.getMap<string>('notes').get(failed)?.length,
        result.failed,
      )
      expect(shown).toBe(NOTE_BYTES)

      await gotoStorage(page, site.url)
      expect(await readNotes(page)).toEqual(result.saved)
    },
  )

  storageTest('saves what was not saved once there is room again', async ({ launchStorage, site }) => {
    const { page } = await launchStorage()
    await limitStorage(page, QUOTA_BYTES)
    await page.evaluate(() => storageHarness.open({ keepsOldLog: true }))
    const { saved, failed } = await writeUntilFull(page)
    await limitStorage(page, 100 * QUOTA_BYTES)
    await page.evaluate(() => opened.keeper.flush())
    expect(await page.evaluate(() => storageHarness.stateText())).toBe('saved')
    await gotoStorage(page, site.url)
    expect(Object.keys(await readNotes(page))).toEqual([...Object.keys(saved), failed])
  })

  storageTest('opens what it holds when not one byte more fits', async ({ launchStorage, site }) => {
    const { page } = await launchStorage()
    await limitStorage(page, QUOTA_BYTES)
    await page.evaluate(() => storageHarness.open({ keepsOldLog: true }))
    const { saved } = await writeUntilFull(page)
    await limitStorage(page, QUOTA_BYTES / 3)

    await gotoStorage(page, site.url)
    expect(await readNotes(page)).toEqual(saved)
  })
})
