import { type BenchBrowser, openBenchBrowser } from './support/bench-browser.ts'
import { builtSite } from './support/built-site.ts'
import { departmentAddress, importBigCase } from './support/import-big-case.ts'
import { printMachine, ROUNDS } from './support/machine.ts'
import { ms, printTable } from './support/print-table.ts'
import { median, quantile } from './support/statistics.ts'

/** Starting without a network, going from room to room, and typing in a long line: the real app by its own screen. */
const SHAPE = { records: 10_000, perDepartment: 10_000 }
const PLACES = ['Project', 'Afdeling', 'Vloer', 'Gesprekken', 'Taken', 'Analyse']
const LONG_LINE = 20_000
const KEYS = 60

const browser = await openBenchBrowser(await builtSite())
const rows: string[][] = []
interface Taken {
  readonly ms: number
  /** What of it the page's main thread worked: what a busy machine does not lengthen. */
  readonly workMs: number
}
const add = (what: string, taken: readonly Taken[], aim: string) => {
  const times = taken.map((each) => each.ms)
  const work = taken.map((each) => each.workMs)
  rows.push([what, ms(median(times)), ms(quantile(times, 0.95)), ms(median(work)), aim])
}
try {
  await importBigCase(browser, SHAPE)
  const floor = await departmentAddress(browser, 'observe')
  await browser.page.waitForFunction(() => navigator.serviceWorker.controller?.state === 'activated')
  await browser.page.context().setOffline(true)
  await measureStarts(floor)
  await measureRooms(floor)
  await measureTyping(floor.replace('/observe/', '/interviews/'))
} finally {
  await browser.close()
}
printMachine(browser.version)
printTable(['without a network, 10,000 records', 'median', 'p95', 'work', 'aim'], rows)

async function measureStarts(floor: string): Promise<void> {
  await browser.throttle(4)
  const list: Taken[] = []
  const tiles: Taken[] = []
  for (let round = 0; round < ROUNDS; round++) {
    list.push(await startAt(browser, browser.url, '.project-row__open'))
    tiles.push(await startAt(browser, floor, '.task-tile'))
  }
  await browser.throttle(1)
  add('start until a project can be tapped, CPU 4x slower', list, '1.5 s')
  add('start on the floor until a tile can be tapped, CPU 4x slower', tiles, '')
}

/** From asking for the page until that can be tapped. */
async function startAt(
  { page, mainThreadMs }: BenchBrowser,
  address: string,
  selector: string,
): Promise<Taken> {
  await page.goto('about:blank')
  await page.goto(address, { waitUntil: 'commit' })
  await page.locator(selector).first().waitFor()
  const took = await page.evaluate(() => performance.now())
  // The page is a new one, and so is its count.
  return { ms: took, workMs: await mainThreadMs() }
}

async function measureRooms(floor: string): Promise<void> {
  const { page } = browser
  await page.goto(floor)
  await page.locator('.task-tile').first().waitFor()
  const times = new Map<string, Taken[]>(PLACES.map((name) => [name, []]))
  for (let round = 0; round <= ROUNDS; round++) {
    for (const name of PLACES) {
      const took = await withWork(() => changeRoom(name))
      // The first round also loads the part of the app that room is in.
      if (round > 0) times.get(name)?.push(took)
      if (name === 'Project') await page.goBack()
      await page.locator('.app-frame__place').nth(2).waitFor()
    }
  }
  for (const [name, took] of times) add(`to the room ${name}`, took, '100 ms')
}

async function withWork(measure: () => Promise<number>): Promise<Taken> {
  const before = await browser.mainThreadMs()
  const took = await measure()
  return { ms: took, workMs: (await browser.mainThreadMs()) - before }
}

/** From the click until the room is drawn: the second frame after its title is there. */
function changeRoom(name: string): Promise<number> {
  return browser.page.evaluate(async (label) => {
    const links = [...document.querySelectorAll<HTMLAnchorElement>('.app-frame__place')]
    const link = links.find((each) => each.textContent?.startsWith(label))
    if (!link) throw new Error(`no way to ${label}`)
    const before = document.querySelector('main h1')?.textContent
    const began = performance.now()
    link.click()
    // Written out: the runner names functions with a helper the page does not have.
    while (
      (document.querySelector('main h1')?.textContent === before ||
        document.querySelector('main h1') === null) &&
      performance.now() - began < 10_000
    )
      await new Promise((next) => requestAnimationFrame(next))
    await new Promise((next) => requestAnimationFrame(next))
    return performance.now() - began
  }, name)
}

async function measureTyping(interviews: string): Promise<void> {
  const { page } = browser
  await page.goto(interviews)
  await page.locator('main h1').first().waitFor()
  await page.locator('.interviews__list a').first().click()
  const line = page.locator('.line__text').last()
  await line.fill('zo gaat het elke dag hier '.repeat(LONG_LINE / 26).slice(0, LONG_LINE - KEYS * 3))
  await line.press('End')
  for (const rate of [1, 4]) {
    await browser.throttle(rate)
    const took: Taken[] = []
    for (let key = 0; key < KEYS; key++) took.push(await withWork(typeOne))
    add(`a letter in a line of 20,000${rate > 1 ? ', CPU 4x slower' : ''}`, took, '')
  }
}

/** From the key going down until the frame after the one that shows the letter. */
async function typeOne(): Promise<number> {
  const { page } = browser
  await page.evaluate(() => {
    const typed = new Promise<number>((resolve) => {
      document.addEventListener(
        'keydown',
        ({ timeStamp }) =>
          requestAnimationFrame(() => setTimeout(() => resolve(performance.now() - timeStamp))),
        { capture: true, once: true },
      )
    })
    Object.assign(globalThis, { typed })
  })
  await page.keyboard.press('a')
  return page.evaluate(() => (globalThis as unknown as { typed: Promise<number> }).typed)
}
