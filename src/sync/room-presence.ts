import { fromBase64Url, toBase64Url } from '../vault/base64.ts'
import { utf8 } from '../vault/bytes.ts'
import { deriveProjectBytes, openBytes, type ProjectKey, sealBytes } from '../vault/keys.ts'

/** What a connected device tells the others about where it is. */
export interface Presence {
  readonly device: string
  readonly analyst: string
  readonly name: string
  /** Address (fragment) of where it is, without the project; '' when unknown. */
  readonly place: string
  /** Record that is being edited there; '' when none. */
  readonly recordId: string
  /** Three words for what it shows now; '' when not known. */
  readonly words: string
}

/** Seals what one room tells about who is there: the server sees that somebody is, and not who or where. */
export interface PresenceSeal {
  /** @param client of the outer document: what is sealed for one opens for no other */
  seal(presence: Presence, client: number): Promise<string>
  /** @returns null for what was not sealed so */
  open(sealed: unknown, client: number): Promise<Presence | null>
}

const LONGEST_SEALED = 4_000
const LONGEST_FIELD = 200
const FIELDS = ['device', 'analyst', 'name', 'place', 'recordId', 'words'] as const

export async function presenceSealOf(key: ProjectKey, room: string): Promise<PresenceSeal> {
  const bytes = await deriveProjectBytes(key, 'werkvloer presence key 1', 32)
  const aes = await crypto.subtle.importKey('raw', bytes, 'AES-GCM', false, ['encrypt', 'decrypt'])
  const label = (client: number) => JSON.stringify(['werkvloer presence 1', room, client])
  return {
    seal: async (presence, client) =>
      toBase64Url(await sealBytes(utf8(JSON.stringify(presence)), aes, label(client))),
    open: async (sealed, client) => {
      if (typeof sealed !== 'string' || sealed.length > LONGEST_SEALED) return null
      const bytes = fromBase64Url(sealed)
      if (!bytes) return null
      try {
        const plain = await openBytes(bytes, aes, label(client))
        return readPresence(JSON.parse(new TextDecoder().decode(plain)))
      } catch {
        // Whoever is in the room may send anything; what does not open is nobody.
        return null
      }
    },
  }
}

function readPresence(input: unknown): Presence | null {
  if (typeof input !== 'object' || input === null) return null
  const given = input as Record<string, unknown>
  const texts = FIELDS.map((field) => [field, textOf(given[field])] as const)
  const presence = Object.fromEntries(texts) as Record<(typeof FIELDS)[number], string>
  return presence.device === '' ? null : presence
}

const textOf = (value: unknown) => (typeof value === 'string' ? value.slice(0, LONGEST_FIELD) : '')
