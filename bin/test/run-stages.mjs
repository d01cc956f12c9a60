import { join } from 'node:path'
import { ensureChromium } from '../setup/chromium.mjs'
import { ensureDatabases } from '../setup/databases.mjs'
import { ensureOffice } from '../setup/office.mjs'
import { PROJECT_ROOT } from '../setup/project-root.mjs'
import { runCommand } from '../setup/run-command.mjs'
import { ensureWebkit } from '../setup/webkit.mjs'
import { runVitest } from './run-vitest.mjs'

/** @typedef {{ passed: number, failed: number }} Outcome */
/** @typedef {{ name: string, title: string, run: () => Promise<Outcome> }} Stage */

/** @type {readonly Stage[]} */
const STAGES = [
  {
    name: 'lint',
    title: 'format and lint',
    run: () => runProgram('node_modules/@biomejs/biome/bin/biome', 'check'),
  },
  { name: 'types', title: 'types of every runtime', run: () => runProgram('bin/types.mjs') },
  { name: 'unit', title: 'unit, property, contract, golden and sync tests', run: runUnits },
  { name: 'build', title: 'build', run: () => runProgram('bin/build.mjs') },
  {
    name: 'e2e',
    title: 'end-to-end tests in a real Chromium, the main road in WebKit too',
    run: runInBrowsers,
  },
]

/**
 * Runs the stages in order, all of them even when one fails, and ends with the line `N passed, N failed`. Lint, types
 * and build count as one each; a stage that breaks off counts as one failed.
 *
 * @param {readonly string[]} names only these stages; none means all
 * @returns {Promise<0 | 1>} exit code
 */
export async function runStages(names) {
  const unknown = names.filter((name) => !STAGES.some((stage) => stage.name === name))
  if (unknown.length > 0) {
    console.error(
      `Unknown stage: ${unknown.join(', ')}. There are: ${STAGES.map(({ name }) => name).join(', ')}.`,
    )
    return 1
  }
  const total = { passed: 0, failed: 0 }
  for (const stage of STAGES.filter(({ name }) => names.length === 0 || names.includes(name))) {
    console.log(`\n=== ${stage.title}\n`)
    const { passed, failed } = await stage.run()
    console.log(`\n--- ${stage.title}: ${passed} passed, ${failed} failed`)
    total.passed += passed
    total.failed += failed
  }
  console.log(`\n${total.passed} passed, ${total.failed} failed`)
  return total.failed === 0 ? 0 : 1
}

/** @returns {Promise<Outcome>} */
async function runProgram(/** @type {string} */ script, /** @type {string[]} */ ...args) {
  const { ok } = await runCommand(process.execPath, [join(PROJECT_ROOT, script), ...args])
  return { passed: ok ? 1 : 0, failed: ok ? 0 : 1 }
}

/** @returns {Promise<Outcome>} */
async function runUnits() {
  await ensureDatabases()
  await ensureOffice()
  return runVitest('unit')
}

/** @returns {Promise<Outcome>} */
async function runInBrowsers() {
  const chromium = await ensureChromium()
  if (!chromium) return { passed: 0, failed: 1 }
  await ensureWebkit()
  return runVitest('e2e', { ...process.env, CHROMIUM_PATH: chromium })
}
