import type { Page } from 'playwright-core'
import { expect } from 'vitest'
import { doingAt, type PracticeTruth } from '../../src/analysis/practice/practice-truth.ts'
import { simulateShift } from '../../src/analysis/practice/simulate-shift.ts'
import { practice } from '../../src/i18n/nl/practice.ts'
import { recording } from '../../src/i18n/nl/recording.ts'
import { e2eTest as test } from '../support/e2e-test.ts'
import { SET_CLOCK, setClockOn } from '../support/page-clock.ts'
import { pagesOf } from '../support/pages/pages-of.ts'
import { PracticePage } from '../support/pages/practice-page.ts'
import { RoundsPage } from '../support/pages/rounds-page.ts'
import { type Tap, tapsOf } from '../support/practice-observer.ts'

/** In its first hour M1 has three tasks at once, is interrupted three times and goes on beside two more. */
const ROUND = 12
const HOUR = 3_600
const TRUTH = simulateShift(ROUND)
const TAPS = tapsOf(TRUTH, ['M1'], { from: 0, until: HOUR })
/** Seconds of the shift at which the tablet dies: after the first tap past half. */
const KILLED_AFTER = TAPS.findIndex(({ at }) => at > HOUR / 2)
/** So many seconds of the floor go by without anybody at the tablet. */
const DEAD = 170
/** Two of the four rounds that are planned, in seconds; the others are missed. */
const WALKED = [480, 1_920]

/** One page of the tablet, with the moment of the floor that its clock stands at. */
class Watcher {
  readonly #floor
  readonly #page: Page
  /** Milliseconds the clock was set on so far. */
  on = 0
  /** Second of the shift at a moment of the page. */
  #base = { floor: 0, page: 0 }

  constructor(page: Page) {
    this.#page = page
    this.#floor = pagesOf(page).floor
  }

  readonly #now = () => this.#page.evaluate(() => Date.now())

  /** The floor goes from this second on, from now. */
  async goesFrom(second: number): Promise<void> {
    this.#base = { floor: second, page: await this.#now() }
  }

  async second(): Promise<number> {
    return this.#base.floor + ((await this.#now()) - this.#base.page) / 1_000
  }

  async jumpTo(second: number): Promise<void> {
    const wait = second - (await this.second())
    if (wait > 0) {
      this.on += wait * 1_000
      await setClockOn(this.#page, this.on)
    }
  }

  async do(tap: Tap): Promise<void> {
    await this.jumpTo(tap.at)
    const name = practice.tasks[tap.task]
    const floor = this.#floor
    const run = floor.running.filter({ hasText: name })
    if (tap.kind === 'start' || tap.kind === 'resume') {
      await floor.tapTile(name)
      await run.waitFor()
    } else if (tap.kind === 'instant') await floor.recordInstant(name)
    else if (tap.kind === 'stop') await floor.stop(name)
    else if ('why' in tap) await this.#breakIn(name, recording.kinds[tap.why], tap.kind === 'aside')
    else await this.#letGo(name)
  }

  async #breakIn(name: string, kind: string, isAside: boolean): Promise<void> {
    const others = (await this.#floor.runningNames()).filter((each) => !each.includes(name))
    await this.#page.getByRole('button', { name: recording.interrupt, exact: true }).tap()
    const panel = this.#page.locator('.interrupt')
    for (const other of others) await panel.locator('.chip', { hasText: other }).tap()
    if (isAside) await panel.locator('.chip', { hasText: recording.aside }).tap()
    await panel.getByRole('button', { name: kind, exact: true }).tap()
    if (!isAside) await this.#floor.running.filter({ hasText: name }).waitFor({ state: 'detached' })
  }

  async #letGo(name: string): Promise<void> {
    const { waiting } = this.#floor
    const choose = waiting.getByRole('button', { name: recording.takeUpSome, exact: true })
    if (await choose.isVisible()) await choose.tap()
    await waiting.getByRole('button', { name: `${recording.leave} ${name}` }).tap()
  }
}

