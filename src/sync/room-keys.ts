import { toBase64Url } from '../vault/base64.ts'
import { utf8 } from '../vault/bytes.ts'
import { deriveProjectBytes, type ProjectKey } from '../vault/keys.ts'

/** Where devices with one project key meet on a server, for one document. Says nothing about key, project or document. */
export interface Room {
  /** 32 signs of base64url. */
  readonly name: string
  /** 32 bytes in base64url; lets in who writes. */
  readonly token: string
  /** What a device that only reads sends in the place of `token`, whole. It follows from `token`, and leads not back to it. */
  readonly readerToken: string
}

const NAME_BYTES = 24
const TOKEN_BYTES = 32

/** @param key the current one of the project; after a change of keys the rooms are others */
export async function roomOf(key: ProjectKey, documentId: string): Promise<Room> {
  const derive = (label: string, count: number) =>
    deriveProjectBytes(key, JSON.stringify([label, documentId]), count).then(toBase64Url)
  const [name, token] = await Promise.all([
    derive('werkvloer room name 1', NAME_BYTES),
    derive('werkvloer room token 1', TOKEN_BYTES),
  ])
  return { name, token, readerToken: `reader:${await readerTokenOf(token)}` }
}

/** As the server reckons it from the writer's token. */
async function readerTokenOf(token: string): Promise<string> {
  const params = { name: 'HMAC', hash: 'SHA-256' }
  const key = await crypto.subtle.importKey('raw', utf8(token), params, false, ['sign'])
  return toBase64Url(new Uint8Array(await crypto.subtle.sign('HMAC', key, utf8('werkvloer reader'))))
}
