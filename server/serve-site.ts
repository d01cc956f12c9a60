import type { IncomingMessage, ServerResponse } from 'node:http'
import type { Encoding, Site, SiteFile } from './load-site.ts'

/**
 * Answers from the site: GET and HEAD, the best encoding the browser takes, 304 for what it already has. Routes live
 * behind the `#`, so a path that is no file is a 404. Ranges are not offered: no file is large enough to need them.
 */
export function serveSite(site: Site, request: IncomingMessage, response: ServerResponse): void {
  const file = site.get(filePathOf(request.url ?? ''))
  if (request.method !== 'GET' && request.method !== 'HEAD') {
    sendText(response.setHeader('Allow', 'GET, HEAD'), 405, 'Method not allowed')
  } else if (file) {
    sendFile(file, request, response)
  } else {
    sendText(response, 404, 'Not found')
  }
}

function sendFile(file: SiteFile, request: IncomingMessage, response: ServerResponse): void {
  const encoding = pickEncoding(request.headers['accept-encoding'], file.bodies)
  const body = file.bodies.get(encoding) ?? Buffer.alloc(0)
  // One tag per encoding: a strong tag promises equal bytes.
  const etag = encoding === 'identity' ? file.etag : file.etag.replace(/"$/, `-${encoding}"`)
  response.setHeader('Cache-Control', file.cacheControl)
  response.setHeader('ETag', etag)
  response.setHeader('Vary', 'Accept-Encoding')
  if (listsTag(request.headers['if-none-match'], etag)) {
    response.writeHead(304).end()
    return
  }
  response.setHeader('Content-Type', file.contentType)
  response.setHeader('Content-Length', body.byteLength)
  if (encoding !== 'identity') response.setHeader('Content-Encoding', encoding)
  response.writeHead(200).end(request.method === 'HEAD' ? undefined : body)
}

export function sendText(response: ServerResponse, status: number, text: string): void {
  response.writeHead(status, { 'Content-Type': 'text/plain; charset=utf-8', 'Cache-Control': 'no-store' })
  response.end(`${text}\n`)
}

/** `/` is the page; everything else is looked up as it is written, so `..` and `%2e` lead nowhere. */
export function filePathOf(url: string): string {
  const path = url.split(/[?#]/, 1)[0] ?? ''
  return path === '/' ? '/index.html' : path
}

/** Brotli before gzip before plain, leaving out what the browser refuses with `q=0`. */
export function pickEncoding(
  header: string | string[] | undefined,
  bodies: ReadonlyMap<Encoding, Buffer>,
): Encoding {
  const accepted = String(header ?? '')
    .split(',')
    .filter((part) => !/;\s*q=0(\.0*)?\s*$/.test(part))
    .map((part) => part.split(';')[0]?.trim().toLowerCase())
  const order: readonly Encoding[] = ['br', 'gzip']
  return order.find((encoding) => accepted.includes(encoding) && bodies.has(encoding)) ?? 'identity'
}

const listsTag = (header: string | undefined, etag: string) =>
  (header ?? '').split(',').some((tag) => tag.trim().replace(/^W\//, '') === etag)
