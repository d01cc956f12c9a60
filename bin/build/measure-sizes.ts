import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'
import { PROJECT_ROOT } from '../setup/project-root.mjs'
import { listSiteFiles } from './list-site-files.ts'

export interface SiteSizes {
  readonly files: readonly FileSize[]
  /**
   * Gzipped JavaScript of the entry and what it imports statically. A first screen that is a lazy part comes on top of
   * it: what a browser really asks for is measured, and held to the budget, by the end-to-end tests.
   */
  readonly entryBytes: number
  /** From package.json: `sizeBudget.firstScreenGzipBytes`. */
  readonly budgetBytes: number
}

export interface FileSize {
  readonly name: string
  readonly bytes: number
  readonly gzipBytes: number
  readonly isEntry: boolean
}

export function measureSizes(siteDir: string): SiteSizes {
  const page = readFileSync(join(siteDir, 'index.html'), 'utf8')
  const files = listSiteFiles(siteDir)
    .filter((name) => /\.(js|css|html|wasm)$/.test(name))
    .map((name) => measureFile(siteDir, name, page))
  const entry = files.filter((file) => file.isEntry && file.name.endsWith('.js'))
  const entryBytes = entry.reduce((sum, file) => sum + file.gzipBytes, 0)
  const settings = JSON.parse(readFileSync(join(PROJECT_ROOT, 'package.json'), 'utf8'))
  return { files, entryBytes, budgetBytes: settings.sizeBudget.firstScreenGzipBytes }
}

export function printSizes({ files, entryBytes, budgetBytes }: SiteSizes): void {
  const rows = [...files].sort((a, b) => b.gzipBytes - a.gzipBytes)
  console.log(`${'gzipped'.padStart(10)} ${'plain'.padStart(10)}  file (* = entry, before any lazy part)`)
  for (const { name, bytes, gzipBytes, isEntry } of rows) {
    console.log(`${kilobytes(gzipBytes)} ${kilobytes(bytes)}  ${name}${isEntry ? ' *' : ''}`)
  }
  const verdict = entryBytes <= budgetBytes ? 'within' : 'OVER'
  console.log(
    `${kilobytes(entryBytes)} ${''.padStart(10)}  JavaScript of the entry, ${verdict} the budget of${kilobytes(budgetBytes)}`,
  )
}

function measureFile(siteDir: string, name: string, page: string): FileSize {
  const content = readFileSync(join(siteDir, name))
  // Vite names the entry and, as modulepreload, everything it imports statically.
  const isEntry = name === 'index.html' || page.includes(`"/${name}"`)
  return {
    name,
    bytes: content.byteLength,
    gzipBytes: gzipSync(content, { level: 9 }).byteLength,
    isEntry,
  }
}

const kilobytes = (bytes: number) => `${(bytes / 1000).toFixed(1)} kB`.padStart(10)
