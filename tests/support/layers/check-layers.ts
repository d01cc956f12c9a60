import { listImports, type SourceFile } from './source-file.ts'

/** What each folder of src may import of ours, besides itself. main.tsx puts everything together and is free. */
const MAY_IMPORT: Readonly<Record<string, readonly string[]>> = {
  records: [],
  vault: [],
  ui: [],
  offline: [],
  i18n: [],
  analysis: ['records'],
  document: ['records'],
  exchange: ['records'],
  storage: ['vault', 'document', 'records'],
  sync: ['vault', 'storage', 'document', 'records'],
  report: ['records', 'analysis', 'i18n', 'ui'],
  workers: ['analysis', 'exchange', 'report', 'sync', 'storage', 'vault', 'document', 'records'],
  screens: ['ui', 'i18n', 'records', 'analysis', 'report'],
  'remote-page': ['screens', 'ui', 'i18n', 'offline', 'records', 'vault'],
  app: [
    'screens',
    'ui',
    'i18n',
    'offline',
    'workers',
    'sync',
    'storage',
    'vault',
    'document',
    'analysis',
    'exchange',
    'report',
    'remote-page',
    'records',
  ],
}

/** Here only the shape of things may be known, nothing that runs. */
const MAY_IMPORT_TYPES: Readonly<Record<string, readonly string[]>> = { i18n: ['records'] }

const COMPOSITION_ROOT = 'main.tsx'

/** Every import that points up or sideways, as `from -> to`. Looks at src, sw and server. */
export function findWrongImports(files: readonly SourceFile[]): string[] {
  return files.flatMap((file) =>
    listImports(file)
      .filter(({ target, isTypeOnly }) => !isAllowed(file.path, target, isTypeOnly))
      .map(({ target }) => `${file.path} -> ${target}`),
  )
}

function isAllowed(from: string, to: string, isTypeOnly: boolean): boolean {
  const [fromPart, fromFolder = ''] = from.split('/')
  const [toPart, toFolder = ''] = to.split('/')
  // Page, worker and server are programs of their own; what they share is the network.
  if (fromPart !== toPart) return false
  if (fromPart !== 'src' || fromFolder === toFolder || fromFolder === COMPOSITION_ROOT) return true
  const allowed = isTypeOnly
    ? [...(MAY_IMPORT[fromFolder] ?? []), ...(MAY_IMPORT_TYPES[fromFolder] ?? [])]
    : (MAY_IMPORT[fromFolder] ?? [])
  return allowed.includes(toFolder)
}
