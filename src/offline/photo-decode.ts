/**
 * - `heic`: a kind of photo this browser cannot read
 * - `unreadable`: no photo, or a broken one
 * - `too-large`: more than a tablet can hold
 */
export type PhotoProblem = 'heic' | 'unreadable' | 'too-large'

export class PhotoFailure extends Error {
  constructor(
    readonly reason: PhotoProblem,
    cause?: unknown,
  ) {
    super(`the photo did not open: ${reason}`, { cause })
    this.name = 'PhotoFailure'
  }
}

/** A photo in memory, upright. Whoever opened it closes it. */
export interface OpenPhoto {
  readonly source: CanvasImageSource
  readonly width: number
  readonly height: number
  close(): void
}

const MOST_BYTES = 80 * 1024 * 1024
/** What the canvas of an iPad can hold. */
const MOST_PIXELS = 4096 * 4096

/**
 * Opens a photo in memory only; beside the page where the browser can. It stands as it was held, and what the file says beside its pixels is left.
 *
 * @throws PhotoFailure
 */
export async function decodePhoto(file: Blob): Promise<OpenPhoto> {
  if (file.size > MOST_BYTES) throw new PhotoFailure('too-large')
  const bitmap = await createImageBitmap(file, { imageOrientation: 'from-image' }).catch(() =>
    viaElement(file),
  )
  const pixels = bitmap.width * bitmap.height
  if (pixels <= MOST_PIXELS) return opened(bitmap)
  const scale = Math.sqrt(MOST_PIXELS / pixels)
  try {
    const smaller = await createImageBitmap(bitmap, {
      resizeWidth: Math.floor(bitmap.width * scale),
      resizeHeight: Math.floor(bitmap.height * scale),
      resizeQuality: 'high',
    })
    return opened(smaller)
  } catch (error) {
    throw new PhotoFailure('too-large', error)
  } finally {
    bitmap.close()
  }
}

const opened = (bitmap: ImageBitmap): OpenPhoto => ({
  source: bitmap,
  width: bitmap.width,
  height: bitmap.height,
  close: () => bitmap.close(),
})

/** For browsers whose `createImageBitmap` reads fewer kinds than their `img`, or knows no options. */
async function viaElement(file: Blob): Promise<ImageBitmap> {
  const address = URL.createObjectURL(file)
  try {
    const image = new Image()
    image.src = address
    await image.decode()
    return await createImageBitmap(image)
  } catch (error) {
    throw new PhotoFailure((await isHeic(file)) ? 'heic' : 'unreadable', error)
  } finally {
    URL.revokeObjectURL(address)
  }
}

/** By what stands at its beginning: the name of a file may say anything. */
async function isHeic(file: Blob): Promise<boolean> {
  const head = new TextDecoder('latin1').decode(await file.slice(4, 12).arrayBuffer())
  return /^ftyp(hei|hev|mif1|msf1|avi)/.test(head)
}
