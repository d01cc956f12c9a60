import type { ImportTimes } from './page/bench-page.ts'
import type { Kind } from './page/open-stores.ts'
import { openAfresh, withHarness } from './support/bench-harness.ts'
import { printMachine, ROUNDS } from './support/machine.ts'
import { ms, printTable, times } from './support/print-table.ts'
import { median, pairedRatio } from './support/statistics.ts'

/** Importing a case of 10,000 records over five departments: read in the worker, then stored in slices with progress. */
const RECORDS = 10_000

await withHarness(async (open) => {
  const browser = await open()
  const found: Record<Kind, ImportTimes[]> = { ours: [], plain: [] }
  for (let round = 0; round < ROUNDS; round++) {
    for (const kind of ['ours', 'plain'] as const) {
      await openAfresh(browser)
      const took = await browser.page.evaluate(([which, count]) => bench.importCase(which, count), [
        kind,
        RECORDS,
      ] as const)
      found[kind].push(took)
    }
  }
  printMachine(browser.version)
  printTable(
    ['import of 10,000 records', 'ours', 'plain', 'ratio'],
    [
      row('read and checked', found, ({ parseMs }) => parseMs),
      row('stored', found, ({ storeMs }) => storeMs),
      row('all', found, ({ parseMs, storeMs }) => parseMs + storeMs),
      row('longest stretch without a turn for the screen', found, ({ longestBlockMs }) => longestBlockMs),
    ],
  )
  console.log(`Progress was told ${median(found.ours.map(({ steps }) => steps))} times while storing.\n`)
})

function row(
  label: string,
  { ours, plain }: Record<Kind, ImportTimes[]>,
  of: (times: ImportTimes) => number,
) {
  const [own, other] = [ours.map(of), plain.map(of)]
  return [label, ms(median(own)), ms(median(other)), times(pairedRatio(own, other))]
}
