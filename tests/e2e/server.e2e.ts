import { get, type IncomingMessage, request } from 'node:http'
import { createServer } from 'node:net'
import { brotliDecompressSync, gunzipSync } from 'node:zlib'
import { describe, expect, inject } from 'vitest'
import { measureSizes } from '../../bin/build/measure-sizes.ts'
import { startServer } from '../../server/start-server.ts'
import { e2eTest as test } from '../support/e2e-test.ts'

interface Answer {
  readonly status: number | undefined
  readonly headers: IncomingMessage['headers']
  readonly body: Buffer
}

/** Sends the path as it is written, where `fetch` would tidy it up and unpack what comes back. */
function ask(
  url: string,
  path: string,
  headers: Record<string, string> = {},
  method = 'GET',
): Promise<Answer> {
  const { port } = new URL(url)
  return new Promise((resolve, reject) => {
    const sent = request({ host: 'localhost', port, path, method, headers, agent: false }, (response) => {
      const chunks: Buffer[] = []
      response.on('data', (chunk: Buffer) => chunks.push(chunk))
      response.once('end', () =>
        resolve({ status: response.statusCode, headers: response.headers, body: Buffer.concat(chunks) }),
      )
    })
    sent.once('error', reject).end()
  })
}

async function entryScriptOf(url: string): Promise<string> {
  const page = (await ask(url, '/')).body.toString()
  return /<script[^>]* src="([^"]+)"/.exec(page)?.[1] ?? ''
}

describe('every answer', () => {
  test('carries the strict policy, also a failure', async ({ server }) => {
    for (const path of ['/', '/healthz', '/service-worker.js', '/nowhere']) {
      const { headers } = await ask(server.url, path)
      const policy = String(headers['content-security-policy'])
      expect(policy).toContain("default-src 'self'")
      expect(policy).toContain("script-src 'self' 'wasm-unsafe-eval';")
      expect(policy).toContain("object-src 'none'")
      expect(policy).toContain("frame-ancestors 'none'")
      expect(policy).not.toMatch(/unsafe-inline|'unsafe-eval'|https?:|\*/)
      expect(headers).toMatchObject({
        'x-content-type-options': 'nosniff',
        'referrer-policy': 'no-referrer',
        'cross-origin-opener-policy': 'same-origin',
      })
    }
  })

  test('is kept for ever when its name holds a hash, and asked for again when not', async ({ server }) => {
    const script = await ask(server.url, await entryScriptOf(server.url))
    expect(script.headers['cache-control']).toBe('public, max-age=31536000, immutable')
    for (const path of ['/', '/service-worker.js', '/manifest.webmanifest', '/icon.svg']) {
      expect((await ask(server.url, path)).headers['cache-control']).toBe('no-cache')
    }
  })

  test('is compressed as the browser can read it', async ({ server }) => {
    const path = await entryScriptOf(server.url)
    const plain = await ask(server.url, path)
    const brotli = await ask(server.url, path, { 'accept-encoding': 'gzip, deflate, br' })
    const gzip = await ask(server.url, path, { 'accept-encoding': 'gzip, br;q=0' })
    expect(plain.headers['content-encoding']).toBeUndefined()
    expect([brotli.headers['content-encoding'], gzip.headers['content-encoding']]).toEqual(['br', 'gzip'])
    expect(brotliDecompressSync(brotli.body)).toEqual(plain.body)
    expect(gunzipSync(gzip.body)).toEqual(plain.body)
    expect(brotli.body.length).toBeLessThan(plain.body.length)
    expect(plain.headers.vary).toBe('Accept-Encoding')
    expect(brotli.headers['content-type']).toBe('text/javascript; charset=utf-8')
  })

  test('is empty when the browser has it already, per encoding', async ({ server }) => {
    const first = await ask(server.url, '/', { 'accept-encoding': 'br' })
    const etag = String(first.headers.etag)
    const again = await ask(server.url, '/', { 'accept-encoding': 'br', 'if-none-match': etag })
    const plain = await ask(server.url, '/', { 'if-none-match': etag })
    expect([again.status, again.body.length, plain.status]).toEqual([304, 0, 200])
  })
})

test('answers only what is in the site', async ({ server }) => {
  const outside = [
    '/../package.json',
    '/%2e%2e/package.json',
    '/.source-stamp',
    '/assets/',
    '/index.html/',
    '//',
    '/%',
  ]
  for (const path of outside) expect((await ask(server.url, path)).status, path).toBe(404)
  expect((await ask(server.url, '/healthz')).body.toString()).toBe('ok\n')
})

test('survives odd ranges and methods', async ({ server }) => {
  expect((await ask(server.url, '/', { range: 'bytes=5-2' })).status).toBe(200)
  expect((await ask(server.url, '/', {}, 'POST')).status).toBe(405)
  const head = await ask(server.url, '/', {}, 'HEAD')
  expect([head.status, head.body.length]).toEqual([200, 0])
  expect(Number(head.headers['content-length'])).toBeGreaterThan(0)
})

test('is reached at both loopback addresses', async ({ server }) => {
  const { port } = new URL(server.url)
  const statusAt = (host: string) =>
    new Promise((resolve) => {
      get({ host, port, path: '/healthz', agent: false }, ({ statusCode }) => resolve(statusCode)).once(
        'error',
        ({ message }) => resolve(message),
      )
    })
  expect(await statusAt('127.0.0.1')).toBe(200)
  // A machine without IPv6 has no second address.
  expect([200, expect.stringMatching(/EADDRNOTAVAIL|EAFNOSUPPORT|ENETUNREACH/)]).toContainEqual(
    await statusAt('::1'),
  )
})

test('leaves the port free when it stops', async () => {
  const first = await startServer({ siteDir: inject('siteDir'), port: 0 })
  await first.stop()
  const port = Number(new URL(first.url).port)
  const second = await startServer({ siteDir: inject('siteDir'), port })
  expect(second.url).toBe(first.url)
  await second.stop()
})

test('says that a port is taken', async () => {
  const other = createServer()
  await new Promise<void>((resolve) => other.listen(0, '127.0.0.1', resolve))
  const { port } = other.address() as { port: number }
  await expect(startServer({ siteDir: inject('siteDir'), port })).rejects.toMatchObject({
    reason: 'port-taken',
  })
  other.close()
})

test('sends no more JavaScript before the first screen than the budget allows', async ({
  launch,
  server,
}) => {
  const { page } = await launch()
  const scripts: string[] = []
  page.on('request', (sent) => {
    const isOurs = sent.resourceType() === 'script' && sent.serviceWorker() === null
    if (isOurs) scripts.push(new URL(sent.url()).pathname.slice(1))
  })
  await page.goto(server.url)
  await page.locator('main h1').waitFor({ state: 'visible' })
  const asked = [...scripts].filter((name) => name !== 'service-worker.js')

  const sizes = measureSizes(inject('siteDir'))
  const gzipped = sizes.files.filter(({ name }) => asked.includes(name)).map(({ gzipBytes }) => gzipBytes)
  expect(gzipped.length).toBeGreaterThan(0)
  expect(gzipped.reduce((sum, bytes) => sum + bytes, 0)).toBeLessThanOrEqual(sizes.budgetBytes)
})
