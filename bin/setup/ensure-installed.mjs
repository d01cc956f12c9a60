import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { PROJECT_ROOT } from './project-root.mjs'
import { runCommand } from './run-command.mjs'

/** @typedef {{ version?: string, optional?: boolean, link?: boolean, os?: string[], cpu?: string[], libc?: string[] }} LockedPackage */

/**
 * Runs `npm ci` when node_modules is absent, incomplete, for another platform, or differs from the lock file.
 * npm writes node_modules/.package-lock.json last, so an interrupted install is seen too. Exits with 1 when npm fails.
 */
export async function ensureInstalled() {
  if (isInstalled(readPackages('package-lock.json'), readPackages('node_modules/.package-lock.json'))) return
  console.error('Installing packages (only when something is missing) ...')
  const { ok, output } = await runNpm([
    'ci',
    '--include=dev',
    '--include=optional',
    '--no-fund',
    '--no-audit',
  ])
  if (ok) return
  console.error(output)
  console.error('The packages could not be installed; the lines above say why.')
  process.exit(1)
}

/**
 * @param {Record<string, LockedPackage> | null} locked what the lock file asks for
 * @param {Record<string, LockedPackage> | null} present what npm says it installed
 */
export function isInstalled(locked, present) {
  if (!locked || !present) return false
  const wanted = Object.entries(locked).filter(([path]) => path !== '')
  return wanted.every(([path, entry]) => {
    const found = present[path]
    return found ? found.version === entry.version : isForOtherPlatform(entry)
  })
}

/** An optional package without os or cpu, or one that names a libc, may rightly be absent here. */
function isForOtherPlatform(/** @type {LockedPackage} */ entry) {
  if (!entry.optional) return false
  const fits = (/** @type {string[] | undefined} */ list, /** @type {string} */ value) =>
    !list || list.includes(value) || list.every((item) => item.startsWith('!') && item !== `!${value}`)
  const isOurs = fits(entry.os, process.platform) && fits(entry.cpu, process.arch)
  return !isOurs || Boolean(entry.libc) || (!entry.os && !entry.cpu)
}

/** @returns {Record<string, LockedPackage> | null} null when the file is absent or unreadable */
function readPackages(/** @type {string} */ path) {
  try {
    return JSON.parse(readFileSync(join(PROJECT_ROOT, path), 'utf8')).packages ?? null
  } catch (error) {
    if (error instanceof SyntaxError || /** @type {NodeJS.ErrnoException} */ (error).code === 'ENOENT')
      return null
    throw error
  }
}

function runNpm(/** @type {string[]} */ args) {
  const npm = process.env.npm_execpath
  // Started by npm itself, its own script is at hand; otherwise npm is found on the PATH (npm.cmd on Windows).
  if (npm?.endsWith('.js')) return runCommand(process.execPath, [npm, ...args], { quiet: true })
  return runCommand('npm', args, { quiet: true, shell: process.platform === 'win32' })
}
