import { join } from 'node:path'
import { PROJECT_ROOT } from './project-root.mjs'
import { runCommand } from './run-command.mjs'
import { isBuilt } from './source-stamp.mjs'

/** Builds dist/ when the sources differ from what it was built from. Exits with 1 when the build fails. */
export async function ensureBuilt() {
  if (isBuilt()) return
  console.error('Building the app (only when the sources changed) ...')
  const { ok, output } = await runCommand(process.execPath, [join(PROJECT_ROOT, 'bin/build.mjs')], {
    quiet: true,
  })
  if (ok) return
  console.error(output)
  console.error('The app could not be built; the lines above say why.')
  process.exit(1)
}
