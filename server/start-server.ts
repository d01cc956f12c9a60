import { createServer, get, type IncomingMessage, type ServerResponse } from 'node:http'
import { listen } from './listen.ts'
import { loadSite, type Site } from './load-site.ts'
import { SECURITY_HEADERS } from './response-headers.ts'
import { filePathOf, sendText, serveSite } from './serve-site.ts'
import { answerSync, isSyncRequest } from './sync/answer-sync.ts'
import type { SyncServer } from './sync/sync-server.ts'

export interface ServerOptions {
  /** Folder of the built site. */
  readonly siteDir: string
  /** 0 picks a free port. */
  readonly port: number
  /** Address to listen on; without it both loopback addresses. */
  readonly host?: string | undefined
  /** Rooms at `/sync`; without it there are none. Stopped with the server. */
  readonly sync?: SyncServer
}

export interface RunningServer {
  /** With the real port, without a slash at the end. */
  readonly url: string
  /** Ends open connections too; resolves when the port is free again. */
  stop(): Promise<void>
}

/**
 * Serves the site, `/healthz` and the rooms; resolves once the first two answer.
 *
 * @throws ListenFailure when the port cannot be had; Error when the site cannot be read
 */
export async function startServer({ siteDir, port, host, sync }: ServerOptions): Promise<RunningServer> {
  const site = loadSite(siteDir)
  const http = createServer((request, response) => answer(site, sync, request, response))
  sync?.attach(http)
  const listening = await listen(http, port, host)
  const url = `http://${host === undefined || isAnyAddress(host) ? 'localhost' : bracketed(host)}:${listening.port}`
  const stop = async () => {
    const closed = new Promise<void>((resolve) => {
      listening.stopListening()
      http.close(() => resolve())
      http.closeAllConnections()
    })
    await Promise.all([closed, sync?.stop()])
  }
  try {
    await assertAnswers(url)
  } catch (error) {
    await stop()
    throw error
  }
  return { url, stop }
}

function answer(
  site: Site,
  sync: SyncServer | undefined,
  request: IncomingMessage,
  response: ServerResponse,
): void {
  for (const [name, value] of Object.entries(SECURITY_HEADERS)) response.setHeader(name, value)
  if (filePathOf(request.url ?? '') === '/healthz') sendText(response, 200, 'ok')
  else if (sync && isSyncRequest(request)) void answerSync(sync, request, response)
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
