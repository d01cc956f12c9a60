import * as decoding from 'lib0/decoding'
import * as encoding from 'lib0/encoding'
import type { ProjectId } from '../records/ids.ts'
import { fromBase64Url, toBase64Url } from '../vault/base64.ts'
import { asBytes, type Bytes, fromHex, sameBytes, sha256, toHex, utf8 } from '../vault/bytes.ts'
import { KEY_ID_BYTES } from '../vault/entry.ts'
import type { ProjectSecret } from '../vault/keys.ts'
import { RECOVERY_WORDS } from '../vault/recovery-words.ts'

/** What a device may do in a shared project. */
export type SharingRole = 'analyst' | 'reader'

/** All another device needs to open a project. Shown in person only: whoever has it can read everything. */
export interface Invitation {
  readonly projectId: ProjectId
  /** Of the project's own document. */
  readonly documentId: string
  readonly projectName: string
  readonly organisation: string
  /** Name of the analyst who invites; '' when none was given. */
  readonly inviter: string
  readonly role: SharingRole
  /** Every key of the project, the current one last. */
  readonly secrets: readonly ProjectSecret[]
  /** How often the key of the project was changed, as far as the inviter knows. */
  readonly generation: number
}

export type ParsedInvitation =
  | { readonly ok: true; readonly invitation: Invitation }
  | {
      readonly ok: false
      /**
       * - `not-an-invitation`: some other text
       * - `newer-version`: made by a later version of the app
       * - `damaged`: an end is missing, or a sign was changed
       */
      readonly reason: 'not-an-invitation' | 'newer-version' | 'damaged'
    }

export const INVITATION_VERSION = 1
/** The first bytes of every invitation; after them a version byte, and at the end a checksum of all that. */
const MAGIC = utf8('WV')
const BODY_AT = MAGIC.length + 1
const CHECKSUM_BYTES = 4
const SECRET_BYTES = 32
const ROLES: readonly SharingRole[] = ['analyst', 'reader']
/** Longer names are cut, so that the whole fits a QR code a tablet reads well. */
const LONGEST_NAME = 60
/** Ids become names of databases and of rooms. */
const ID = /^[A-Za-z0-9_-]{1,64}$/
/** Of keys, in the life of a project: far more than anybody makes. A greater number would put this device ahead of all changes to come. */
const MOST_CHANGES = 100_000
const ROUTE = '#/join/'

/** @returns signs that may stand in an address; some 240 with one key, 55 more with each other */
export async function encodeInvitation(invitation: Invitation): Promise<string> {
  const plain = bytesOf(invitation)
  return toBase64Url(new Uint8Array([...plain, ...(await checksumOf(plain))]))
}

/** All an invitation says, the same on both sides. */
function bytesOf(invitation: Invitation): Bytes {
  const encoder = encoding.createEncoder()
  encoding.writeUint8Array(encoder, MAGIC)
  encoding.writeUint8(encoder, INVITATION_VERSION)
  encoding.writeUint8(encoder, ROLES.indexOf(invitation.role))
  for (const id of [invitation.projectId, invitation.documentId]) encoding.writeVarString(encoder, id)
  for (const name of [invitation.projectName, invitation.organisation, invitation.inviter]) {
    encoding.writeVarString(encoder, [...name].slice(0, LONGEST_NAME).join(''))
  }
  encoding.writeVarUint(encoder, invitation.generation)
  encoding.writeVarUint(encoder, invitation.secrets.length)
  for (const { keyId, bytes } of invitation.secrets) {
    encoding.writeUint8Array(encoder, fromHex(keyId))
    encoding.writeUint8Array(encoder, bytes)
  }
  return asBytes(encoding.toUint8Array(encoder))
}

/** What a camera reads and a person opens. Browsers send nothing after the # to any server. @param origin `https://host` */
export const joinLink = (origin: string, code: string): string => `${origin}/${ROUTE}${code}`

