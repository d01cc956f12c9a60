import type { IncomingMessage } from 'node:http'
import type { Duplex } from 'node:stream'

export const pathOf = ({ url = '' }: IncomingMessage): string => url.split('?', 1)[0]!

/** Ends a connection that asked to become a WebSocket. */
export function refuse(socket: Duplex, status: string): void {
  socket.end(`HTTP/1.1 ${status}\r\nConnection: close\r\nContent-Length: 0\r\n\r\n`)
}

/** Hocuspocus wants the request of the fetch standard; only address and headers are looked at. */
export function asRequest({ url = '/', headers }: IncomingMessage): Request {
  const plain = Object.entries(headers).flatMap(([name, value]): [string, string][] =>
    typeof value === 'string' ? [[name, value]] : [],
  )
  return new Request(new URL(url, 'http://localhost'), { headers: plain })
}
