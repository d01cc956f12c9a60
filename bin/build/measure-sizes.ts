import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'
import { PROJECT_ROOT } from '../setup/project-root.mjs'
import { listSiteFiles } from './list-site-files.ts'

export interface SiteSizes {
  readonly files: readonly FileSize[]
  /** Gzipped JavaScript the page asks for before it shows anything: the entry and what it imports statically. */
  readonly firstScreenBytes: number
  /** From package.json: `sizeBudget.firstScreenGzipBytes`. */
  readonly budgetBytes: number
}

export interface FileSize {
  readonly name: string
  readonly bytes: number
  readonly gzipBytes: number
  readonly isFirstScreen: boolean
}

export function measureSizes(siteDir: string): SiteSizes {
  const page = readFileSync(join(siteDir, 'index.html'), 'utf8')
  const files = listSiteFiles(siteDir)
    .filter((name) => /\.(js|css|html|wasm)$/.test(name))
    .map((name) => measureFile(siteDir, name, page))
  const firstScreen = files.filter((file) => file.isFirstScreen && file.name.endsWith('.js'))
  const firstScreenBytes = firstScreen.reduce((sum, file) => sum + file.gzipBytes, 0)
  const settings = JSON.parse(readFileSync(join(PROJECT_ROOT, 'package.json'), 'utf8'))
  return { files, firstScreenBytes, budgetBytes: settings.sizeBudget.firstScreenGzipBytes }
}

export function printSizes({ files, firstScreenBytes, budgetBytes }: SiteSizes): void {
  const rows = [...files].sort((a, b) => b.gzipBytes - a.gzipBytes)
  console.log(`${'gzipped'.padStart(10)} ${'plain'.padStart(10)}  file (* = first screen)`)
  for (const { name, bytes, gzipBytes, isFirstScreen } of rows) {
    console.log(`${kilobytes(gzipBytes)} ${kilobytes(bytes)}  ${name}${isFirstScreen ? ' *' : ''}`)
  }
  const verdict = firstScreenBytes <= budgetBytes ? 'within' : 'OVER'
  console.log(
    `${kilobytes(firstScreenBytes)} ${''.padStart(10)}  first-screen JavaScript, ${verdict} the budget of${kilobytes(budgetBytes)}`,
  )
}

function measureFile(siteDir: string, name: string, page: string): FileSize {
  const content = readFileSync(join(siteDir, name))
  // Vite names the entry and, as modulepreload, everything it imports statically.
  const isFirstScreen = name === 'index.html' || page.includes(`"/${name}"`)
  return {
    name,
    bytes: content.byteLength,
    gzipBytes: gzipSync(content, { level: 9 }).byteLength,
    isFirstScreen,
  }
}

const kilobytes = (bytes: number) => `${(bytes / 1000).toFixed(1)} kB`.padStart(10)
