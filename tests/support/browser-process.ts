import { readdirSync, readFileSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { expect } from 'vitest'

/** Chromium's mark that a profile is in use; it stays behind after a kill and would stop the next start. */
const SINGLETON_FILES = ['SingletonLock', 'SingletonCookie', 'SingletonSocket']

/**
 * Id of the main process of the Chromium that uses this profile (Linux: read from /proc).
 *
 * @throws when none runs
 */
export function findBrowserProcess(profileDir: string): number {
  const found = processIds().find((id) => {
    const args = commandLine(id)
    return args.includes(`--user-data-dir=${profileDir}`) && !args.some((arg) => arg.startsWith('--type='))
  })
  if (found === undefined) throw new Error(`no Chromium runs on ${profileDir}`)
  return found
}

/** SIGKILL to the main process first, then to all it started; resolves when none of them is left. */
export async function killProcessTree(mainProcess: number): Promise<void> {
  const tree = [mainProcess, ...descendantsOf(mainProcess)]
  for (const id of tree) signal(id, 'SIGKILL')
  await expect.poll(() => tree.filter(isAlive), { timeout: 10_000 }).toEqual([])
}

/** Stops the whole tree in its tracks, as a tablet that falls asleep: what it is connected to hears nothing. @returns wakes it up */
export function freezeProcessTree(mainProcess: number): () => void {
  const tree = [mainProcess, ...descendantsOf(mainProcess)]
  for (const id of tree) signal(id, 'SIGSTOP')
  return () => {
    for (const id of tree) signal(id, 'SIGCONT')
  }
}

/** After a kill: lets the next Chromium take the profile. */
export function releaseProfile(profileDir: string): void {
  for (const name of SINGLETON_FILES) rmSync(join(profileDir, name), { force: true })
}

function signal(id: number, name: 'SIGKILL' | 'SIGSTOP' | 'SIGCONT'): void {
  try {
    process.kill(id, name)
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'ESRCH') throw error
  }
}

function descendantsOf(parent: number): number[] {
  const children = processIds().filter((id) => parentOf(id) === parent)
  return children.flatMap((id) => [id, ...descendantsOf(id)])
}

const processIds = () =>
  readdirSync('/proc')
    .filter((name) => /^\d+$/.test(name))
    .map(Number)
const commandLine = (id: number) => readProc(id, 'cmdline').split('\0')
const parentOf = (id: number) => Number(/^PPid:\s*(\d+)/m.exec(readProc(id, 'status'))?.[1] ?? -1)
const isAlive = (id: number) => /^State:\s*[^ZX]/m.test(readProc(id, 'status'))

function readProc(id: number, name: string): string {
  try {
    return readFileSync(`/proc/${id}/${name}`, 'utf8')
  } catch (error) {
    if (['ENOENT', 'ESRCH', 'EACCES'].includes((error as NodeJS.ErrnoException).code ?? '')) return ''
    throw error
  }
}
