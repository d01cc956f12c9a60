import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { listSiteFiles } from './list-site-files.ts'

const SERVICE_WORKER = 'service-worker.js'

/** @throws Error when a file of the site is not in the list of the service worker, or the list names what is not there */
export function assertPrecached(siteDir: string): void {
  const listed = listPrecached(readFileSync(join(siteDir, SERVICE_WORKER), 'utf8'))
  const emitted = listSiteFiles(siteDir).filter((name) => name !== SERVICE_WORKER)
  const problems = comparePrecache(emitted, listed)
  if (problems.length > 0) throw new Error(`the site would not work offline:\n${problems.join('\n')}`)
}

export function comparePrecache(emitted: readonly string[], listed: readonly string[]): string[] {
  const inList = new Set(listed)
  const inSite = new Set(emitted)
  return [
    ...emitted.filter((name) => !inList.has(name)).map((name) => `not in the precache list: ${name}`),
    ...listed
      .filter((name) => !inSite.has(name))
      .map((name) => `in the precache list, but not built: ${name}`),
  ]
}

/** The list as it stands in the finished worker: `{"revision":...,"url":"..."}`, keys in any order and quoting. */
export function listPrecached(worker: string): string[] {
  const entries = worker.matchAll(/\{[^{}]*\brevision["']?\s*:[^{}]*\}/g)
  return [...entries].flatMap(([entry]) => /\burl["']?\s*:\s*["'`]([^"'`]+)["'`]/.exec(entry)?.[1] ?? [])
}
