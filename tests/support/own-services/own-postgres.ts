import { findDatabaseProgram } from '../../../bin/setup/databases.mjs'
import { freePort, type OwnService, ownFolder, runOnce, startService } from './run-service.ts'

/** A fresh PostgreSQL without a password, for this test alone. */
export async function ownPostgres(): Promise<OwnService> {
  const folder = ownFolder('postgres')
  const initdb = [
    '-D',
    `${folder}/data`,
    '-U',
    'test',
    '-A',
    'trust',
    '-E',
    'UTF8',
    '--locale=C',
    '--no-sync',
  ]
  await runOnce(findDatabaseProgram('initdb')!, initdb, folder)
  const port = await freePort()
  return startService({
    program: findDatabaseProgram('postgres')!,
    args: ['-D', `${folder}/data`, '-h', '127.0.0.1', '-p', String(port), '-k', folder],
    folder,
    ready: /ready to accept connections/,
    url: `postgres://test@127.0.0.1:${port}/postgres`,
  })
}
