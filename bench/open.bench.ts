import type { ProjectId } from '../src/records/ids.ts'
import type { OpenTimes } from './page/bench-page.ts'
import type { Kind } from './page/open-stores.ts'
import type { BenchBrowser } from './support/bench-browser.ts'
import { openAfresh, withHarness } from './support/bench-harness.ts'
import { printMachine, ROUNDS } from './support/machine.ts'
import { megabytes, ms, printTable, times } from './support/print-table.ts'
import { median, pairedRatio } from './support/statistics.ts'

/** Opening a department: a fresh page, ours and plain in turn, and the memory it takes. */
interface Measured extends OpenTimes {
  readonly memoryBytes: number
  /** Of opening the project, the department and the copy, without waiting. */
  readonly workMs: number
}

const SIZES = [1_000, 10_000, 50_000]
/** Saved one at a time, as a summer of observing leaves them; the copies then tidied themselves up. */
const ONE_BY_ONE = 5_000

await withHarness(async (open) => {
  const rows: string[][] = []
  let version = ''
  for (const size of SIZES) {
    const browser = await open()
    version = browser.version
    const ids = await importBoth(browser, size)
    rows.push(rowOf(`${size.toLocaleString('en')} imported`, await measurePairs(browser, ids)))
    await browser.close()
  }
  const browser = await open()
  const ids = await importBoth(browser, 100)
  await recordOneByOne(browser, ids)
  const label = `${ONE_BY_ONE.toLocaleString('en')} one by one`
  rows.push(rowOf(label, await measurePairs(browser, ids)))
  printMachine(version)
  printTable(
    [
      'department of',
      'records',
      ...['ours', 'plain', 'ratio'],
      ...['work ours', 'plain', 'ratio'],
      ...['memory ours', 'plain', 'ratio'],
      'then copy checked',
    ],
    rows,
  )
})

type Ids = Readonly<Record<Kind, ProjectId>>

async function importBoth({ page }: BenchBrowser, size: number): Promise<Ids> {
  const make = (kind: Kind) =>
    page.evaluate(([which, count]) => bench.importCase(which, count, count), [kind, size] as const)
  return { ours: (await make('ours')).id, plain: (await make('plain')).id }
}

async function recordOneByOne(browser: BenchBrowser, ids: Ids): Promise<void> {
  for (const kind of ['ours', 'plain'] as const) {
    await measure(browser, kind, ids)
    await browser.page.evaluate(([id, count]) => bench.record(id, count), [ids[kind], ONE_BY_ONE] as const)
    await untilQuiet(browser)
  }
}

/** Compaction waits for two idle seconds; after it the number of rows stands still. */
async function untilQuiet({ page }: BenchBrowser): Promise<void> {
  let [before, now] = [-1, await page.evaluate(() => bench.countEntries())]
  while (now !== before) {
    await page.waitForTimeout(5_000)
    before = now
    now = await page.evaluate(() => bench.countEntries())
  }
}

async function measurePairs(browser: BenchBrowser, ids: Ids) {
  const found: Record<Kind, Measured[]> = { ours: [], plain: [] }
  for (let round = 0; round < ROUNDS; round++) {
    for (const kind of ['ours', 'plain'] as const) found[kind].push(await measure(browser, kind, ids))
  }
  return found
}

async function measure(browser: BenchBrowser, kind: Kind, ids: Ids): Promise<Measured> {
  await openAfresh(browser)
  const before = await browser.memory()
  const workedBefore = await browser.mainThreadMs()
  const took = await browser.page.evaluate(([which, id]) => bench.open(which, id), [kind, ids[kind]] as const)
  const workMs = (await browser.mainThreadMs()) - workedBefore
  return { ...took, workMs, memoryBytes: (await browser.memory()) - before }
}

function rowOf(label: string, { ours, plain }: Record<Kind, Measured[]>): string[] {
  const time = (list: Measured[]) => list.map(({ departmentMs }) => departmentMs)
  const work = (list: Measured[]) => list.map(({ workMs }) => workMs)
  const memory = (list: Measured[]) => list.map(({ memoryBytes }) => memoryBytes)
  return [
    label,
    String(ours[0]?.records),
    ms(median(time(ours))),
    ms(median(time(plain))),
    times(pairedRatio(time(ours), time(plain))),
    ms(median(work(ours))),
    ms(median(work(plain))),
    times(pairedRatio(work(ours), work(plain))),
    megabytes(median(memory(ours))),
    megabytes(median(memory(plain))),
    times(pairedRatio(memory(ours), memory(plain))),
    ms(median(ours.map(({ reconcileMs }) => reconcileMs))),
  ]
}
