import { existsSync } from 'node:fs'
import { delimiter, join } from 'node:path'
import { canInstallFromDebian, installFromDebian } from './install-from-debian.mjs'
import { isProgram } from './is-program.mjs'

const PACKAGES = ['libreoffice-writer', 'poppler-utils']
const PROGRAMS = ['soffice', 'pdftotext', 'pdffonts']

/** @returns {string | null} the path of a program that opens Word files or reads PDF, null when it is not installed */
export function findOfficeProgram(/** @type {string} */ name) {
  const folders = (process.env.PATH ?? '').split(delimiter).filter(Boolean)
  const found = folders
    .map((folder) => join(folder, name))
    .find((path) => existsSync(path) && isProgram(path))
  return found ?? null
}

export const hasOffice = () => PROGRAMS.every((name) => findOfficeProgram(name) !== null)

/**
 * Says in one line when the tests that open reports in LibreOffice cannot run; installs it first, where everything is
 * tested and we may. Never a failure: the app needs no office program.
 */
export async function ensureOffice() {
  if (hasOffice()) return
  if (process.env.WERKVLOER_FULL && canInstallFromDebian()) {
    console.log('Installing LibreOffice Writer from Debian ...')
    await installFromDebian(PACKAGES)
  }
  if (!hasOffice())
    console.log(
      `Opening reports in LibreOffice skipped: it is not installed (Debian: apt-get install ${PACKAGES.join(' ')}).`,
    )
}
