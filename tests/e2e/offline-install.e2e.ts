import type { Page } from 'playwright-core'
import { expect } from 'vitest'
import { e2eTest as test } from '../support/e2e-test.ts'

interface ManifestIcon {
  readonly src: string
  readonly sizes: string
  readonly type: string
  readonly purpose: string
}

/** Width and height of an icon as the browser decodes it. */
const decodedSize = (page: Page, src: string) =>
  page.evaluate(async (path) => {
    const image = new Image()
    image.src = path
    await image.decode()
    return `${image.naturalWidth}x${image.naturalHeight}`
  }, src)

test('has a manifest that a tablet can install', async ({ page, server }) => {
  const link = await page.locator('link[rel=manifest]').getAttribute('href')
  const response = await fetch(new URL(link ?? '', server.url))
  expect(response.headers.get('content-type')).toContain('application/manifest+json')
  const manifest = (await response.json()) as { icons: ManifestIcon[] } & Record<string, unknown>
  expect(manifest).toMatchObject({
    name: 'Werkvloer',
    lang: 'nl',
    display: 'standalone',
    start_url: '/',
    scope: '/',
  })

  const bitmaps = manifest.icons.filter(({ type }) => type === 'image/png')
  expect(bitmaps.map(({ sizes, purpose }) => `${sizes} ${purpose}`)).toEqual([
    '192x192 any',
    '512x512 any',
    '512x512 maskable',
  ])
  for (const { src, sizes } of bitmaps) expect(await decodedSize(page, src)).toBe(sizes)
})

test('has an icon for the home screen of an iPad', async ({ page }) => {
  const src = await page.locator('link[rel=apple-touch-icon]').getAttribute('href')
  expect(await decodedSize(page, src ?? '')).toBe('180x180')
})

test('is found installable by Chromium', async ({ page }) => {
  const devtools = await page.context().newCDPSession(page)
  const { installabilityErrors } = await devtools.send('Page.getInstallabilityErrors')
  // A browser without a window cannot install; nothing else may be in the way.
  const problems = installabilityErrors.map(({ errorId }) => errorId)
  expect(problems.filter((problem) => problem !== 'in-incognito')).toEqual([])
})
