import { spawn } from 'node:child_process'
import { PROJECT_ROOT } from './project-root.mjs'

/** The stop signal that came. @type {NodeJS.Signals | null} */
let stopped = null
const endBy = (/** @type {NodeJS.Signals} */ signal) => process.kill(process.pid, signal)

/**
 * Runs a program in the repository and waits for it. A stop signal sent to us is passed on, so nothing stays behind; once the
 * program has ended we end by it too, so that nothing is begun after it.
 *
 * @param {string} program
 * @param {readonly string[]} args
 * @param {{ quiet?: boolean, env?: NodeJS.ProcessEnv, shell?: boolean }} [options] quiet keeps its output instead of showing it
 * @returns {Promise<{ ok: boolean, output: string }>} never rejects; output is empty unless quiet
 */
export function runCommand(program, args, { quiet = false, env = process.env, shell = false } = {}) {
  return new Promise((settle) => {
    // Told to stop: whoever waits for this ends with us.
    if (stopped !== null) return
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
    const stopChild = (/** @type {NodeJS.Signals} */ signal) => {
      stopped = signal
      child.kill(signal)
    }
    process.once('SIGTERM', stopChild).once('SIGINT', stopChild)
    const finish = (/** @type {boolean} */ ok) => {
      process.off('SIGTERM', stopChild).off('SIGINT', stopChild)
      settle({ ok, output })
      // Who waited for the program tidies up first.
      if (stopped !== null) setImmediate(endBy, stopped)
    }
    child.on('error', (error) => {
      output += error.message
      finish(false)
    })
    child.on('close', (code) => finish(code === 0))
  })
}
