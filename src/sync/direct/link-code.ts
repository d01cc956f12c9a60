import { type Bytes, fromHex, sha256, toHex, utf8 } from '../../vault/bytes.ts'
import { fromBase32, toBase32 } from './base32.ts'
import { ByteReader, ipv6Bytes, ipv6Text, readSecret, writeSecret } from './code-bytes.ts'
import type { Side } from './frames.ts'
import { type Address, readDescription, type SessionFacts, writeDescription } from './session-description.ts'

/** One device's half of a connection: what the code on its screen says. */
export interface LinkCode extends SessionFacts {
  /** First bytes of the hash of the project's id: says nothing about it, and tells a code of another project. Hexadecimal. */
  readonly project: string
  /** In an answer: first bytes of the hash of the code it answers, so that an old answer is known. '' in a first code. */
  readonly answers: string
}

/**
 * - `not-a-code`: something else, or typed with a mistake
 * - `newer-version`: made by a later version of the app
 */
export type CodeProblem = 'not-a-code' | 'newer-version'

/** Signs a QR code has short forms for; also says in one glance what it is. */
const PREFIX = 'WVL'
const VERSION = 1
const PROJECT_BYTES = 4
const ANSWERS_BYTES = 3
const CHECK_BYTES = 3
const FINGERPRINT_BYTES = 32
const KINDS = ['ipv4', 'ipv6', 'name'] as const
const NAME_BYTES = 16
/** Of the part after the prefix, so that it can be read aloud and typed. */
const GROUP = 4

/** Packs a code to some 100 bytes. @returns text of capitals and digits, without spaces */
export async function writeLinkCode(code: LinkCode): Promise<string> {
  const bytes = [
    VERSION * 2 + (code.side === 'first' ? 0 : 1),
    ...fromHex(code.project),
    ...(code.side === 'second' ? fromHex(code.answers) : []),
    ...writeSecret(code.user),
    ...writeSecret(code.password),
    ...fromHex(code.fingerprint),
    ...code.addresses.flatMap((each) => [...addressBytes(each)]),
  ]
  const body = new Uint8Array(bytes)
  return PREFIX + toBase32(new Uint8Array([...body, ...(await checkOf(body))]))
}

/** In groups of four, for reading and typing. */
export const spacedCode = (code: string): string =>
  [
    code.slice(0, PREFIX.length),
    ...(code.slice(PREFIX.length).match(new RegExp(`.{1,${GROUP}}`, 'g')) ?? []),
  ].join(' ')

/** Reads what was scanned, typed or pasted: small letters, spaces, dashes and O for 0 do no harm. */
export async function readLinkCode(text: string): Promise<LinkCode | CodeProblem> {
  const plain = text.toUpperCase().replaceAll(/[\s-]/g, '')
  const bytes = plain.startsWith(PREFIX) ? fromBase32(plain.slice(PREFIX.length)) : null
  if (!bytes || bytes.length <= CHECK_BYTES) return 'not-a-code'
  const body = bytes.slice(0, -CHECK_BYTES)
  if (toHex(await checkOf(body)) !== toHex(bytes.slice(-CHECK_BYTES))) return 'not-a-code'
  if (body[0]! >> 1 !== VERSION) return 'newer-version'
  try {
    return readBody(new ByteReader(body))
  } catch {
    // Its check is right, so no typing mistake: made by something else.
    return 'not-a-code'
  }
}

/** A description of this device as a code. */
export function codeOf(sdp: string, side: Side, of: Pick<LinkCode, 'project' | 'answers'>): LinkCode | null {
  const facts = readDescription(sdp, side)
  return facts && { ...facts, ...of }
}

/** What the browser has to be told of the other side. */
export const descriptionOf = (code: LinkCode): string => writeDescription(code)

/** @returns hexadecimal, as in `LinkCode.project` */
export const projectMark = async (projectId: string): Promise<string> =>
  toHex((await sha256(utf8(`werkvloer direct ${projectId}`))).slice(0, PROJECT_BYTES))

/** @returns hexadecimal, as in `LinkCode.answers` */
export const answerMark = async (code: string): Promise<string> =>
  toHex((await sha256(utf8(code))).slice(0, ANSWERS_BYTES))

function readBody(from: ByteReader): LinkCode {
  const side = (from.byte() & 1) === 0 ? 'first' : 'second'
  const project = toHex(from.bytes(PROJECT_BYTES))
  const answers = side === 'second' ? toHex(from.bytes(ANSWERS_BYTES)) : ''
  const user = readSecret(from)
  const password = readSecret(from)
  const fingerprint = toHex(from.bytes(FINGERPRINT_BYTES))
  const addresses: Address[] = []
  while (!from.isAtEnd) addresses.push(readAddress(from))
  return { side, project, answers, user, password, fingerprint, addresses }
}

function addressBytes({ kind, host, port }: Address): Uint8Array {
  const hosts = { ipv4: ipv4Bytes, ipv6: ipv6Bytes, name: nameBytes }
  return new Uint8Array([KINDS.indexOf(kind), ...hosts[kind](host), port >> 8, port & 255])
}

function readAddress(from: ByteReader): Address {
  const kind = KINDS[from.byte()]
  if (!kind) throw new Error('an address of an unknown kind')
  const host = readHost(kind, from)
  return { kind, host, port: (from.byte() << 8) | from.byte() }
}

function readHost(kind: Address['kind'], from: ByteReader): string {
  if (kind === 'ipv4') return [...from.bytes(4)].join('.')
  if (kind === 'ipv6') return ipv6Text(from.bytes(NAME_BYTES))
  return toHex(from.bytes(NAME_BYTES)).replace(/^(.{8})(.{4})(.{4})(.{4})/, '$1-$2-$3-$4-')
}

const ipv4Bytes = (host: string): number[] => host.split('.').map(Number)
const nameBytes = (host: string): Uint8Array => fromHex(host.replaceAll('-', ''))
const checkOf = async (body: Bytes): Promise<Bytes> => (await sha256(body)).slice(0, CHECK_BYTES)
