import { readdirSync } from 'node:fs'
import { delimiter, join } from 'node:path'
import { canInstallFromDebian, installFromDebian } from './install-from-debian.mjs'
import { isProgram } from './is-program.mjs'

/** @typedef {{ driver: string, browser: string, screen: string }} Webkit paths of the driver, the browser, and the X server without a screen */

const PACKAGES = ['webkit2gtk-driver', 'xvfb']

/** @returns {Webkit | null} null when one of the three is absent */
export function findWebkit() {
  const driver = onPath('WebKitWebDriver')
  const screen = onPath('Xvfb')
  const browser = miniBrowsers().find(isProgram)
  return driver && screen && browser ? { driver, browser, screen } : null
}

/**
 * Says in one line when the tests in WebKit cannot run; installs what they need first, where everything is tested and
 * we may. Never a failure: it is the second engine.
 */
export async function ensureWebkit() {
  if (findWebkit()) return
  if (process.env.WERKVLOER_FULL && canInstallFromDebian()) {
    console.log('Installing WebKit and its driver from Debian ...')
    await installFromDebian(PACKAGES)
  }
  if (!findWebkit())
    console.log(
      `WebKit skipped: its driver is not installed (Debian: apt-get install ${PACKAGES.join(' ')}).`,
    )
}

function onPath(/** @type {string} */ name) {
  const folders = (process.env.PATH ?? '').split(delimiter).filter(Boolean)
  return folders.map((folder) => join(folder, name)).find(isProgram)
}

/** Debian keeps it among the libraries, in a folder of the processor and the version; the newest first. */
function miniBrowsers() {
  const versions = foldersIn('/usr/lib').flatMap((folder) =>
    foldersIn(folder).filter((path) => /\/webkit2gtk-[\d.]+$/.test(path)),
  )
  return versions
    .sort()
    .reverse()
    .map((folder) => join(folder, 'MiniBrowser'))
}

/** @returns {string[]} none when there is no such folder */
function foldersIn(/** @type {string} */ folder) {
  try {
    return readdirSync(folder, { withFileTypes: true })
      .filter((entry) => entry.isDirectory())
      .map(({ name }) => join(folder, name))
  } catch (error) {
    if (['ENOENT', 'EACCES'].includes(/** @type {NodeJS.ErrnoException} */ (error).code ?? '')) return []
    throw error
  }
}
