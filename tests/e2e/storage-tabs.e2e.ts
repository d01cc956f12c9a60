import type { Page } from 'playwright-core'
import { expect } from 'vitest'
import { gotoStorage, storageTest } from '../support/storage-test.ts'

declare global {
  var lock: InstanceType<typeof storageHarness.ProjectLock>
}

/** Asks for the lock as the app does when it starts, and stops writing when it is lost. */
const start = (page: Page) =>
  page.evaluate(async () => {
    globalThis.lock = new storageHarness.ProjectLock()
    const isOurs = await lock.take()
    if (isOurs) {
      await storageHarness.open()
      lock.subscribe(() => {
        if (lock.state === 'lost') void opened.keeper.stop()
      })
    }
    return lock.state
  })

const record = (page: Page, name: string) =>
  page.evaluate((edit) => {
    opened.keeper.doc.getMap('records').set(edit, edit)
    return opened.keeper.flush().then(
      () => 'saved',
      (failure: { reason: string }) => failure.reason,
    )
  }, name)

const recordsOn = (page: Page) => page.evaluate(() => opened.keeper.doc.getMap('records').toJSON())

storageTest(
  'a second tab finds the place taken, may take it, and the first stops writing',
  async ({ launchStorage, site }) => {
    const { context, page: first } = await launchStorage()
    expect(await start(first)).toBe('held')
    expect(await record(first, 'in the first tab')).toBe('saved')

    const second = await context.newPage()
    await gotoStorage(second, site.url)
    expect(await start(second)).toBe('elsewhere')

    await second.evaluate(() => lock.useHere())
    await second.evaluate(() => storageHarness.open())
    expect(await recordsOn(second)).toEqual({ 'in the first tab': 'in the first tab' })

    await expect.poll(() => first.evaluate(() => lock.state)).toBe('lost')
    await expect.poll(() => first.evaluate(() => storageHarness.stateText())).toBe('not-saved/closed')
    expect(await record(first, 'too late')).toBe('closed')
    // What was typed stays on the screen; and it is not in the storage behind the other tab's back.
    expect(Object.keys(await recordsOn(first))).toContain('too late')
    expect(await record(second, 'in the second tab')).toBe('saved')

    // Back in the first tab: what the other wrote is taken in, what was not saved is saved.
    await first.evaluate(async () => {
      await lock.useHere()
      await opened.keeper.resume()
      await opened.keeper.flush()
    })
    expect(Object.keys(await recordsOn(first)).sort()).toEqual([
      'in the first tab',
      'in the second tab',
      'too late',
    ])
  },
)

storageTest('a closed tab gives its place free', async ({ launchStorage, site }) => {
  const { context, page: first } = await launchStorage()
  expect(await start(first)).toBe('held')
  const second = await context.newPage()
  await gotoStorage(second, site.url)
  expect(await start(second)).toBe('elsewhere')
  await first.close()
  await expect.poll(() => second.evaluate(() => lock.take())).toBe(true)
})
