import type { ProjectId } from '../src/records/ids.ts'
import type { Kind } from './page/open-stores.ts'
import type { BenchBrowser } from './support/bench-browser.ts'
import { openAfresh, withHarness } from './support/bench-harness.ts'
import { printMachine, ROUNDS } from './support/machine.ts'
import { ms, printTable, times } from './support/print-table.ts'
import { median, pairedRatio, quantile } from './support/statistics.ts'

/** From the action of a tap until all of it is saved, in a department of 10,000 records; without drawing. */
const RECORDS = 10_000
const TAPS = 100

await withHarness(async (open) => {
  const browser = await open()
  const { page } = browser
  const ids = {} as Record<Kind, ProjectId>
  for (const kind of ['ours', 'plain'] as const) {
    ids[kind] = await page.evaluate(
      ([which, count]) => bench.importCase(which, count, count).then(({ id }) => id),
      [kind, RECORDS] as const,
    )
  }
  const rows: string[][] = []
  for (const rate of [1, 4]) rows.push(...(await measureAt(browser, rate, ids)))
  printMachine(browser.version)
  printTable(['tap to saved, 10,000 records', 'ours', 'plain', 'ratio', 'aim'], rows)
})

type Found = Record<Kind, number[][]>

async function measureAt(
  browser: BenchBrowser,
  rate: number,
  ids: Record<Kind, ProjectId>,
): Promise<string[][]> {
  await openAfresh(browser)
  for (const kind of ['ours', 'plain'] as const) await openKind(browser, kind, ids)
  const tap = (kind: Kind, count: number) =>
    browser.page.evaluate(([id, n]) => bench.tap(id, n), [ids[kind], count] as const)
  // The first of the day also makes the restore point; told apart.
  const first = { ours: await tap('ours', 1), plain: await tap('plain', 1) }
  await browser.throttle(rate)
  const found: Found = { ours: [], plain: [] }
  for (let round = 0; round < ROUNDS; round++) {
    for (const kind of ['ours', 'plain'] as const) found[kind].push(await tap(kind, TAPS))
  }
  await browser.throttle(1)
  const name = rate === 1 ? '' : `, CPU ${rate}x slower`
  return [
    ...(rate === 1 ? [['first since opening', ms(first.ours[0]!), ms(first.plain[0]!), '', '']] : []),
    rowOf(`p50${name}`, found, 0.5, ''),
    rowOf(`p95${name}`, found, 0.95, rate === 1 ? '20 ms' : '80 ms'),
  ]
}

async function openKind({ page }: BenchBrowser, kind: Kind, ids: Record<Kind, ProjectId>): Promise<void> {
  await page.evaluate(([which, id]) => bench.open(which, id), [kind, ids[kind]] as const)
}

function rowOf(label: string, { ours, plain }: Found, share: number, aim: string): string[] {
  const each = (rounds: number[][]) => rounds.map((round) => quantile(round, share))
  return [
    label,
    ms(median(each(ours))),
    ms(median(each(plain))),
    times(pairedRatio(each(ours), each(plain))),
    aim,
  ]
}
