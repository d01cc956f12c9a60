import { makeBigCase } from '../tests/support/big-case.ts'
import { type BenchBrowser, openBenchBrowser } from './support/bench-browser.ts'
import { builtSite } from './support/built-site.ts'
import { departmentAddress } from './support/import-big-case.ts'
import { printMachine, ROUNDS } from './support/machine.ts'
import { ms, printTable } from './support/print-table.ts'
import { median, quantile } from './support/statistics.ts'
import { countSaved, type Taps, takeTaps, watchTaps } from './support/watch-taps.ts'

/** The real app, by its own screen: import a case, open its floor, tap a tile until the frame says it is saved. */
const SHAPES = [
  { label: '2,000 of 10,000', records: 10_000, perDepartment: 2_000 },
  { label: '10,000 of 10,000', records: 10_000, perDepartment: 10_000 },
]
const TAPS = 30

const siteDir = await builtSite()
const columns: Record<string, string>[] = []
let version = ''
for (const shape of SHAPES) {
  const browser = await openBenchBrowser(siteDir)
  version = browser.version
  try {
    columns.push(await measureShape(browser, shape))
  } finally {
    await browser.close()
  }
}
printMachine(version)
printTable(
  ['in the app, a department of', ...SHAPES.map(({ label }) => label)],
  Object.keys(columns[0]!).map((label) => [label, ...columns.map((column) => column[label] ?? '')]),
)

async function measureShape(browser: BenchBrowser, shape: (typeof SHAPES)[number]) {
  const found: Record<string, string> = {}
  const { agreedMs, readMs, address, steps } = await importByHand(browser, shape)
  found['import: file chosen until its summary'] = ms(readMs)
  found['import: yes until the recovery code'] = ms(agreedMs)
  found['import: steps of progress seen'] = String(steps)
  const opened: number[] = []
  for (let round = 0; round < ROUNDS; round++) opened.push(await openFloor(browser, address))
  found['visit until tiles, all cold'] = ms(median(opened))
  await watchTaps(browser.page)
  found['first tap to saved'] = ms((await tapTiles(browser, 1)).saved[0]!)
  for (const rate of [1, 4]) {
    await browser.throttle(rate)
    const rounds = []
    for (let round = 0; round < ROUNDS; round++) rounds.push(await tapTiles(browser, TAPS))
    const name = rate === 1 ? '' : `, CPU ${rate}x slower`
    for (const share of [0.5, 0.95]) {
      const p = `p${share * 100}${name}`
      found[`tap to saved, ${p}`] = ms(median(rounds.map(({ saved }) => quantile(saved, share))))
      found[`tap to drawn, ${p}`] = ms(median(rounds.map(({ drawn }) => quantile(drawn, share))))
    }
  }
  await browser.throttle(1)
  return found
}

async function importByHand(browser: BenchBrowser, shape: { records: number; perDepartment: number }) {
  const { page } = browser
  await page.locator('main h1').first().waitFor()
  const file = JSON.stringify(makeBigCase({ ...shape, seed: 1 }))
  const dialog = page.getByRole('dialog')
  const agree = dialog.getByRole('button', { name: 'Importeren', exact: true })
  const chosenAt = performance.now()
  await page
    .locator('input[type=file][accept*=json]')
    .setInputFiles({ name: 'groot.json', mimeType: 'application/json', buffer: Buffer.from(file) })
  await agree.waitFor()
  const readMs = performance.now() - chosenAt
  await page.evaluate(() => {
    const seen = new Set<string>()
    Object.assign(globalThis, { progressSeen: seen })
    new MutationObserver(() => {
      const bar = document.querySelector('dialog progress, dialog [role=progressbar]')
      if (bar) seen.add(bar.getAttribute('aria-valuenow') ?? bar.getAttribute('value') ?? '')
    }).observe(document.body, { subtree: true, childList: true, attributes: true })
  })
  const agreedAt = performance.now()
  await agree.click()
  const written = dialog.getByRole('checkbox')
  await written.waitFor({ state: 'attached' })
  const agreedMs = performance.now() - agreedAt
  const steps = await page.evaluate(
    () => (globalThis as { progressSeen?: Set<string> }).progressSeen?.size ?? 0,
  )
  await dialog.getByText('Ik heb de code opgeschreven').click()
  await dialog.getByRole('button', { name: 'Verder' }).click()
  await page.waitForURL(/#\/p\//)
  return { readMs, agreedMs, steps, address: await departmentAddress(browser, 'observe') }
}

/** From asking for the page until a tile can be tapped. */
async function openFloor({ page }: BenchBrowser, address: string): Promise<number> {
  await page.goto('about:blank')
  await page.goto(address, { waitUntil: 'commit' })
  await page.locator('.task-tile').first().waitFor()
  return page.evaluate(() => performance.now())
}

/** Starts and stops the first task by mouse, each tap after the one before is saved. */
async function tapTiles({ page }: BenchBrowser, count: number): Promise<Taps> {
  const box = await page.locator('.task-tile').first().boundingBox()
  if (!box) throw new Error('no tile to tap')
  for (let tap = 0; tap < count; tap++) {
    const before = await countSaved(page)
    await page.mouse.click(box.x + box.width / 2, box.y + box.height / 2)
    while ((await countSaved(page)) === before) await page.waitForTimeout(10)
  }
  return takeTaps(page)
}
