import { accessSync, constants, existsSync, readFileSync } from 'node:fs'
import { delimiter, join } from 'node:path'
import { runCommand } from './run-command.mjs'

const NAMES = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable', 'chrome']
const MAC = [
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
]

/** @returns {string | null} `CHROMIUM_PATH`, else the first Chromium or Chrome on the PATH */
export function findChromium() {
  const given = process.env.CHROMIUM_PATH
  if (given) return isProgram(given) ? given : null
  const folders = (process.env.PATH ?? '').split(delimiter).filter(Boolean)
  const candidates = [...NAMES.flatMap((name) => folders.map((folder) => join(folder, name))), ...MAC]
  return candidates.find(isProgram) ?? null
}

/**
 * Finds a Chromium for the tests, or installs Debian's when we may.
 *
 * @returns {Promise<string | null>} null after one line that says what to install
 */
export async function ensureChromium() {
  const present = findChromium()
  if (present) return present
  if (!process.env.CHROMIUM_PATH && isDebian() && process.getuid?.() === 0) await installFromDebian()
  const installed = findChromium()
  if (!installed) {
    console.error(
      'No Chromium found: install it (Debian: apt-get install chromium), or set CHROMIUM_PATH to one.',
    )
  }
  return installed
}

async function installFromDebian() {
  console.log('Installing Chromium from Debian ...')
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' }
  for (const args of [['update'], ['install', '-y', '--no-install-recommends', 'chromium']]) {
    const { ok, output } = await runCommand('apt-get', args, { quiet: true, env })
    if (!ok) return console.error(output)
  }
}

function isDebian() {
  return (
    existsSync('/etc/os-release') && /^(ID|ID_LIKE)=.*debian/m.test(readFileSync('/etc/os-release', 'utf8'))
  )
}

function isProgram(/** @type {string} */ path) {
  try {
    accessSync(path, constants.X_OK)
    return true
  } catch {
    return false // absent or not ours to run: the next one is tried
  }
}
