import { join } from 'node:path'
import { PROJECT_ROOT } from '../../bin/setup/project-root.mjs'
import { runCommand } from '../../bin/setup/run-command.mjs'

/** The app as it is served: built when the sources changed. @throws when it does not build */
export async function builtSite(): Promise<string> {
  const { ok, output } = await runCommand(process.execPath, [join(PROJECT_ROOT, 'bin/build.mjs')], {
    quiet: true,
  })
  if (!ok) throw new Error(output)
  return join(PROJECT_ROOT, 'dist')
}
