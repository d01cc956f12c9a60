import { type ChildProcess, spawn } from 'node:child_process'
import { join } from 'node:path'
import { createInterface } from 'node:readline'

const PROJECT = join(import.meta.dirname, '../..')

/** A program of the tests in a process of its own, which can be killed. */
export interface ToldProcess {
  /** Every line it wrote so far. */
  readonly lines: readonly string[]
  /** Dies at once, as in a power cut of the process: nothing of it runs any more when this resolves. */
  kill(): Promise<void>
}

/**
 * @param script below tests/support
 * @param onLine called for each line as it comes
 */
export function startTold(
  script: string,
  args: readonly string[],
  onLine: (line: string) => void = () => undefined,
): ToldProcess {
  const child = spawn(
    process.execPath,
    [join(PROJECT, 'bin/run-ts.mjs'), join(PROJECT, 'tests/support', script), ...args],
    { stdio: ['ignore', 'pipe', 'inherit'] },
  )
  const lines: string[] = []
  createInterface({ input: child.stdout! }).on('line', (line) => {
    lines.push(line)
    onLine(line)
  })
  return { lines, kill: () => killed(child) }
}

async function killed(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return
  const ended = new Promise((resolve) => child.once('exit', resolve))
  child.kill('SIGKILL')
  await ended
}
