import { mkdirSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { build } from 'vite'
import { PROJECT_ROOT } from '../setup/project-root.mjs'
import { isBuilt, STAMP_FILE, sourceStamp } from '../setup/source-stamp.mjs'
import { assertNothingInline } from './assert-nothing-inline.ts'
import { assertPrecached } from './assert-precached.ts'
import { compressFiles } from './compress-files.ts'
import { measureSizes, printSizes } from './measure-sizes.ts'
import { withBuildLock } from './with-build-lock.ts'

/**
 * Builds dist/ beside the old one and swaps at the end, so that a failed or a second build never leaves half a site.
 * Does nothing but print the sizes when dist/ is up to date.
 *
 * @throws when the sources do not build, a file would not be kept offline, or a page holds inline code
 */
export async function buildSite(): Promise<void> {
  // A test runner that builds has `test` here, which would make a development build.
  process.env.NODE_ENV = 'production'
  const dist = join(PROJECT_ROOT, 'dist')
  await withBuildLock(async () => {
    if (!isBuilt()) await buildInto(dist)
  })
  printSizes(measureSizes(dist))
}

async function buildInto(dist: string): Promise<void> {
  const stamp = sourceStamp()
  const cache = join(PROJECT_ROOT, '.cache')
  const fresh = join(cache, `site-${process.pid}`)
  const old = join(cache, `old-site-${process.pid}`)
  try {
    mkdirSync(cache, { recursive: true })
    await build({ root: PROJECT_ROOT, logLevel: 'warn', build: { outDir: fresh, emptyOutDir: true } })
    assertNothingInline(fresh)
    assertPrecached(fresh)
    await compressFiles(fresh)
    writeFileSync(join(fresh, STAMP_FILE), stamp)
    moveIfPresent(dist, old)
    renameSync(fresh, dist)
  } finally {
    for (const folder of [fresh, old]) rmSync(folder, { recursive: true, force: true })
  }
}

function moveIfPresent(from: string, to: string): void {
  try {
    renameSync(from, to)
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'ENOENT') throw error
  }
}
