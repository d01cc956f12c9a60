import type { BenchBrowser } from '../support/bench-browser.ts'
import { ROUNDS } from '../support/machine.ts'
import { megabytes, ms } from '../support/print-table.ts'
import { median, quantile } from '../support/statistics.ts'
import type { Probe } from './probe.ts'
import { lastAnswer } from './watched-page.ts'

/** Steps of a scroll, each in a frame of its own. */
const STEPS = 60

interface Taken {
  readonly ms: number
  readonly workMs: number
}

/** What one does with a department of many events: open, go about, scroll, choose, have it counted. */
export async function measureScreens(
  { page }: BenchBrowser,
  probe: Probe,
  floor: string,
): Promise<readonly string[][]> {
  const rows: string[][] = []
  const timed = async (run: () => Promise<unknown>): Promise<Taken> => {
    const [before, began] = [(await probe.work()).all, performance.now()]
    await run()
    const took = performance.now() - began
    return { ms: took, workMs: (await probe.work()).all - before }
  }
  const add = (what: string, taken: readonly Taken[], memory = '') => {
    const times = taken.map((each) => each.ms)
    const work = ms(median(taken.map((each) => each.workMs)))
    rows.push([what, ms(median(times)), ms(quantile(times, 0.95)), work, memory])
  }
  const repeat = async (run: (round: number) => Promise<Taken>): Promise<Taken[]> => {
    const taken: Taken[] = []
    for (let round = 0; round < ROUNDS; round++) taken.push(await run(round))
    return taken
  }
  const goTo = (name: string, until: string) =>
    timed(async () => {
      await page
        .getByRole('navigation', { name: 'De vloer' })
        .getByRole('link', { name, exact: true })
        .click()
      await page.locator(until).first().waitFor()
      await drawn()
    })
  const drawn = () =>
    page.evaluate(
      () => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(() => done(null)))),
    )

  const opened = await repeat(async () => {
    await page.goto('about:blank')
    await page.goto(floor, { waitUntil: 'commit' })
    await page.locator('.task-tile').first().waitFor()
    // The page is a new one, and so is its count.
    return { ms: await page.evaluate(() => performance.now()), workMs: (await probe.work()).all }
  })
  add('start on the floor until a tile can be tapped', opened, megabytes(await probe.pageMemory()))

  // Once before it counts: the first also loads the part of the app that room is in.
  await goTo('Tijdlijn', '.timeline__bar')
  const timelines: Taken[] = []
  const floors: Taken[] = []
  for (let round = 0; round < ROUNDS; round++) {
    floors.push(await goTo('Kijken', '.task-tile'))
    timelines.push(await goTo('Tijdlijn', '.timeline__bar'))
  }
  add('to Kijken', floors)
  add('to Tijdlijn', timelines, megabytes(await probe.pageMemory()))
  const days = page.locator('.timeline__choice select')
  const values = await days
    .locator('option')
    .evaluateAll((list) => list.map((each) => each.getAttribute('value')!))
  add(
    'Tijdlijn: another day',
    await repeat((round) =>
      timed(async () => {
        await days.selectOption(values[(round + 1) % values.length]!)
        await drawn()
      }),
    ),
  )
  add('Tijdlijn: a frame while scrolling', await scroll('.timeline__scroll', 'left'))
  add(
    'Tijdlijn: an interval chosen',
    await repeat((round) =>
      timed(async () => {
        await page
          .locator('.timeline__bar')
          .nth(round * 3)
          .click({ force: true })
        await page.locator('.timeline__panel').waitFor()
        await drawn()
      }),
    ),
  )

  await goTo('Kijken', '.task-tile')
  const before = page.locator('.day-log').getByRole('button', { name: 'Dag eerder' })
  const log: Taken[] = [await timed(() => before.click().then(drawn))]
  add('Kijken: the log of the day before', log)
  add('Kijken: a frame while scrolling the log', await scroll('.floor__log, main', 'top'))
  const filter = page.locator('.floor__filter input')
  add(
    'Kijken: a letter in the filter of tasks',
    await repeat((round) => timed(() => filter.press('abcde'[round % 5]!).then(drawn))),
  )
  await filter.fill('')

  // What was counted is kept for as long as nothing changes, so each time in a new page.
  const counted: Taken[] = []
  const answers: number[] = []
  let workers: readonly number[] = []
  for (let round = 0; round < ROUNDS; round++) {
    await page.goto('about:blank')
    await page.goto(floor, { waitUntil: 'commit' })
    await page.locator('.task-tile').first().waitFor()
    counted.push(await goTo('Gezien', '.seen .chart-table'))
    answers.push(await lastAnswer(page))
    workers = await probe.workerMemory()
  }
  add('to Gezien, until the time is counted', counted, megabytes(await probe.pageMemory()))
  rows.push([
    'time budget in the worker, asked until answered',
    ms(median(answers)),
    ms(quantile(answers, 0.95)),
    '',
    workers.map(megabytes).join(', '),
  ])
  const dimensions = page.locator('.seen .segmented [role=radio], .seen .segmented input')
  add(
    'Gezien: by job, process, place, daypart',
    await repeat((round) =>
      timed(async () => {
        await dimensions.nth((round + 1) % 5).click({ force: true })
        await drawn()
      }),
    ),
  )
  return rows

  /** From frame to frame while one element goes to its end. */
  async function scroll(selector: string, edge: 'left' | 'top'): Promise<Taken[]> {
    const startWork = (await probe.work()).all
    const gaps = await page.evaluate(
      async ([asked, side, steps]) => {
        const size = side === 'left' ? 'scrollWidth' : 'scrollHeight'
        const all = [...document.querySelectorAll(asked), document.scrollingElement!]
        const element = all.find(
          (each) => each[size] > each[side === 'left' ? 'clientWidth' : 'clientHeight'] + 8,
        )
        const found: number[] = []
        if (!element) return found
        let last = await new Promise<number>((next) => requestAnimationFrame(next))
        for (let step = 1; step <= steps; step++) {
          element.scrollTo({ [side]: (element[size] * step) / steps, behavior: 'instant' })
          const at = await new Promise<number>((next) => requestAnimationFrame(next))
          found.push(at - last)
          last = at
        }
        return found
      },
      [selector, edge, STEPS] as const,
    )
    const workMs = ((await probe.work()).all - startWork) / Math.max(1, gaps.length)
    return gaps.map((gap) => ({ ms: gap, workMs }))
  }
}
