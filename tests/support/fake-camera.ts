import { closeSync, openSync, writeFileSync, writeSync } from 'node:fs'
import type { Locator } from 'playwright-core'

const WIDTH = 640
const HEIGHT = 480
/** What stands before the pixels of the one picture in the file. */
const HEAD = Buffer.from(`YUV4MPEG2 W${WIDTH} H${HEIGHT} F20:1 Ip A1:1 C420\nFRAME\n`)
const NO_COLOUR = Buffer.alloc((WIDTH * HEIGHT) / 2, 128)

/** The camera of a Chromium that was started with its file. It sees a grey wall until it is held in front of something. */
export interface FakeCamera {
  readonly file: string
  /** Holds it in front of a part of the screen of another browser, as it looks there and now. */
  lookAt(shown: Locator): Promise<void>
  lookAway(): void
}

/** Chromium reads the file anew for each picture, so that it may be written over while it films. */
export function fakeCamera(file: string): FakeCamera {
  const wall = Buffer.alloc(WIDTH * HEIGHT, 130)
  writeFileSync(file, Buffer.concat([HEAD, wall, NO_COLOUR]))
  const see = (luma: Uint8Array) => {
    const open = openSync(file, 'r+')
    writeSync(open, luma, 0, luma.length, HEAD.length)
    closeSync(open)
  }
  return {
    file,
    lookAt: async (shown) => see(await lumaOf(shown)),
    lookAway: () => see(wall),
  }
}

/** Brightness of each pixel of what is on screen there, as large as it fits in the picture. */
async function lumaOf(shown: Locator): Promise<Buffer> {
  const picture = (await shown.screenshot()).toString('base64')
  const text = await shown.page().evaluate(
    async ({ picture, width, height }) => {
      const image = new Image()
      image.src = `data:image/png;base64,${picture}`
      await image.decode()
      const canvas = document.createElement('canvas')
      canvas.width = width
      canvas.height = height
      const draw = canvas.getContext('2d')
      if (!draw) throw new Error('nothing to draw on')
      draw.fillStyle = '#787878'
      draw.fillRect(0, 0, width, height)
      const scale = Math.min(width / image.width, height / image.height) * 0.9
      const [wide, high] = [image.width * scale, image.height * scale]
      draw.drawImage(image, (width - wide) / 2, (height - high) / 2, wide, high)
      const { data } = draw.getImageData(0, 0, width, height)
      let luma = ''
      for (let i = 0; i < data.length; i += 4)
        luma += String.fromCharCode(16 + Math.round((data[i]! + data[i + 1]! + data[i + 2]!) * 0.286))
      return btoa(luma)
    },
    { picture, width: WIDTH, height: HEIGHT },
  )
  return Buffer.from(text, 'base64')
}
