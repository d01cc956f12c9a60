import { spawn } from 'node:child_process'
import { PROJECT_ROOT } from './project-root.mjs'

/**
 * Runs a program in the repository and waits for it. A stop signal sent to us is passed on, so nothing stays behind.
 *
 * @param {string} program
 * @param {readonly string[]} args
 * @param {{ quiet?: boolean, env?: NodeJS.ProcessEnv, shell?: boolean }} [options] quiet keeps its output instead of showing it
 * @returns {Promise<{ ok: boolean, output: string }>} never rejects; output is empty unless quiet
 */
export function runCommand(program, args, { quiet = false, env = process.env, shell = false } = {}) {
  return new Promise((settle) => {
    const child = spawn(program, args, {
      cwd: PROJECT_ROOT,
      env,
      shell,
      stdio: quiet ? ['ignore', 'pipe', 'pipe'] : ['ignore', 'inherit', 'inherit'],
    })
    let output = ''
    const keep = (/** @type {Buffer} */ chunk) => {
      output += chunk.toString()
    }
    child.stdout?.on('data', keep)
    child.stderr?.on('data', keep)
    const stopChild = (/** @type {NodeJS.Signals} */ signal) => child.kill(signal)
    process.once('SIGTERM', stopChild).once('SIGINT', stopChild)
    const finish = (/** @type {boolean} */ ok) => {
      process.off('SIGTERM', stopChild).off('SIGINT', stopChild)
      settle({ ok, output })
    }
    child.on('error', (error) => {
      output += error.message
      finish(false)
    })
    child.on('close', (code) => finish(code === 0))
  })
}
