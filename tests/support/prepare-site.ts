import { execFileSync } from 'node:child_process'
import { cpSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import type { TestProject } from 'vitest/node'

declare module 'vitest' {
  export interface ProvidedContext {
    /** Folder of the built site; a copy, so that a build during the tests changes nothing. */
    siteDir: string
  }
}

/** Once before all end-to-end tests: builds when needed and hands every test the same site. */
export default function prepareSite(project: TestProject): () => void {
  const root = resolve(import.meta.dirname, '../..')
  execFileSync(process.execPath, [join(root, 'bin/build.mjs')], { stdio: ['ignore', 'ignore', 'inherit'] })
  const folder = mkdtempSync(join(tmpdir(), 'werkvloer-site-'))
  cpSync(join(root, 'dist'), folder, { recursive: true })
  project.provide('siteDir', folder)
  return () => rmSync(folder, { recursive: true, force: true })
}
