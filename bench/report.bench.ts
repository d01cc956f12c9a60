import { painterFromPackages } from '../bin/report/painter-from-packages.ts'
import { APP_VERSION } from '../src/records/app-version.ts'
import { wholeCase } from '../src/records/read-whole-case.ts'
import type { WholeCase } from '../src/records/whole-case.ts'
import { buildReport } from '../src/report/build-report.ts'
import { toDocx } from '../src/report/docx/to-docx.ts'
import { paintCharts } from '../src/report/pictures/report-pictures.ts'
import { toHtml } from '../src/report/to-html.ts'
import { EXAMPLE_NAMES, exampleJson } from '../tests/support/example-case.ts'
import { finishedWhole, parsed } from '../tests/support/finished-case.ts'
import { printMachine } from './support/machine.ts'
import { ms, printTable } from './support/print-table.ts'

/** The report of each example as it comes, and of the one that is worked out to the end: how long, how large. In Node. */
const cases: readonly (readonly [string, WholeCase])[] = [
  ...EXAMPLE_NAMES.map((name) => [name, wholeCase(parsed(exampleJson(name)))] as const),
  ['universiteit, worked out', finishedWhole()],
]

const paint = await painterFromPackages()
const timed = async <T>(make: () => T | Promise<T>): Promise<[T, number]> => {
  const began = performance.now()
  const made = await make()
  return [made, performance.now() - began]
}
const kilobytes = (bytes: number) => `${Math.round(bytes / 1000)} kB`

const rows: string[][] = []
for (const [name, whole] of cases) {
  const options = { language: 'nl', version: APP_VERSION } as const
  const [report, building] = await timed(() => buildReport(whole, options))
  const [pictures, painting] = await timed(() => paintCharts(report, paint))
  const [word, writing] = await timed(() => toDocx(report, pictures))
  const [page, paging] = await timed(() => toHtml(report))
  rows.push([
    name,
    String(report.evidence.length),
    ms(building),
    ms(painting),
    ms(writing),
    kilobytes(word.byteLength),
    ms(paging),
    kilobytes(new TextEncoder().encode(page).length),
  ])
}
printMachine()
printTable(['case', 'sources', 'report', 'charts', 'Word', 'size', 'page', 'size'], rows)
