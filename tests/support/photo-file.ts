import type { Page } from 'playwright-core'

/** Stands in what a camera writes beside the pixels. */
export const TOLD_BY_CAMERA = 'GEHEIMEWERKPLEK'

/**
 * A JPEG of a checkerboard as a phone writes it: held upright, so its pixels lie on their side, with what camera took it and where.
 *
 * @param size of the pixels as they lie in the file; upright it is as wide as it is high here
 */
export async function photoWithExif(page: Page, size: { width: number; height: number }): Promise<Buffer> {
  const base64 = await page.evaluate(async ({ width, height }) => {
    const canvas = Object.assign(document.createElement('canvas'), { width, height })
    const context = canvas.getContext('2d')!
    context.fillStyle = '#ffffff'
    context.fillRect(0, 0, width, height)
    context.fillStyle = '#000000'
    for (let y = 0; y < height; y += 10)
      for (let x = (y / 10) % 2 === 0 ? 0 : 10; x < width; x += 20) context.fillRect(x, y, 10, 10)
    return canvas.toDataURL('image/jpeg', 0.95).split(',')[1]!
  }, size)
  const plain = Buffer.from(base64, 'base64')
  // After the two bytes that begin every JPEG.
  return Buffer.concat([plain.subarray(0, 2), exifSegment(), plain.subarray(2)])
}

const TYPE = { ascii: 2, short: 3, long: 4, rational: 5 } as const
const BYTES = { ascii: 1, short: 2, long: 4, rational: 8 } as const
type Field = readonly [tag: number, type: keyof typeof TYPE, value: Buffer]

/** Camera, upright, and a place in Amsterdam. */
function exifSegment(): Buffer {
  const header = Buffer.from('49492a0008000000', 'hex')
  const make: Field = [0x010f, 'ascii', Buffer.from(`${TOLD_BY_CAMERA}\0`)]
  const orientation: Field = [0x0112, 'short', number16(6)]
  const place: readonly Field[] = [
    [1, 'ascii', Buffer.from('N\0')],
    [2, 'rational', degrees(52, 22, 12)],
    [3, 'ascii', Buffer.from('E\0')],
    [4, 'rational', degrees(4, 53, 42)],
  ]
  const length = directory([make, orientation, [0x8825, 'long', number32(0)]], header.length).length
  const first = directory(
    [make, orientation, [0x8825, 'long', number32(header.length + length)]],
    header.length,
  )
  const tiff = Buffer.concat([header, first, directory(place, header.length + first.length)])
  const body = Buffer.concat([Buffer.from('Exif\0\0'), tiff])
  const head = Buffer.from([0xff, 0xe1, (body.length + 2) >> 8, (body.length + 2) & 0xff])
  return Buffer.concat([head, body])
}

/** A directory of TIFF, with what does not fit in a field behind it. */
function directory(fields: readonly Field[], at: number): Buffer {
  const size = 2 + fields.length * 12 + 4
  const behind: Buffer[] = []
  const rows = fields.map(([tag, type, value]) => {
    const isShort = value.length <= 4
    const offset = at + size + behind.reduce((sum, { length }) => sum + length, 0)
    if (!isShort) behind.push(value)
    return Buffer.concat([
      number16(tag),
      number16(TYPE[type]),
      number32(value.length / BYTES[type]),
      isShort ? Buffer.concat([value, Buffer.alloc(4 - value.length)]) : number32(offset),
    ])
  })
  return Buffer.concat([number16(fields.length), ...rows, number32(0), ...behind])
}

const degrees = (...parts: readonly number[]) =>
  Buffer.concat(parts.flatMap((part) => [number32(part), number32(1)]))

function number16(value: number): Buffer {
  const bytes = Buffer.alloc(2)
  bytes.writeUInt16LE(value)
  return bytes
}

function number32(value: number): Buffer {
  const bytes = Buffer.alloc(4)
  bytes.writeUInt32LE(value)
  return bytes
}
