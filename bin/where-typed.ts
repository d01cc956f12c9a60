import { isAbsolute, resolve } from 'node:path'

/** Scripts of package.json that take paths. */
const COMMANDS: readonly (string | undefined)[] = ['analyse', 'report']

/** npm runs scripts in the project's folder and keeps the folder the person was in. */
export function whereTyped(path: string): string {
  const isRunByNpm = COMMANDS.includes(process.env.npm_lifecycle_event)
  const folder = isRunByNpm ? process.env.INIT_CWD : undefined
  return isAbsolute(path) ? path : resolve(folder ?? process.cwd(), path)
}
