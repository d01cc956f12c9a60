import { findDatabaseProgram } from '../../../bin/setup/databases.mjs'
import { freePort, type OwnService, ownFolder, startService } from './run-service.ts'

/** A fresh Redis that keeps nothing, for this test alone. */
export async function ownRedis(): Promise<OwnService> {
  const folder = ownFolder('redis')
  const port = await freePort()
  return startService({
    program: findDatabaseProgram('redis-server')!,
    args: [
      '--port',
      String(port),
      '--bind',
      '127.0.0.1',
      '--save',
      '',
      '--appendonly',
      'no',
      '--dir',
      folder,
    ],
    folder,
    ready: /Ready to accept connections/,
    url: `redis://127.0.0.1:${port}`,
  })
}
