import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Page } from 'playwright-core'
import { expect, inject } from 'vitest'
import { listSiteFiles } from '../../bin/build/list-site-files.ts'
import { e2eTest as test } from '../support/e2e-test.ts'
import { waitUntilOffline } from '../support/wait-until-offline.ts'

/** `/` as launchers and links write it; places of a project are walked by the journeys. */
const ADDRESSES = [
  '/',
  '/?source=homescreen',
  '/#/',
  '/#/p/unknown',
  '/#/p/unknown/observe/unknown',
  '/#/elsewhere',
]

const WORKER = 'service-worker.js'

async function openEverywhere(page: Page, url: string): Promise<void> {
  for (const address of ADDRESSES) {
    // Only the fragment differing would be no visit at all.
    await page.goto('about:blank')
    await page.goto(url + address)
    await page.locator('main').waitFor({ state: 'visible' })
  }
}

/** SHA-256 of every file as the page gets it; a failed fetch is told instead of a hash. */
function hashFromPage(page: Page, names: readonly string[]): Promise<Record<string, string>> {
  return page.evaluate(async (paths) => {
    const hash = async (path: string) => {
      const bytes = await (await fetch(`/${path}`)).arrayBuffer()
      const digest = new Uint8Array(await crypto.subtle.digest('SHA-256', bytes))
      return [...digest].map((byte) => byte.toString(16).padStart(2, '0')).join('')
    }
    const rows = paths.map(async (path) => [path, await hash(path).catch(String)] as const)
    return Object.fromEntries(await Promise.all(rows))
  }, names)
}

function hashOnDisk(names: readonly string[]): Record<string, string> {
  const hash = (name: string) =>
    createHash('sha256')
      .update(readFileSync(join(inject('siteDir'), name)))
      .digest('hex')
  return Object.fromEntries(names.map((name) => [name, hash(name)]))
}

const siteFiles = () => listSiteFiles(inject('siteDir')).filter((name) => name !== WORKER)

test('opens every address with the network off after one visit', async ({ launch, server }) => {
  const { page, context } = await launch()
  await page.goto(server.url)
  await waitUntilOffline(page)
  await context.setOffline(true)
  await openEverywhere(page, server.url)
})

test('opens every address with the server stopped after one visit', async ({ launch, server }) => {
  const { page } = await launch()
  await page.goto(server.url)
  await waitUntilOffline(page)
  await server.stop()
  await openEverywhere(page, server.url)
})

test('has every file of the site, lazy parts and examples too, without a network', async ({
  launch,
  server,
}) => {
  const { page, context } = await launch()
  await page.goto(server.url)
  await waitUntilOffline(page)
  await context.setOffline(true)
  expect(await hashFromPage(page, siteFiles())).toEqual(hashOnDisk(siteFiles()))
})

test('opens without a network in a browser started anew', async ({ launch, server }) => {
  const first = await launch()
  await first.page.goto(server.url)
  await waitUntilOffline(first.page)
  await first.kill()
  await server.stop()

  const second = await launch()
  await second.page.goto(server.url)
  await second.page.locator('main').waitFor({ state: 'visible' })
})
