import { existsSync, readdirSync } from 'node:fs'
import { delimiter, join } from 'node:path'
import { canInstallFromDebian, installFromDebian } from './install-from-debian.mjs'
import { isProgram } from './is-program.mjs'

const PACKAGES = ['postgresql', 'redis-server']
const PROGRAMS = ['initdb', 'postgres', 'redis-server']
/** Where Debian puts the programs of each version of PostgreSQL: not on the PATH. */
const POSTGRES = '/usr/lib/postgresql'

/** @returns {string | null} the path of a program of the databases, null when it is not installed */
export function findDatabaseProgram(/** @type {string} */ name) {
  const versions = existsSync(POSTGRES)
    ? readdirSync(POSTGRES).map((version) => join(POSTGRES, version, 'bin'))
    : []
  const onPath = (process.env.PATH ?? '').split(delimiter).filter(Boolean)
  return [...versions, ...onPath].map((folder) => join(folder, name)).find(isProgram) ?? null
}

export const hasDatabases = () => PROGRAMS.every((name) => findDatabaseProgram(name) !== null)

/**
 * Says in one line when the tests of several servers over one database cannot run; installs what they need first, where
 * everything is tested and we may. Never a failure: one server needs neither.
 */
export async function ensureDatabases() {
  if (hasDatabases()) return
  if (process.env.WERKVLOER_FULL && canInstallFromDebian()) {
    console.log('Installing PostgreSQL and Redis from Debian ...')
    await installFromDebian(PACKAGES)
  }
  if (!hasDatabases())
    console.log(
      `Several servers over one database skipped: PostgreSQL or Redis is not installed (Debian: apt-get install ${PACKAGES.join(' ')}).`,
    )
}
