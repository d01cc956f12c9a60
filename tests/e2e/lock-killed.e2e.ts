import { rmSync } from 'node:fs'
import { expect } from 'vitest'
import { startServer } from '../../server/start-server.ts'
import { buildHarness } from '../support/build-harness.ts'
import { e2eTest as test } from '../support/e2e-test.ts'
import type {} from '../support/harness/lock-harness.ts'
import { rounds } from '../support/rounds.ts'

const OLD = '482913'
const NEW = 'paard accu lamp fiets'
/** More than a change has: two projects, the key itself, and two projects again. */
const MOST_STEPS = 12

test('a passcode set, changed or removed and killed at any step leaves the old or the new working', {
  retry: 0,
}, async ({ launch }) => {
  const siteDir = await buildHarness('tests/support/harness/lock-harness.ts')
  const server = await startServer({ siteDir, port: 0 })
  const start = async () => {
    const browser = await launch()
    await browser.page.goto(server.url)
    await browser.page.waitForFunction(() => 'lockHarness' in globalThis)
    return browser
  }
  const passcodes = [OLD, NEW]
  let kills = 0
  let browser = await start()
  const whole = { names: ['Een', 'Twee'], analyst: 'Wil' }
  expect(await browser.page.evaluate((codes) => lockHarness.read(codes), passcodes)).toMatchObject(whole)
  for (const next of [OLD, NEW, null]) {
    for (let step = next === OLD ? 1 : rounds(3, 1); step < MOST_STEPS; step++) {
      const outcome = await browser.page.evaluate(
        ([codes, next, step]) => lockHarness.changeUntil(codes, next, step),
        [passcodes, next, step] as const,
      )
      const isDone = outcome === 'changed'
      if (isDone) await browser.close()
      else {
        await browser.kill()
        kills++
      }
      browser = await start()
      const found = await browser.page.evaluate((codes) => lockHarness.read(codes), passcodes)
      expect({ next, step, ...found }).toMatchObject({ next, step, ...whole })
      if (isDone) break
    }
  }
  expect(await browser.page.evaluate((codes) => lockHarness.read(codes), passcodes)).toMatchObject({
    isLocked: false,
  })
  expect(kills).toBeGreaterThanOrEqual(rounds(11, 15))
  await browser.close()
  await server.stop()
  rmSync(siteDir, { recursive: true, force: true })
})
