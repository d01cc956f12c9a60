import { describe, expect, test } from 'vitest'
import type { Encoding } from '../../../server/load-site.ts'
import { filePathOf, pickEncoding } from '../../../server/serve-site.ts'

describe('pickEncoding', () => {
  const all = new Map<Encoding, Buffer>([
    ['identity', Buffer.alloc(0)],
    ['br', Buffer.alloc(0)],
    ['gzip', Buffer.alloc(0)],
  ])

  test.each([
    ['gzip, deflate, br, zstd', 'br'],
    ['GZIP', 'gzip'],
    ['br;q=0, gzip;q=0.5', 'gzip'],
    ['br;q=0.000, gzip; q=0', 'identity'],
    ['brotli', 'identity'],
    ['', 'identity'],
    [undefined, 'identity'],
  ])('reads "%s" as %s', (header, encoding) => {
    expect(pickEncoding(header, all)).toBe(encoding)
  })

  test('gives plain bytes when there is no compressed copy', () => {
    expect(pickEncoding('br, gzip', new Map([['identity', Buffer.alloc(0)]]))).toBe('identity')
  })
})

test('only the bare address is the page', () => {
  expect(filePathOf('/?source=homescreen')).toBe('/index.html')
  expect(filePathOf('/icon.svg?1')).toBe('/icon.svg')
  expect(filePathOf('//')).toBe('//')
  expect(filePathOf('')).toBe('')
})
