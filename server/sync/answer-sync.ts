import type { IncomingMessage, ServerResponse } from 'node:http'
import { sendText } from '../serve-site.ts'
import { Refusal } from './admission.ts'
import { isMediaRequest } from './media-door.ts'
import type { SyncCounts, SyncServer } from './sync-server.ts'

const SYNC = '/sync'
const METRICS = '/sync/metrics'
const ROOMS = '/sync/rooms/'

const pathOf = ({ url = '' }: IncomingMessage): string => url.split(/[?#]/, 1)[0]!

export const isSyncRequest = (request: IncomingMessage): boolean =>
  pathOf(request) === SYNC ||
  pathOf(request) === METRICS ||
  pathOf(request).startsWith(ROOMS) ||
  isMediaRequest(request)

/**
 * `GET /sync/metrics`: counts in the text form of Prometheus. `DELETE /sync/rooms/<name>` with `Authorization: Bearer <writer's token>`:
 * erases the room. `/sync/media/…`: photos and voice notes. `/sync` itself is for WebSockets: 426 tells whoever asks otherwise that there are rooms.
 */
export async function answerSync(
  sync: SyncServer,
  request: IncomingMessage,
  response: ServerResponse,
): Promise<void> {
  if (isMediaRequest(request)) return sync.media.answer(request, response)
  const path = pathOf(request)
  if (path === SYNC) return sendText(response.setHeader('Upgrade', 'websocket'), 426, 'Rooms are here')
  const asked = path === METRICS ? 'GET' : 'DELETE'
  if (request.method !== asked) return sendText(response.setHeader('Allow', asked), 405, 'Method not allowed')
  if (path === METRICS) return sendText(response, 200, metricsText(sync.counts).trimEnd())
  try {
    const token = /^Bearer (.+)$/.exec(request.headers.authorization ?? '')?.[1] ?? ''
    await sync.erase(path.slice(ROOMS.length), token, request)
    response.writeHead(204).end()
  } catch (error) {
    if (!(error instanceof Refusal)) return sendText(response, 500, 'Not erased')
    sendText(
      response,
      error.reason === 'no-such-room' || error.reason === 'bad-room-name' ? 404 : 403,
      error.reason,
    )
  }
}

const KINDS: Readonly<Record<keyof SyncCounts, readonly [string, 'gauge' | 'counter']>> = {
  openRooms: ['werkvloer_open_rooms', 'gauge'],
  connections: ['werkvloer_connections', 'gauge'],
  storedUpdates: ['werkvloer_stored_updates_total', 'counter'],
  storedBytes: ['werkvloer_stored_bytes_total', 'counter'],
  storedMediaBytes: ['werkvloer_stored_media_bytes_total', 'counter'],
  wrongTokens: ['werkvloer_wrong_tokens_total', 'counter'],
  refusedConnections: ['werkvloer_refused_connections_total', 'counter'],
}

const metricsText = (counts: SyncCounts): string =>
  (Object.keys(KINDS) as (keyof SyncCounts)[])
    .map((key) => {
      const [name, kind] = KINDS[key]
      return `# TYPE ${name} ${kind}\n${name} ${counts[key]}\n`
    })
    .join('')
