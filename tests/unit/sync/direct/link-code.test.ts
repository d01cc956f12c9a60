import { encode } from 'uqr'
import { describe, expect, test } from 'vitest'
import {
  codeOf,
  descriptionOf,
  type LinkCode,
  readLinkCode,
  spacedCode,
  writeLinkCode,
} from '../../../../src/sync/direct/link-code.ts'

/** As Chromium makes it with the camera allowed. */
const CHROMIUM = `v=0\r
o=- 6173564971425601169 2 IN IP4 127.0.0.1\r
s=-\r
t=0 0\r
a=group:BUNDLE 0\r
a=extmap-allow-mixed\r
a=msid-semantic: WMS\r
m=application 35837 UDP/DTLS/SCTP webrtc-datachannel\r
c=IN IP4 192.0.2.2\r
a=candidate:1945192115 1 udp 2122194687 192.0.2.2 35837 typ host generation 0 network-id 1\r
a=candidate:1954753027 1 udp 2122265343 fd00::2 57513 typ host generation 0 network-id 2\r
a=candidate:222209067 1 tcp 1518214911 192.0.2.2 9 typ host tcptype active generation 0 network-id 1\r
a=candidate:4127397795 1 udp 2113937151 d580d368-a94c-45f3-b01a-5157ec095653.local 51972 typ host generation 0\r
a=candidate:1 1 udp 2113937151 fe80::1 51972 typ host\r
a=candidate:1 1 udp 2113937151 203.0.113.9 51972 typ srflx raddr 0.0.0.0 rport 0\r
a=ice-ufrag:PpcN\r
a=ice-pwd:FOEZ4OUQtl3rhdBn7DJzql9E\r
a=ice-options:trickle\r
a=fingerprint:sha-256 84:28:24:80:29:1A:EF:B5:0F:6F:94:53:85:9A:9A:E1:58:AE:6E:13:A0:7C:5C:EC:38:01:34:51:06:64:37:25\r
a=setup:actpass\r
a=mid:0\r
a=sctp-port:5000\r
a=max-message-size:262144\r
`

const offer = codeOf(CHROMIUM, 'first', { project: '01020304', answers: '' }) as LinkCode
const answer: LinkCode = { ...offer, side: 'second', answers: 'a1b2c3' }

describe('the code of a connection', () => {
  test('holds what the other device needs, and nothing that goes over a server', () => {
    expect(offer).toEqual({
      side: 'first',
      project: '01020304',
      answers: '',
      user: 'PpcN',
      password: 'FOEZ4OUQtl3rhdBn7DJzql9E',
      fingerprint: '84282480291aefb50f6f9453859a9ae158ae6e13a07c5cec3801345106643725',
      addresses: [
        { kind: 'ipv4', host: '192.0.2.2', port: 35837 },
        { kind: 'ipv6', host: 'fd00::2', port: 57513 },
        { kind: 'name', host: 'd580d368-a94c-45f3-b01a-5157ec095653', port: 51972 },
      ],
    })
  })

  test.each([
    ['a first code', offer],
    ['an answer', answer],
    ['one with names only', { ...offer, addresses: offer.addresses.slice(2) }],
    ['one of Firefox', { ...offer, user: '0a1b2c3d', password: '00112233445566778899aabbccddeeff' }],
    ['one with a user of five signs', { ...offer, user: 'abc+/' }],
  ] as const)('%s comes out as it went in', async (_, code) => {
    const read = (await readLinkCode(await writeLinkCode(code))) as LinkCode
    const addresses = code.addresses.map((each) =>
      each.kind === 'ipv6' ? { ...each, host: 'fd00:0:0:0:0:0:0:2' } : each,
    )
    expect(read).toEqual({ ...code, addresses })
  })

  test('is 100 to 200 signs, so that the QR stays coarse', async () => {
    const usual = { ...offer, addresses: offer.addresses.slice(0, 1) }
    expect((await writeLinkCode(usual)).length).toBeLessThan(130)
    const text = await writeLinkCode(answer)
    expect(text.length).toBeLessThan(200)
    // Capitals and digits take 5.5 bits each: version 8 has 49 modules a side.
    expect(encode(text, { ecc: 'M', border: 0 }).size).toBeLessThanOrEqual(49)
  })

  test('is read back into a description with the same facts', () => {
    const sdp = descriptionOf(offer)
    expect(sdp).toContain('a=setup:actpass\r\n')
    expect(sdp).toContain('a=fingerprint:sha-256 84:28:24:80')
    expect(codeOf(sdp, 'first', { project: '01020304', answers: '' })).toEqual(offer)
    expect(descriptionOf(answer)).toContain('a=setup:active\r\n')
  })

  test('may be typed in small letters, in groups, with O for 0 and l for 1', async () => {
    const text = await writeLinkCode(offer)
    const typed = spacedCode(text).toLowerCase().replaceAll('0', 'o').replaceAll('1', 'l')
    expect(typed).toMatch(/^wvl( [0-9a-z]{4})+( [0-9a-z]{1,4})?$/)
    expect(await readLinkCode(`  ${typed}\n`)).toEqual(await readLinkCode(text))
  })

  test('with one sign wrong, two swapped, or a piece missing is refused', async () => {
    const text = await writeLinkCode(offer)
    for (let i = 3; i < text.length; i++) {
      const other = text[i] === 'Z' ? '7' : 'Z'
      const wrong = [
        text.slice(0, i) + other + text.slice(i + 1),
        text.slice(0, i),
        text.slice(0, i) + text.slice(i + 2),
      ]
      if (text[i] !== text[i + 1] && i + 1 < text.length)
        wrong.push(text.slice(0, i) + text[i + 1] + text[i] + text.slice(i + 2))
      // The last sign has bits that mean nothing.
      for (const each of i < text.length - 1 ? wrong : []) expect(await readLinkCode(each)).toBe('not-a-code')
    }
  })

  test.each(['', 'WVL', 'WVL0', 'https://example.org', 'WVL!!!!', 'een heel verhaal'])(
    '%j is no code',
    async (text) => {
      expect(await readLinkCode(text)).toBe('not-a-code')
    },
  )

  test('a description without certificate gives no code', () => {
    expect(codeOf(CHROMIUM.replace('sha-256', 'sha-1'), 'first', offer)).toBeNull()
  })
})
