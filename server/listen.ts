import type { Server } from 'node:http'
import { type AddressInfo, createServer, type Server as SocketServer } from 'node:net'

/** Why the server cannot be reached at the asked port. `run-server` turns this into words. */
export class ListenFailure extends Error {
  constructor(
    readonly reason: 'port-taken' | 'not-allowed' | 'unknown',
    cause: unknown,
  ) {
    super(`cannot listen: ${reason}`, { cause })
    this.name = 'ListenFailure'
  }
}

/** Undoes `listen` for the addresses it added; the HTTP server is closed by its owner. */
export interface Listening {
  readonly port: number
  stopListening(): void
}

/**
 * Listens on `host`, or without one on both loopback addresses: `localhost` means 127.0.0.1 to one program and ::1 to
 * the next, and the network has no business here unless asked. A machine without IPv6 gets the first one only.
 *
 * @param port 0 picks a free one
 * @throws ListenFailure
 */
export async function listen(server: Server, port: number, host?: string): Promise<Listening> {
  const taken = await listenAt(server, port, host ?? '127.0.0.1')
  if (host !== undefined) return { port: taken, stopListening: () => undefined }
  const second = createServer((socket) => server.emit('connection', socket))
  try {
    await listenAt(second, taken, '::1')
  } catch (error) {
    if (error instanceof ListenFailure && error.reason === 'port-taken') {
      server.close()
      throw error
    }
  }
  return { port: taken, stopListening: () => second.close() }
}

function listenAt(server: SocketServer, port: number, host: string): Promise<number> {
  return new Promise((resolve, reject) => {
    const onError = (error: NodeJS.ErrnoException) => reject(new ListenFailure(reasonOf(error), error))
    server.once('error', onError)
    server.listen({ port, host, exclusive: true }, () => {
      server.off('error', onError)
      resolve((server.address() as AddressInfo).port)
    })
  })
}

function reasonOf({ code }: NodeJS.ErrnoException): ListenFailure['reason'] {
  if (code === 'EADDRINUSE') return 'port-taken'
  return code === 'EACCES' ? 'not-allowed' : 'unknown'
}
