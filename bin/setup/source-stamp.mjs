import { createHash } from 'node:crypto'
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { PROJECT_ROOT } from './project-root.mjs'

/** Everything the built site depends on. */
const BUILD_INPUTS = [
  'bin/build',
  'docs/HANDLEIDING.md',
  'docs/guide',
  'index.html',
  'package-lock.json',
  'public',
  'src',
  'sw',
  'tsconfig.base.json',
  'vite.config.ts',
]

/** The name starts with a dot, so the server never serves it and the worker never caches it. */
export const STAMP_FILE = '.source-stamp'

/** Hash of the paths and contents of all build inputs: equal means that a build would give the same site. */
export function sourceStamp() {
  const hash = createHash('sha256')
  for (const file of BUILD_INPUTS.flatMap(listFiles).sort()) {
    hash
      .update(`${file}\0`)
      .update(readFileSync(join(PROJECT_ROOT, file)))
      .update('\0')
  }
  return hash.digest('hex')
}

/** True when dist/ was built from the sources as they are now. */
export function isBuilt() {
  const stamp = join(PROJECT_ROOT, 'dist', STAMP_FILE)
  return existsSync(stamp) && readFileSync(stamp, 'utf8') === sourceStamp()
}

function listFiles(/** @type {string} */ path) {
  const full = join(PROJECT_ROOT, path)
  if (!existsSync(full)) return []
  if (statSync(full).isFile()) return [path]
  return readdirSync(full, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(PROJECT_ROOT.length + 1))
}