const goToPlace = (page: Page, place: 'practice' | 'rounds') =>
  page.evaluate((to) => {
    location.hash = location.hash.replace(/\/(practice|rounds|seen)\//, `/${to}/`)
  }, place)

async function planRounds(page: Page): Promise<void> {
  await goToPlace(page, 'rounds')
  await page.getByRole('button', { name: 'Rondes plannen' }).tap()
  const sheet = page.getByRole('dialog')
  await sheet.getByRole('radio', { name: 'Vaste tijden' }).tap()
  await sheet.getByLabel('Minuten tussen twee rondes').fill('12')
  await sheet.getByLabel('Begint om').fill('07:08')
  await sheet.getByLabel('Eindigt om').fill('07:50')
  await sheet.getByRole('button', { name: 'Plan maken' }).tap()
  await page.locator('.round-day').waitFor()
  await goToPlace(page, 'practice')
  await page.locator('.task-tile').first().waitFor()
}

/** Everybody is somewhere: what they do is what the truth says, or they are not to be seen. */
async function walkRound(page: Page, second: number): Promise<void> {
  const rounds = new RoundsPage(page)
  await goToPlace(page, 'rounds')
  await page.getByRole('button', { name: 'Ronde lopen' }).first().tap()
  for (const person of ['M1', 'M2', 'M3'] as const) {
    await expect.poll(() => rounds.name.textContent()).toBe(person)
    const [doing] = doingAt(TRUTH, person, second)
    await rounds.look(
      doing ? rounds.tile(practice.tasks[doing.task]) : page.getByRole('button', { name: 'Niet te zien' }),
    )
  }
  await rounds.walk.waitFor({ state: 'detached' })
  await goToPlace(page, 'practice')
  await page.locator('.task-tile').first().waitFor()
}

/** Part of M1's hour that went to each task, what ran side by side divided; second by second. */
function trueShares({ events }: PracticeTruth): ReadonlyMap<string, number> {
  const seconds = new Map<string, number>()
  let whole = 0
  for (let second = 0; second < HOUR; second++) {
    const running = events.filter(
      ({ person, start, end }) => person === 'M1' && end !== null && start <= second && second < end,
    )
    if (running.length > 0) whole += 1
    for (const { task } of running) {
      const name = practice.tasks[task]
      seconds.set(name, (seconds.get(name) ?? 0) + 1 / running.length)
    }
  }
  return new Map([...seconds].map(([name, time]) => [name, time / whole]))
}

/** `07:34` of a second of the shift. */
const clockOf = (second: number) => `07:${String(Math.floor(second / 60)).padStart(2, '0')}`

/** Part of the glances of one who looks at all three each second and notes what somebody does first of all. */
function trueGlances(truth: PracticeTruth): ReadonlyMap<string, number> {
  const glances = Array.from({ length: HOUR }, (_, second) =>
    (['M1', 'M2', 'M3'] as const).flatMap((person) => doingAt(truth, person, second).slice(0, 1)),
  ).flat()
  const parts = new Map<string, number>()
  for (const { task } of glances) {
    const name = practice.tasks[task]
    parts.set(name, (parts.get(name) ?? 0) + 1 / glances.length)
  }
  return parts
}

/** "12 % en 34 %" as parts of one. */
const percents = (text: string) => [...text.matchAll(/(\d+)\s%/g)].map(([, each]) => Number(each) / 100)

test('an hour of the practice floor, tapped by touch through a kill and two missed rounds, has the truth within its own intervals', async ({
  launch,
  server,
}) => {
  const kinds = TAPS.map(({ kind }) => kind)
  expect(kinds.filter((kind) => kind === 'interrupt')).toHaveLength(3)
  const parallel = Array.from({ length: HOUR }, (_, second) => doingAt(TRUTH, 'M1', second).length)
  expect(Math.max(...parallel)).toBe(3)

  const viewport = { width: 820, height: 1180 }
  const first = await launch({ viewport, touch: true })
  await first.context.addInitScript(SET_CLOCK)
  const { projects, frame } = pagesOf(first.page)
  await projects.open(server.url)
  const practiceFloor = new PracticePage(first.page)
  await practiceFloor.openFromProjects()
  await practiceFloor.start(ROUND)
  const before = new Watcher(first.page)
  await before.goesFrom(0)
  await planRounds(first.page)
  const rounds = [...WALKED]
  let lastWalked = 0
  const watch = async (watcher: Watcher, page: Page, taps: readonly Tap[]) => {
    for (const tap of taps) {
      if (rounds[0] !== undefined && tap.at > rounds[0] + 60) {
        await watcher.jumpTo(rounds[0] + 5)
        await walkRound(page, rounds.shift()! + 5)
        lastWalked = await watcher.second()
      }
      await watcher.do(tap)
    }
  }
  await watch(before, first.page, TAPS.slice(0, KILLED_AFTER + 1))
  // Straight after a tap, at whatever the screen says of it: nothing waits until that is on disk.
  const said = await frame.status.innerText()
  const address = first.page.url()
  await first.kill()

  const second = await launch({ viewport, touch: true })
  await second.context.addInitScript(SET_CLOCK)
  const { page } = second
  await page.goto(server.url)
  await setClockOn(page, before.on + 300_000)
  await page.goto(address)
  const again = new PracticePage(page)
  await again.held.waitFor()
  // The floor stands at the last sign of the observer: that tap where it was kept, else the round before it.
  const killed = TAPS[KILLED_AFTER]!.at
  const isKept = (await again.floorTime()) === clockOf(killed)
  if (said.startsWith('Opgeslagen')) expect(isKept, 'what the screen said was saved').toBe(true)
  const after = new Watcher(page)
  after.on = before.on + 300_000
  await again.goOn()
  await after.goesFrom(isKept ? killed : lastWalked)
  // The shift goes on before anybody is back at it. The truth meant is that of the floor, with nothing taken out of it: what ran is
  // offered and taken up as if it never stopped, and what changed meanwhile is not on record (here the end of a task that began anew
  // eleven seconds later, and a bell).
  const back = killed + DEAD
  await after.jumpTo(back)
  const { offers } = pagesOf(page).floor
  expect(await offers.count()).toBe(1)
  await offers
    .first()
    .getByRole('button', { name: /^Loopt nog/ })
    .tap()
  await expect.poll(() => offers.count()).toBe(0)
  const unseen = TAPS.filter(({ at }) => at > killed && at <= back)
  expect(unseen.map(({ kind, task }) => `${kind} ${task}`)).toEqual([
    'stop washing',
    'start washing',
    'instant bell',
  ])
  await watch(
    after,
    page,
    TAPS.filter(({ at }) => at > back),
  )
  await after.jumpTo(HOUR)

  await goToPlace(page, 'rounds')
  const log = new RoundsPage(page).log
  await expect
    .poll(async () =>
      (await log.allTextContents()).map((text) => (text.includes('gemist') ? 'missed' : 'walked')),
    )
    .toEqual(['walked', 'missed', 'walked', 'missed'])
  const glances = trueGlances(TRUTH)
  const ofRounds = await page
    .locator('.round-shares__row')
    .evaluateAll((list) => list.map((row) => [...row.children].map((cell) => cell.textContent ?? '')))
  expect(ofRounds.length).toBeGreaterThan(0)
  for (const [name, share] of ofRounds) {
    const [, low, high] = [...share!.matchAll(/(\d+)/g)].map(([, each]) => Number(each) / 100)
    expect(glances.get(name!) ?? 0, `rounds: ${name}`).toBeGreaterThanOrEqual(low! - 0.005)
    expect(glances.get(name!) ?? 0, `rounds: ${name}`).toBeLessThanOrEqual(high! + 0.005)
  }
  await goToPlace(page, 'practice')
  await again.finish()
  expect(await page.locator('main').innerText()).toMatch(/Heel goed gezien: (9\d|100)\s% klopt/)

  await page.evaluate(() => {
    location.hash = location.hash.replace('/practice/', '/seen/')
  })
  const rows = page.locator('.seen .chart-table tbody tr')
  await rows.first().waitFor({ state: 'attached' })
  const truth = trueShares(TRUTH)
  const shares = await rows.evaluateAll((list) =>
    list.map((row) => [...row.children].map((cell) => cell.textContent ?? '')),
  )
  expect(shares.map(([name]) => name).sort()).toEqual([...truth.keys()].sort())
  for (const [name, , , , , , share, between] of shares) {
    const [low, high] = percents(between!)
    const real = truth.get(name!)!
    expect(Math.abs(percents(share!)[0]! - real), name).toBeLessThan(0.02)
    expect(real, name).toBeGreaterThanOrEqual(low! - 0.005)
    expect(real, name).toBeLessThanOrEqual(high! + 0.005)
  }
})
