import { spawn } from 'node:child_process'
import { resolve } from 'node:path'
import { expect, test } from 'vitest'

const MODULE = resolve(import.meta.dirname, '../../../bin/setup/run-command.mjs')
/** Two programs one after the other, as the stages of the tests. */
const TWO = `
import { runCommand } from ${JSON.stringify(MODULE)}
const wait = 'console.log("first runs"); setTimeout(() => {}, 60_000)'
await runCommand(process.execPath, ['-e', wait])
console.log('tidied up')
await runCommand(process.execPath, ['-e', 'console.log("second runs"); setTimeout(() => {}, 500)'])
console.log('went on')
`

test.each(['SIGTERM', 'SIGINT'] as const)('after %s nothing else is begun', async (signal) => {
  const program = spawn(process.execPath, ['--input-type=module', '-e', TWO], {
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  let said = ''
  const ended = new Promise((settle) => program.on('close', (_, by) => settle(by)))
  program.stdout.on('data', (chunk: Buffer) => {
    said += chunk.toString()
    if (said.trim() === 'first runs') program.kill(signal)
  })
  expect(await ended).toBe(signal)
  expect(said).toContain('tidied up')
  expect(said).not.toContain('went on')
})
