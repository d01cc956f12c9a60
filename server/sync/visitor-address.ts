import type { IncomingMessage } from 'node:http'

/**
 * Where a request comes from. Behind a proxy of our own that is the last address in `X-Forwarded-For`: the proxy put it there, while
 * what stands before it can be anybody's word.
 */
export function visitorAddress(request: IncomingMessage, isBehindProxy: boolean): string {
  const here = request.socket.remoteAddress ?? ''
  if (!isBehindProxy) return here
  const told = [request.headers['x-forwarded-for'] ?? []].flat().join(',')
  return told.split(',').at(-1)?.trim() || here
}
