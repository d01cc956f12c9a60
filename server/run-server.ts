import { mkdirSync } from 'node:fs'
import { resolve } from 'node:path'
import { fileURLToPath } from 'node:url'
import { ListenFailure } from './listen.ts'
import { type RunningServer, startServer } from './start-server.ts'
import { startRooms } from './sync/start-rooms.ts'

const DEFAULT_PORT = 8080
const PROJECT_ROOT = fileURLToPath(new URL('..', import.meta.url))

/**
 * The server as a foreground program: what is set in the environment (README), one line with the address on
 * standard output, an end at SIGINT or SIGTERM. What stops it from starting is told in one line and exit code 1.
 */
export async function runServer(environment: NodeJS.ProcessEnv): Promise<void> {
  try {
    const port = readPort(environment.PORT)
    const dataDir = resolve(PROJECT_ROOT, environment.DATA_DIR || 'data')
    makeDataDir(dataDir)
    const retentionDays = readDays(environment.RETENTION_DAYS)
    const limits = {
      ...readMost('MAX_ROOMS', environment.MAX_ROOMS, 'rooms'),
      ...readMost('MAX_CONNECTIONS', environment.MAX_CONNECTIONS, 'connections'),
      ...inBytes(readMost('MAX_MEDIA_MB', environment.MAX_MEDIA_MB, 'megabytes')),
    }
    const siteDir = resolve(PROJECT_ROOT, 'dist')
    const sync = await startRooms({
      dataDir,
      databaseUrl: environment.DATABASE_URL || null,
      redisUrl: environment.REDIS_URL || null,
      roomSecret: environment.ROOM_SECRET || null,
      retentionDays,
      limits,
      isBehindProxy: readYes('BEHIND_PROXY', environment.BEHIND_PROXY),
      log: console.error,
    })
    const server = await startServer({ siteDir, port, host: environment.HOST || undefined, sync })
    stopAtSignal(server)
    console.log(`Werkvloer is ready: ${server.url}`)
  } catch (error) {
    console.error(wordsFor(error, environment.PORT || String(DEFAULT_PORT)))
    process.exit(1)
  }
}

function readPort(text: string | undefined): number {
  if (text === undefined || text === '') return DEFAULT_PORT
  const port = Number(text)
  if (/^\d+$/.test(text) && port <= 65_535) return port
  throw new Error(`PORT must be a whole number from 0 to 65535, not "${text}".`)
}

/** @returns null: rooms are kept for ever */
function readDays(text: string | undefined): number | null {
  if (text === undefined || text === '') return null
  const days = Number(text)
  if (days >= 1 && days <= 36_500) return days
  throw new Error(`RETENTION_DAYS must be a number of days from 1 to 36500, not "${text}".`)
}

/** @returns the limit of that name, or none: then the server's own holds */
function readMost<Name extends string>(variable: string, text: string | undefined, name: Name) {
  if (text === undefined || text === '') return {}
  const most = Number(text)
  if (/^\d+$/.test(text) && most >= 1) return { [name]: most } as Record<Name, number>
  throw new Error(`${variable} must be a whole number from 1, not "${text}".`)
}

const inBytes = ({ megabytes }: { readonly megabytes?: number }) =>
  megabytes === undefined ? {} : { mediaBytes: megabytes * 1024 * 1024 }

function readYes(variable: string, text: string | undefined): boolean {
  if (text === undefined || text === '' || text === '0') return false
  if (text === '1') return true
  throw new Error(`${variable} must be 1 or 0, not "${text}".`)
}

function makeDataDir(dataDir: string): void {
  try {
    mkdirSync(dataDir, { recursive: true })
  } catch (error) {
    throw new Error(`The data folder ${dataDir} cannot be made (${(error as NodeJS.ErrnoException).code}).`)
  }
}

function stopAtSignal(server: RunningServer): void {
  const end = () => void server.stop().then(() => process.exit(0))
  process.once('SIGINT', end).once('SIGTERM', end)
}

function wordsFor(error: unknown, port: string): string {
  if (error instanceof ListenFailure && error.reason === 'port-taken') {
    return `Port ${port} is already in use. Stop the other program, or choose another port with PORT=8081 npm start.`
  }
  if (error instanceof ListenFailure && error.reason === 'not-allowed') {
    return `Port ${port} may not be used by this account. Choose a port above 1023 with PORT=8081 npm start.`
  }
  if (error instanceof ListenFailure)
    return `The server cannot listen on port ${port}: ${String(error.cause)}`
  return error instanceof Error ? error.message : String(error)
}
