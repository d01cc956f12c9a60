import { readdirSync, readFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { describe, expect, test } from 'vitest'
import { findWrongImports } from '../support/layers/check-layers.ts'
import { findCycles } from '../support/layers/find-cycles.ts'
import { findPlatformUse } from '../support/layers/find-platform-use.ts'
import type { SourceFile } from '../support/layers/source-file.ts'

const ROOT = resolve(import.meta.dirname, '../..')

function readSources(...folders: string[]): SourceFile[] {
  return folders.flatMap((folder) =>
    readdirSync(join(ROOT, folder), { recursive: true, encoding: 'utf8' })
      .filter((name) => /\.tsx?$/.test(name))
      .map((name) => `${folder}/${name.replaceAll('\\', '/')}`)
      .map((path) => ({ path, text: readFileSync(join(ROOT, path), 'utf8') })),
  )
}

describe('the sources', () => {
  const sources = readSources('src', 'sw', 'server')

  test('import only down the layers', () => {
    expect(sources.length).toBeGreaterThan(50)
    expect(findWrongImports(sources)).toEqual([])
  })

  test('have no import cycles', () => {
    expect(findCycles(sources)).toEqual([])
  })

  test('touch device, network, time and chance only where they may', () => {
    expect(findPlatformUse(sources)).toEqual([])
  })
})

describe('the check of layers', () => {
  const wrongIn = (path: string, text: string) => findWrongImports([{ path, text }])

  test.each([
    ['a value', "import { a } from '../app/a.ts'"],
    ['a type', "import type { A } from '../app/a.ts'"],
    ['a side effect', "import '../app/a.ts'"],
    ['a lazy part', "const load = () => import('../app/a.ts')"],
    ['a re-export', "export { a } from '../app/a.ts'"],
    ['a re-export of all', "export * from '../app/a.ts'"],
    ['a worker', "new Worker(new URL('../app/a.ts', import.meta.url), { type: 'module' })"],
    ['an asset', "import text from '../app/a.ts?raw'"],
  ])('sees %s taken from above', (_, text) => {
    expect(wrongIn('src/records/task.ts', text)).toEqual(['src/records/task.ts -> src/app/a.ts'])
  })

  test.each([
    ['src/analysis/x.ts', '../document/y.ts'],
    ['src/document/x.ts', '../storage/y.ts'],
    ['src/exchange/x.ts', '../document/y.ts'],
    ['src/vault/x.ts', '../records/y.ts'],
    ['src/storage/x.ts', '../app/y.ts'],
    ['src/workers/x.worker.ts', '../screens/y.tsx'],
    ['src/offline/x.ts', '../ui/y.tsx'],
    ['src/ui/x.tsx', '../i18n/y.ts'],
    ['src/screens/tasks/x.tsx', '../../storage/y.ts'],
    ['src/screens/tasks/x.tsx', '../../app/y.ts'],
    ['src/app/x.ts', '../main.tsx'],
    ['src/somewhere-new/x.ts', '../records/y.ts'],
    ['server/x.ts', '../src/records/y.ts'],
    ['sw/x.ts', '../src/offline/y.ts'],
    ['src/app/x.ts', '../../server/y.ts'],
  ])('refuses %s -> %s', (path, request) => {
    expect(wrongIn(path, `import { y } from '${request}'`)).toHaveLength(1)
  })

  test.each([
    ['src/main.tsx', './storage/y.ts'],
    ['src/app/x.ts', '../storage/y.ts'],
    ['src/screens/tasks/x.tsx', '../../ui/y.tsx'],
    ['src/screens/tasks/x.tsx', '../observe/y.ts'],
    ['src/storage/x.ts', '../vault/y.ts'],
    ['src/records/x.ts', './y.ts'],
    ['src/records/x.ts', 'valibot'],
  ])('allows %s -> %s', (path, request) => {
    expect(wrongIn(path, `import { y } from '${request}'`)).toEqual([])
  })

  test('lets messages know the types of records, but not what runs', () => {
    expect(wrongIn('src/i18n/x.ts', "import type { Y } from '../records/y.ts'")).toEqual([])
    expect(wrongIn('src/i18n/x.ts', "import { type Y, y } from '../records/y.ts'")).toHaveLength(1)
  })

  test('reads no import in a comment or a text', () => {
    const text = `// import '../app/a.ts'\nconst sample = "import('../app/a.ts')"`
    expect(wrongIn('src/records/x.ts', text)).toEqual([])
  })
})

test('the check of cycles finds one, also through a lazy part', () => {
  const files = [
    { path: 'src/app/a.ts', text: "import './b.ts'" },
    { path: 'src/app/b.ts', text: "export * from './c.ts'" },
    { path: 'src/app/c.ts', text: "const load = () => import('./a.ts')" },
    { path: 'src/app/d.ts', text: "import './a.ts'" },
  ]
  expect(findCycles(files)).toEqual(['src/app/a.ts -> src/app/b.ts -> src/app/c.ts -> src/app/a.ts'])
  expect(findCycles(files.slice(0, 2))).toEqual([])
})

describe('the check of platform use', () => {
  const usedIn = (path: string, text: string) => findPlatformUse([{ path, text }])

  test.each([
    ['navigator', 'export const online = () => navigator.onLine'],
    ['indexedDB', "globalThis.indexedDB.open('x')"],
    ['indexedDB', "window['indexedDB'].open('x')"],
    ['crypto', 'const id = crypto.randomUUID()'],
    ['Date.now', 'const at = Date.now()'],
    ['new Date()', 'const at = new Date()'],
    ['Math.random', 'const one = Math.random'],
    ['performance.now', 'performance.now()'],
    ['setTimeout', 'setTimeout(() => undefined, 1)'],
    ['fetch', "const load = async () => await fetch('/x')"],
    ['WebSocket', "new WebSocket('/sync')"],
    ['localStorage', 'const { length } = localStorage'],
    ['caches', 'const all = { caches }'],
  ])('sees %s', (name, text) => {
    for (const path of ['src/records/x.ts', 'src/screens/tasks/x.tsx', 'src/analysis/x.ts']) {
      expect(usedIn(path, text)).toEqual([`${path}: ${name}`])
    }
    expect(usedIn('src/storage/x.ts', text)).toEqual([])
  })

  test('leaves the vault its crypto and nothing else', () => {
    expect(usedIn('src/vault/x.ts', 'crypto.getRandomValues(bytes)')).toEqual([])
    expect(usedIn('src/vault/x.ts', 'const at = Date.now()')).toEqual(['src/vault/x.ts: Date.now'])
  })

  test.each([
    'const at = new Date(record.at)',
    'const moment = clock.now()',
    'const view = { navigator: 1, fetch: 2 }',
    'function load(fetch: () => void) { fetch() }',
    'interface Props { crypto: string; setTimeout(): void }',
    "const word = 'Date.now()' // Math.random()",
    'const row = rows.caches.fetch',
  ])('lets pass: %s', (text) => {
    expect(usedIn('src/records/x.ts', text)).toEqual([])
  })
})
