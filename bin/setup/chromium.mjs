import { delimiter, join } from 'node:path'
import { canInstallFromDebian, installFromDebian } from './install-from-debian.mjs'
import { isProgram } from './is-program.mjs'

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
  if (!process.env.CHROMIUM_PATH && canInstallFromDebian()) {
    console.log('Installing Chromium from Debian ...')
    const { ok, output } = await installFromDebian(['chromium'])
    if (!ok) console.error(output)
  }
  const installed = findChromium()
  if (!installed) {
    console.error(
      'No Chromium found: install it (Debian: apt-get install chromium), or set CHROMIUM_PATH to one.',
    )
  }
  return installed
}
