import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { PROJECT_ROOT } from '../setup/project-root.mjs'
import { runCommand } from '../setup/run-command.mjs'

/**
 * Runs one vitest project and counts its tests.
 *
 * @param {string} project
 * @returns {Promise<{ passed: number, failed: number }>} a run that fails without a failed test (a file that does not
 *   load, an unhandled error, a crash) counts as one failed
 */
export async function runVitest(project, env = process.env) {
  const folder = mkdtempSync(join(tmpdir(), 'werkvloer-test-'))
  const outcomeFile = join(folder, 'outcome.json')
  const vitest = join(PROJECT_ROOT, 'node_modules/vitest/vitest.mjs')
  const reporters = ['--reporter=default', '--reporter=json', `--outputFile.json=${outcomeFile}`]
  const { ok } = await runCommand(process.execPath, [vitest, 'run', '--project', project, ...reporters], {
    env,
  })
  const { passed, failed } = readCounts(outcomeFile)
  rmSync(folder, { recursive: true, force: true })
  return { passed, failed: ok ? failed : Math.max(failed, 1) }
}

function readCounts(/** @type {string} */ outcomeFile) {
  try {
    const outcome = JSON.parse(readFileSync(outcomeFile, 'utf8'))
    const unloaded = outcome.testResults.filter(
      (/** @type {{ status: string, assertionResults: unknown[] }} */ file) =>
        file.status === 'failed' && file.assertionResults.length === 0,
    )
    return { passed: outcome.numPassedTests, failed: outcome.numFailedTests + unloaded.length }
  } catch (error) {
    console.error(`vitest left no outcome: ${error instanceof Error ? error.message : error}`)
    return { passed: 0, failed: 1 }
  }
}
