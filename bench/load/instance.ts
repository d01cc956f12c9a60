import { type ChildProcess, fork } from 'node:child_process'
import { join } from 'node:path'

export interface InstanceOptions {
  readonly dataDir: string
  readonly databaseUrl?: string
  readonly redisUrl?: string
}

/** What a server used since it started. */
export interface Usage {
  /** Of the processor, all threads, in ms. */
  readonly workMs: number
  /** Memory the system gave the process. */
  readonly rssBytes: number
  /** Of that what is in use: objects, and buffers outside the heap, after a collection of garbage. */
  readonly heldBytes: number
  readonly openRooms: number
  readonly connections: number
  readonly storedUpdates: number
}

export interface Instance {
  readonly url: string
  usage(): Promise<Usage>
  stop(): Promise<void>
}

/** The real server in a process of its own. */
export async function startInstance(options: InstanceOptions): Promise<Instance> {
  const child = fork(join(import.meta.dirname, 'serve-instance.ts'), [JSON.stringify(options)], {
    execArgv: ['--import', 'tsx', '--expose-gc'],
    stdio: ['ignore', 'ignore', 'inherit', 'ipc'],
  })
  const url = (await heard(child)) as string
  return {
    url,
    usage: () => {
      child.send('usage')
      return heard(child) as Promise<Usage>
    },
    stop: async () => {
      const ended = new Promise((resolve) => child.once('exit', resolve))
      child.kill('SIGKILL')
      await ended
    },
  }
}

function heard(child: ChildProcess): Promise<unknown> {
  return new Promise((resolve, reject) => {
    const onExit = (code: number | null) => reject(new Error(`the server ended with ${code}`))
    child.once('exit', onExit)
    child.once('message', (told) => {
      child.off('exit', onExit)
      resolve(told)
    })
  })
}
