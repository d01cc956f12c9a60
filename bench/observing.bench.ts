import { measureIdle } from './observing/measure-idle.ts'
import { measureScreens } from './observing/measure-screens.ts'
import { makeObservedCase } from './observing/observed-case.ts'
import { openProbe, type Probe } from './observing/probe.ts'
import { journalOf, type RecordedHour, recordHours } from './observing/record-day.ts'
import { watchPage } from './observing/watched-page.ts'
import { type BenchBrowser, openBenchBrowser } from './support/bench-browser.ts'
import { builtSite } from './support/built-site.ts'
import { departmentAddress, importCase } from './support/import-big-case.ts'
import { printMachine } from './support/machine.ts'
import { kilobytes, megabytes, ms, printTable, times } from './support/print-table.ts'
import { median, quantile } from './support/statistics.ts'

/** The floor in the built app: many events, a long day of recording, and what it costs while nobody touches it. */
const EVENTS = Number(process.env.BENCH_EVENTS ?? 50_000)
const HOURS = Math.max(1, Number(process.env.BENCH_HOURS ?? 8))
const IDLE_SECONDS = Number(process.env.BENCH_IDLE ?? 60)
/** `screens`, `day` or `idle`: only that. */
const ONLY = process.env.BENCH_ONLY

const siteDir = await builtSite()
const parts = { screens: measureEvents, day: measureDay, idle: measureRest }
for (const [name, measure] of Object.entries(parts)) {
  if (ONLY && ONLY !== name) continue
  const browser = await openBenchBrowser(siteDir)
  try {
    await watchPage(browser.page)
    const probe = await openProbe(browser.page)
    printMachine(browser.version)
    await measure(browser, probe)
  } finally {
    await browser.close()
  }
}

async function measureEvents(browser: BenchBrowser, probe: Probe): Promise<void> {
  const began = performance.now()
  await importCase(browser, makeObservedCase(EVENTS))
  const importedMs = performance.now() - began
  const floor = await departmentAddress(browser, 'observe')
  const rows = await measureScreens(browser, probe, floor)
  const { bytes } = await journalOf(browser.page)
  printTable(
    [`${EVENTS.toLocaleString('en')} events in a department`, 'median', 'p95', 'work', 'memory'],
    [['import, its dialogs agreed to by script', ms(importedMs), '', '', ''], ...rows],
  )
  console.log(`The journal holds ${megabytes(bytes)}.\n`)
}

async function measureDay(browser: BenchBrowser, probe: Probe): Promise<void> {
  await openFloor(browser, 0)
  const empty = await journalOf(browser.page)
  const hours = await recordHours(browser.page, probe, HOURS)
  const middle = Math.floor((HOURS - 1) / 2)
  const shown = [...new Set([0, middle, HOURS - 1])].map((at) => ({ at, hour: hours[at]! }))
  const row = (what: string, read: (hour: RecordedHour) => number, write: (value: number) => string) => [
    what,
    ...shown.map(({ hour }) => write(read(hour))),
    times(read(shown.at(-1)!.hour) / read(shown[0]!.hour)),
  ]
  printTable(
    [`recording, ${HOURS * 240} taps`, ...shown.map(({ at }) => `hour ${at + 1}`), 'last to first'],
    [
      row('tap to saved, p50', ({ saved }) => median(saved), ms),
      row('tap to saved, p95', ({ saved }) => quantile(saved, 0.95), ms),
      row('tap to drawn, p50', ({ drawn }) => median(drawn), ms),
      row('tap to drawn, p95', ({ drawn }) => quantile(drawn, 0.95), ms),
      row('main thread, a tap', ({ workMs }) => workMs, ms),
      row('of that script', ({ scriptMs }) => scriptMs, ms),
      row('memory at its end', ({ memory }) => memory, megabytes),
      row('journal grown by its end', ({ journal }) => journal.bytes - empty.bytes, kilobytes),
      row('entries in the journal', ({ journal }) => journal.entries, String),
    ],
  )
  console.log('No growth is 1.00x in every row but the last two; an hour between may be slower than both.\n')
}

async function measureRest(browser: BenchBrowser, probe: Probe): Promise<void> {
  const { page } = browser
  const rows: string[][] = []
  const add = async (what: string) => {
    const idle = await measureIdle(page, probe, IDLE_SECONDS)
    rows.push([
      what,
      ms(idle.workMs),
      ms(idle.scriptMs),
      ms(idle.layoutMs),
      ms(idle.processMs),
      idle.timers.toFixed(1),
      idle.frames.toFixed(1),
    ])
  }
  await openFloor(browser, 500)
  await add('the floor, nothing runs')
  for (const at of [0, 1]) await page.locator('.task-tile').nth(at).click()
  await page.locator('.floor__run').nth(1).waitFor()
  await add('recording two tasks')
  await page.goto('about:blank')
  await add('an empty page')
  printTable(
    [
      `a second of ${IDLE_SECONDS}, nothing touched`,
      'main thread',
      'script',
      'layout',
      'all processes',
      'timers',
      'frames',
    ],
    rows,
  )
}

async function openFloor(browser: BenchBrowser, events: number): Promise<void> {
  await importCase(browser, makeObservedCase(events))
  await browser.page.goto(await departmentAddress(browser, 'observe'))
  await browser.page.locator('.task-tile').first().waitFor()
}
