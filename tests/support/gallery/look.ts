// Takes pictures of the gallery and runs axe on it: npx tsx tests/support/gallery/look.ts OUT_DIR [place...]
import { mkdirSync, readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import type { AxeResults } from 'axe-core'
import { chromium } from 'playwright-core'
import { createServer } from 'vite'

const [out = join(tmpdir(), 'gallery'), ...only] = process.argv.slice(2)
const PAGES = only.length > 0 ? only : ['floor', 'tasks', 'analysis', 'interviews', 'advice', 'project']
const SIZES: Readonly<Record<string, readonly [number, number]>> = {
  landscape: [1180, 820],
  portrait: [820, 1180],
  phone: [390, 844],
}
const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8')

mkdirSync(out, { recursive: true })
const server = await createServer({
  configFile: fileURLToPath(new URL('./vite.config.ts', import.meta.url)),
  server: { port: 0, host: '127.0.0.1' },
  logLevel: 'error',
})
await server.listen()
const address = server.httpServer?.address()
if (!address || typeof address === 'string') throw new Error('the gallery is not served')
const { port } = address
const browser = await chromium.launch({
  executablePath: process.env.CHROMIUM_PATH ?? '/usr/bin/chromium',
  args: ['--no-sandbox'],
})
let found = 0
for (const theme of ['light', 'dark', 'zon']) {
  for (const [size, [width, height]] of Object.entries(SIZES)) {
    const page = await browser.newPage({ viewport: { width, height }, reducedMotion: 'reduce' })
    page.on('pageerror', (error) => console.log('page error', error.message))
    page.on('console', (line) => line.type() === 'error' && console.log('console', line.text()))
    for (const name of PAGES) {
      const [place, extra = ''] = name.split('?')
      await page.goto(`http://127.0.0.1:${port}/?theme=${theme}&place=${place}&${extra}`)
      await page.locator('main h1').waitFor()
      await page.screenshot({ path: `${out}/${place}${extra.replace(/\W/g, '-')}-${theme}-${size}.png` })
      await page.evaluate(axe)
      const { violations } = await page.evaluate(() =>
        (window as unknown as { axe: { run(): Promise<AxeResults> } }).axe.run(),
      )
      for (const violation of violations) {
        found++
        console.log(
          theme,
          size,
          name,
          violation.id,
          violation.nodes
            .map((node) => `${node.html.slice(0, 160)} :: ${node.any[0]?.message ?? ''}`)
            .slice(0, 3),
        )
      }
      const overflow = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)
      if (overflow > 0) console.log(theme, size, name, 'wider than the screen by', overflow)
    }
    await page.close()
  }
}
await browser.close()
await server.close()
console.log(`axe: ${found} found`)
process.exitCode = found > 0 ? 1 : 0