/** Reads a code, or the link that holds it; never throws on what it is given. */
export async function decodeInvitation(text: string): Promise<ParsedInvitation> {
  const trimmed = text.trim()
  const at = trimmed.indexOf(ROUTE)
  const bytes = fromBase64Url(at < 0 ? trimmed : trimmed.slice(at + ROUTE.length))
  // A sign too few at the end makes no whole bytes; that it began as an invitation can still be told.
  if (!bytes) return { ok: false, reason: looksCut(trimmed, at) ? 'damaged' : 'not-an-invitation' }
  if (bytes.length < BODY_AT || !sameBytes(bytes.subarray(0, MAGIC.length), MAGIC)) {
    return { ok: false, reason: 'not-an-invitation' }
  }
  if (bytes[MAGIC.length]! > INVITATION_VERSION) return { ok: false, reason: 'newer-version' }
  const end = bytes.length - CHECKSUM_BYTES
  if (end < BODY_AT || !sameBytes(await checksumOf(bytes.slice(0, end)), bytes.subarray(end))) {
    return { ok: false, reason: 'damaged' }
  }
  const invitation = readBody(bytes.subarray(BODY_AT, end))
  return invitation ? { ok: true, invitation } : { ok: false, reason: 'damaged' }
}

const looksCut = (text: string, at: number) =>
  (at < 0 ? text : text.slice(at + ROUTE.length)).startsWith(toBase64Url(MAGIC).slice(0, 2))

function readBody(body: Uint8Array): Invitation | null {
  const decoder = decoding.createDecoder(body)
  try {
    const role = ROLES[decoding.readUint8(decoder)]
    const [projectId, documentId] = [decoding.readVarString(decoder), decoding.readVarString(decoder)]
    const [projectName, organisation, inviter] = [0, 1, 2].map(() => decoding.readVarString(decoder))
    const generation = decoding.readVarUint(decoder)
    const secrets: ProjectSecret[] = []
    for (let left = decoding.readVarUint(decoder); left > 0; left--) {
      const keyId = toHex(readBytes(decoder, KEY_ID_BYTES))
      secrets.push({ keyId, bytes: readBytes(decoder, SECRET_BYTES) })
    }
    const isSound =
      role && ID.test(projectId) && ID.test(documentId) && secrets.length > 0 && generation <= MOST_CHANGES
    if (!isSound || decoding.hasContent(decoder)) return null
    return {
      projectId: projectId as ProjectId,
      documentId,
      projectName: projectName ?? '',
      organisation: organisation ?? '',
      inviter: inviter ?? '',
      role,
      generation,
      secrets,
    }
  } catch (error) {
    // The decoder throws where the bytes end or make no sense.
    if (error instanceof Error) return null
    throw error
  }
}

function readBytes(decoder: decoding.Decoder, length: number): Bytes {
  if (length > decoder.arr.length - decoder.pos) throw new Error('the bytes end within a value')
  return new Uint8Array(decoding.readUint8Array(decoder, length))
}

const checksumOf = async (bytes: Uint8Array): Promise<Bytes> => (await sha256(bytes)).slice(0, CHECKSUM_BYTES)

const FINGERPRINT_WORDS = 4
const WORD_BITS = 10
/** Finding another invitation with the same four words takes 2^40 tries; each is made to cost this many hashes. */
const FINGERPRINT_ROUNDS = 100_000

/**
 * Four words that both people read out: the same words, the same invitation in all it says. Takes some tens of
 * milliseconds, so that nobody makes an invitation to fit words they saw.
 */
export async function fingerprintOf(invitation: Invitation): Promise<readonly string[]> {
  const material = await crypto.subtle.importKey('raw', bytesOf(invitation), 'PBKDF2', false, ['deriveBits'])
  const salt = utf8('werkvloer fingerprint 2')
  const params = { name: 'PBKDF2', hash: 'SHA-256', salt, iterations: FINGERPRINT_ROUNDS }
  const hash = new Uint8Array(await crypto.subtle.deriveBits(params, material, 64))
  let bits = hash.reduce((sum, byte) => (sum << 8n) | BigInt(byte), 0n)
  return Array.from({ length: FINGERPRINT_WORDS }, () => {
    const word = RECOVERY_WORDS[Number(bits & 1023n)]!
    bits >>= BigInt(WORD_BITS)
    return word
  })
}
