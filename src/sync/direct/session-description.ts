import type { Side } from './frames.ts'

/** Where a device can be reached, on the network it is on. */
export type Address =
  | { readonly kind: 'ipv4' | 'ipv6'; readonly host: string; readonly port: number }
  /** A random name a browser gives instead of its address, until its page may use the camera. `host` without `.local`. */
  | { readonly kind: 'name'; readonly host: string; readonly port: number }

/** All of a session description that differs from device to device. */
export interface SessionFacts {
  readonly side: Side
  readonly user: string
  readonly password: string
  /** SHA-256 of the certificate of this connection. 32 bytes in lower-case hexadecimal. */
  readonly fingerprint: string
  readonly addresses: readonly Address[]
}

/** More would make the code too dense to read from a screen; the first ones are those on the local network. */
const MAX_ADDRESSES = 4

/**
 * Takes the facts out of a description a browser made for one data channel.
 *
 * @returns null when one is missing, or the certificate is hashed by another method
 */
export function readDescription(sdp: string, side: Side): SessionFacts | null {
  const lines = sdp.split(/\r?\n/)
  const attribute = (name: string) =>
    lines.find((line) => line.startsWith(`a=${name}:`))?.slice(name.length + 3)
  const user = attribute('ice-ufrag')
  const password = attribute('ice-pwd')
  const fingerprint = /^sha-256 ([0-9A-F:]{95})$/i.exec(attribute('fingerprint') ?? '')?.[1]
  if (!user || !password || !fingerprint) return null
  const addresses = lines.flatMap((line) => readCandidate(line) ?? [])
  return {
    side,
    user,
    password,
    fingerprint: fingerprint.replaceAll(':', '').toLowerCase(),
    addresses: addresses.slice(0, MAX_ADDRESSES),
  }
}

/** Only UDP addresses of the device itself: there is no server to ask for others. */
function readCandidate(line: string): Address | null {
  const match = /^a=candidate:\S+ 1 udp \d+ (\S+) (\d+) typ host/i.exec(line)
  if (!match) return null
  const [, host = '', port] = match
  const at = { port: Number(port) }
  const name = /^([0-9a-f-]{36})\.local$/i.exec(host)?.[1]
  if (name) return { kind: 'name', host: name.toLowerCase(), ...at }
  if (/^\d+\.\d+\.\d+\.\d+$/.test(host)) return { kind: 'ipv4', host, ...at }
  // Addresses of one link need to be told which, and the other device counts its links in its own way.
  if (host.includes(':') && !/^fe[89ab]/i.test(host)) return { kind: 'ipv6', host: host.toLowerCase(), ...at }
  return null
}

/** A description as browsers take it, of one data channel. */
export function writeDescription({ side, user, password, fingerprint, addresses }: SessionFacts): string {
  const pairs = fingerprint.toUpperCase().match(/../g) ?? []
  return [
    'v=0',
    'o=- 1 2 IN IP4 127.0.0.1',
    's=-',
    't=0 0',
    'a=group:BUNDLE 0',
    'm=application 9 UDP/DTLS/SCTP webrtc-datachannel',
    'c=IN IP4 0.0.0.0',
    `a=ice-ufrag:${user}`,
    `a=ice-pwd:${password}`,
    `a=fingerprint:sha-256 ${pairs.join(':')}`,
    `a=setup:${side === 'first' ? 'actpass' : 'active'}`,
    'a=mid:0',
    'a=sctp-port:5000',
    'a=max-message-size:262144',
    ...addresses.map(candidateLine),
    '',
  ].join('\r\n')
}

/** Of the formula in RFC 8445, 5.1.2.1: host addresses, the first one preferred. */
const priorityOf = (place: number) => 126 * 2 ** 24 + (65_535 - place) * 2 ** 8 + 255

function candidateLine({ kind, host, port }: Address, place: number): string {
  const name = kind === 'name' ? `${host}.local` : host
  return `a=candidate:${place + 1} 1 udp ${priorityOf(place)} ${name} ${port} typ host`
}
