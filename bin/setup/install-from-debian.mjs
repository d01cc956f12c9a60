import { existsSync, readFileSync } from 'node:fs'
import { runCommand } from './run-command.mjs'

/** Whether this is a Debian (or a child of it) where we may install programs. */
export const canInstallFromDebian = () => isDebian() && process.getuid?.() === 0

/**
 * Installs programs with apt-get, which asks nothing.
 *
 * @param {readonly string[]} packages
 * @returns {Promise<{ ok: boolean, output: string }>} never rejects
 */
export async function installFromDebian(packages) {
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' }
  const steps = [['update'], ['install', '-y', '--no-install-recommends', ...packages]]
  for (const args of steps) {
    const { ok, output } = await runCommand('apt-get', args, { quiet: true, env })
    if (!ok) return { ok, output }
  }
  return { ok: true, output: '' }
}

function isDebian() {
  return (
    existsSync('/etc/os-release') && /^(ID|ID_LIKE)=.*debian/m.test(readFileSync('/etc/os-release', 'utf8'))
  )
}
