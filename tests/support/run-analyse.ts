import { execFile } from 'node:child_process'
import { resolve } from 'node:path'

export const PROJECT = resolve(import.meta.dirname, '../..')

/** What a command said and how it ended. */
export interface CommandResult {
  readonly code: number
  readonly out: string
  readonly err: string
}

interface RunOptions {
  /** Folder to run in; the project's unless given. */
  readonly folder?: string
}

/** Runs the analyse command the way npm does, without npm's own start-up time. */
export const runAnalyse = (
  args: readonly string[],
  { folder = PROJECT }: RunOptions = {},
): Promise<CommandResult> =>
  run(
    process.execPath,
    [resolve(PROJECT, 'bin/run-ts.mjs'), resolve(PROJECT, 'bin/analyse.ts'), ...args],
    folder,
  )

/** Runs it exactly as the manual says. */
export const runAnalyseByNpm = (
  args: readonly string[],
  { folder = PROJECT }: RunOptions = {},
): Promise<CommandResult> => run('npm', ['run', '-s', 'analyse', '--', ...args], folder)

function run(command: string, args: readonly string[], cwd: string): Promise<CommandResult> {
  return new Promise((settle) => {
    execFile(command, [...args], { cwd, maxBuffer: 64 * 1024 * 1024 }, (error, out, err) => {
      settle({ code: typeof error?.code === 'number' ? error.code : error ? -1 : 0, out, err })
    })
  })
}
