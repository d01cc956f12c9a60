import { readFileSync, statSync } from 'node:fs'
import { basename, join } from 'node:path'
import { gzipSync } from 'node:zlib'
import { build } from 'vite'
import { listSiteFiles } from '../bin/build/list-site-files.ts'
import { measureSizes } from '../bin/build/measure-sizes.ts'
import { PROJECT_ROOT } from '../bin/setup/project-root.mjs'
import { openBenchBrowser } from './support/bench-browser.ts'
import { builtSite } from './support/built-site.ts'
import { printMachine } from './support/machine.ts'
import { kilobytes, printTable, times } from './support/print-table.ts'

/** What keeps documents sealed: keeper, journal, registry, keys, outer documents. */
const OURS = [
  'src/app/projects/keep-document.ts',
  ...['ballast', 'database', 'device-settings', 'dexie-journal', 'registry'].map(
    (name) => `src/storage/${name}.ts`,
  ),
]
/** Smaller files are told together. */
const LISTED_BYTES = 1_000

/** What a first visit fetches, what lies in the precache, and what keeping it sealed costs over plain y-indexeddb. */
const siteDir = await builtSite()
const { files, budgetBytes } = measureSizes(siteDir)
const fetched = await scriptsOfFirstScreen(siteDir)
printMachine()

const isFirst = (name: string) => fetched.includes(basename(name))
const sum = (list: typeof files, of: 'bytes' | 'gzipBytes') => list.reduce((all, each) => all + each[of], 0)
const firstBytes = sum(
  files.filter(({ name }) => isFirst(name)),
  'gzipBytes',
)
const storage = await gzippedBundle(OURS)
const plain = await gzippedBundle(['bench/page/keep-plain.ts'])
printTable(
  ['JavaScript, gzipped', 'ours', 'plain', 'ratio', 'budget'],
  [
    ['first screen, as a browser asks for it', kilobytes(firstBytes), '', '', kilobytes(budgetBytes)],
    [
      'keeping documents, with Yjs, wherever loaded',
      kilobytes(storage),
      kilobytes(plain),
      times(storage / plain),
      '',
    ],
  ],
)
const listed = files.filter(({ gzipBytes }) => gzipBytes >= LISTED_BYTES)
const small = files.filter(({ gzipBytes }) => gzipBytes < LISTED_BYTES)
printTable(
  ['file', 'gzipped', 'plain', 'first screen'],
  [
    ...[...listed]
      .sort((a, b) => b.gzipBytes - a.gzipBytes)
      .map(({ name, bytes, gzipBytes }) => [
        name,
        kilobytes(gzipBytes),
        kilobytes(bytes),
        isFirst(name) ? 'yes' : '',
      ]),
    [
      `${small.length} files below 1 kB`,
      kilobytes(sum(small, 'gzipBytes')),
      kilobytes(sum(small, 'bytes')),
      '',
    ],
  ],
)
const kept = listSiteFiles(siteDir).filter((name) => name !== 'service-worker.js')
const onDisk = kept.reduce((all, name) => all + statSync(join(siteDir, name)).size, 0)
const sent = kept.reduce(
  (all, name) => all + gzipSync(readFileSync(join(siteDir, name)), { level: 9 }).length,
  0,
)
console.log(
  `Precache: ${kept.length} files, ${kilobytes(onDisk)} on the device, about ${kilobytes(sent)} sent gzipped.\n`,
)

/** Names of the scripts a first visit asks for until its first screen is there. */
async function scriptsOfFirstScreen(folder: string): Promise<string[]> {
  const browser = await openBenchBrowser(folder)
  try {
    await browser.page.locator('main h1').first().waitFor()
    const entries = await browser.page.evaluate(() =>
      performance.getEntriesByType('resource').map(({ name }) => name),
    )
    return entries.filter((name) => name.endsWith('.js')).map((name) => basename(name))
  } finally {
    await browser.close()
  }
}

/** Modules with all they import, minified as for the app. */
async function gzippedBundle(entries: readonly string[]): Promise<number> {
  const built = await build({
    root: PROJECT_ROOT,
    configFile: false,
    mode: 'production',
    logLevel: 'error',
    publicDir: false,
    build: {
      write: false,
      target: 'es2022',
      minify: true,
      rolldownOptions: {
        input: entries.map((entry) => join(PROJECT_ROOT, entry)),
        preserveEntrySignatures: 'strict',
      },
    },
  })
  const outputs = (Array.isArray(built) ? built : [built]).flatMap((each) =>
    'output' in each ? each.output : [],
  )
  const chunks = outputs.flatMap((each) => (each.type === 'chunk' ? [each.code] : []))
  return chunks.reduce((all, code) => all + gzipSync(code, { level: 9 }).length, 0)
}
