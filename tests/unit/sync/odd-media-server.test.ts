import type { RequestListener } from 'node:http'
import { describe, expect, test } from 'vitest'
import type { MediaLinkOptions } from '../../../src/sync/media-link.ts'
import { REFUSED_MS } from '../../../src/sync/reconnect-delay.ts'
import { someBytes } from '../../support/media-device.ts'
import { hurried, MediaWorld, SOON } from '../../support/media-world.ts'

const world = MediaWorld.tidied()

describe('a server that does otherwise than it should', () => {
  const one = async (answer: RequestListener, more: Partial<MediaLinkOptions> = {}) => {
    const { ana, ben } = world()
    const pieces = await ana.record('photo', someBytes(9))
    ben.takeRecordsOf(ana)
    const url = await world().pretend(answer)
    return { pieces, url, a: world().join(ana, url, more), b: world().join(ben, url, more) }
  }
  /** Hurried but for the rest after a refusal: nothing is asked any more until that is over. */
  const restsOf = () => ({
    count: 0,
    after(ms: number, run: () => void) {
      if (ms < REFUSED_MS) return hurried.after(ms, run)
      this.count++
      return () => undefined
    },
  })
  const askedOf = (body: string) => (JSON.parse(body) as { ids: string[] }).ids

  test('older, or a host of files: it is told so, and not asked again and again', async () => {
    for (const status of [404, 405, 200]) {
      let asked = 0
      const rests = restsOf()
      const { a } = await one(
        (_, response) => {
          asked++
          response.writeHead(status).end('<html>')
        },
        { timers: rests },
      )
      await expect.poll(() => rests.count, SOON).toBe(2)
      expect(asked).toBe(2)
      expect(a.standing.trouble).toBe('no-media')
    }
  })

  test('bytes that are not the piece are not kept', async () => {
    const { ben } = world()
    let given = 0
    const rests = restsOf()
    const { b, pieces } = await one(
      (request, response) => {
        if (request.method === 'GET') {
          given++
          return void response.end(someBytes(60))
        }
        let body = ''
        request.on('data', (part) => {
          body += part
        })
        request.on('end', () => response.end(JSON.stringify({ here: askedOf(body) })))
      },
      { timers: rests },
    )
    await expect.poll(() => rests.count, SOON).toBe(1)
    expect(given).toBe(1)
    expect(await ben.media.ids()).toEqual(new Set())
    expect(await ben.shown('photo', pieces)).toBeNull()
    expect(b.standing.toFetch).toEqual({ photos: 1, voices: 0 })
  })

  test('more bytes than a piece may have are not waited for', async () => {
    const { ana, ben } = world()
    let ended = 0
    await one((request, response) => {
      if (request.method !== 'GET') {
        return void request.resume().on('end', async () => {
          response.end(JSON.stringify({ here: [...(await ana.media.ids())] }))
        })
      }
      const writing = setInterval(() => response.write(Buffer.alloc(65_536)), 1)
      response.on('close', () => {
        clearInterval(writing)
        ended++
      })
    })
    await expect.poll(() => ended, SOON).toBeGreaterThan(0)
    expect(await ben.media.ids()).toEqual(new Set())
  })

  test('that refuses a piece gets it not again and again, and the other pieces go', async () => {
    const { ana } = world()
    const { id } = (await ana.record('refused', someBytes(50, 5)))[0]!
    const put: string[] = []
    const { a } = await one((request, response) => {
      if (request.method === 'PUT') {
        put.push(request.url!.slice(-32))
        response.writeHead(request.url!.endsWith(id) ? 413 : 204).end()
        return void request.resume()
      }
      request.resume()
      response.end(JSON.stringify({ here: [] }))
    })
    await expect.poll(() => put.length, SOON).toBe(2)
    expect(new Set(put)).toEqual(await ana.media.ids())
    await expect.poll(() => a.standing.toSend, SOON).toEqual({ photos: 1, voices: 0 })
  })

  test('that says nothing is given up, and asked again later', async () => {
    let asked = 0
    await one((request) => {
      asked++
      request.resume()
    })
    await expect.poll(() => asked, SOON).toBeGreaterThan(2)
  })
})
