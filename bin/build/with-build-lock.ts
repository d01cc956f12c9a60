import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import { PROJECT_ROOT } from '../setup/project-root.mjs'

const RETRY_MS = 200

/** Runs `work` while no other process builds here; the lock of a process that is gone is taken over. */
export async function withBuildLock(work: () => Promise<void>): Promise<void> {
  const lock = join(PROJECT_ROOT, '.cache', 'build-lock')
  mkdirSync(join(PROJECT_ROOT, '.cache'), { recursive: true })
  while (!takeLock(lock)) await pause(RETRY_MS)
  try {
    await work()
  } finally {
    rmSync(lock, { force: true })
  }
}

function takeLock(lock: string): boolean {
  try {
    writeFileSync(lock, String(process.pid), { flag: 'wx' })
    return true
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error
    if (!isHeld(lock)) rmSync(lock, { force: true })
    return false
  }
}

function isHeld(lock: string): boolean {
  try {
    process.kill(Number(readFileSync(lock, 'utf8')), 0)
    return true
  } catch (error) {
    // EPERM: the process lives, but belongs to someone else.
    return (error as NodeJS.ErrnoException).code === 'EPERM'
  }
}
