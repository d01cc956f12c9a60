import { createServer, get, type IncomingMessage, type Server, type ServerResponse } from 'node:http'
import { listen } from './listen.ts'
import { loadSite, type Site } from './load-site.ts'
import { SECURITY_HEADERS } from './response-headers.ts'
import { filePathOf, sendText, serveSite } from './serve-site.ts'

export interface ServerOptions {
  /** Folder of the built site. */
  readonly siteDir: string
  /** 0 picks a free port. */
  readonly port: number
  /** Address to listen on; without it both loopback addresses. */
  readonly host?: string | undefined
}

export interface RunningServer {
  /** With the real port, without a slash at the end. */
  readonly url: string
  /** For whatever joins this server later: an `upgrade` listener for a socket at its own path. */
  readonly http: Server
  /** Ends open connections too; resolves when the port is free again. */
  stop(): Promise<void>
}

/**
 * Serves the site and `/healthz`; resolves once both answer.
 *
 * @throws ListenFailure when the port cannot be had; Error when the site cannot be read
 */
export async function startServer({ siteDir, port, host }: ServerOptions): Promise<RunningServer> {
  const site = loadSite(siteDir)
  const http = createServer((request, response) => answer(site, request, response))
  const listening = await listen(http, port, host)
  const url = `http://${host === undefined || isAnyAddress(host) ? 'localhost' : bracketed(host)}:${listening.port}`
  const stop = () =>
    new Promise<void>((resolve) => {
      listening.stopListening()
      http.close(() => resolve())
      http.closeAllConnections()
    })
  try {
    await assertAnswers(url)
  } catch (error) {
    await stop()
    throw error
  }
  return { url, http, stop }
}

function answer(site: Site, request: IncomingMessage, response: ServerResponse): void {
  for (const [name, value] of Object.entries(SECURITY_HEADERS)) response.setHeader(name, value)
  if (filePathOf(request.url ?? '') === '/healthz') sendText(response, 200, 'ok')
  else serveSite(site, request, response)
}

/** An address is only told when a browser would really get the page there. */
async function assertAnswers(url: string): Promise<void> {
  for (const path of ['/healthz', '/']) {
    const status = await requestStatus(url + path)
    if (status !== 200) throw new Error(`the server answers ${status} for ${path}`)
  }
}

/** Not `fetch`: it would keep the connection, and a later server at the same address would get the dead one. */
function requestStatus(url: string): Promise<number | undefined> {
  return new Promise((resolve, reject) => {
    get(url, { agent: false }, (response) => {
      response.resume().once('end', () => resolve(response.statusCode))
    }).once('error', reject)
  })
}

const isAnyAddress = (host: string) => host === '0.0.0.0' || host === '::'
const bracketed = (host: string) => (host.includes(':') ? `[${host}]` : host)
