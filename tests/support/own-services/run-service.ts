import { type ChildProcess, execFile, spawn } from 'node:child_process'
import { chownSync, mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { type AddressInfo, createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { promisify } from 'node:util'

/** A program of somebody else's that a test runs for itself, in a folder of its own, on loopback. */
export interface OwnService {
  readonly url: string
  stop(): Promise<void>
}

/** Database servers refuse to run as root: then they run as an account that may do nothing else. */
export const servant = (): { readonly uid?: number; readonly gid?: number } => {
  if (process.getuid?.() !== 0) return {}
  const line = readFileSync('/etc/passwd', 'utf8')
    .split('\n')
    .find((each) => each.startsWith('nobody:'))
  const [, , uid, gid] = line?.split(':') ?? []
  return { uid: Number(uid), gid: Number(gid) }
}

export function ownFolder(name: string): string {
  const folder = mkdtempSync(join(tmpdir(), `werkvloer-${name}-`))
  const { uid, gid } = servant()
  if (uid !== undefined && gid !== undefined) chownSync(folder, uid, gid)
  return folder
}

export const runOnce = (program: string, args: readonly string[], folder: string) =>
  promisify(execFile)(program, [...args], { cwd: folder, ...servant() })

/** A port that was free a moment ago: these programs cannot say which one they took of their own choice. */
export async function freePort(): Promise<number> {
  const server = createServer()
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const { port } = server.address() as AddressInfo
  await new Promise((resolve) => server.close(resolve))
  return port
}

/** Starts a program and waits until it wrote that it is ready. Its folder goes with it. */
export async function startService(options: {
  readonly program: string
  readonly args: readonly string[]
  readonly folder: string
  readonly ready: RegExp
  readonly url: string
}): Promise<OwnService> {
  const { program, args, folder, ready, url } = options
  const child = spawn(program, [...args], { cwd: folder, stdio: ['ignore', 'pipe', 'pipe'], ...servant() })
  const exited = new Promise<void>((resolve) => child.once('exit', () => resolve()))
  await isReady(child, ready)
  return {
    url,
    stop: async () => {
      child.kill('SIGKILL')
      await exited
      rmSync(folder, { recursive: true, force: true })
    },
  }
}

function isReady(child: ChildProcess, ready: RegExp): Promise<void> {
  return new Promise((resolve, reject) => {
    let told = ''
    const hear = (chunk: Buffer) => {
      told += chunk
      if (ready.test(told)) resolve()
    }
    child.stdout?.on('data', hear)
    child.stderr?.on('data', hear)
    child.once('exit', (code) => reject(new Error(`ended with ${code}: ${told}`)))
  })
}
