export interface EncodedPhoto {
  readonly bytes: Uint8Array<ArrayBuffer>
  readonly mime: string
}

/** Small and without marks of it that one sees on a screen. A browser that cannot write the first gives the second. */
const WAYS = [
  { mime: 'image/webp', quality: 0.82 },
  { mime: 'image/jpeg', quality: 0.85 },
] as const

/**
 * Draws a picture anew and writes it as a photo. Only pixels go in, so nothing of the file it came from can be in it.
 *
 * @throws Error where the device has no memory for it
 */
export async function encodePhoto(
  { width, height }: { readonly width: number; readonly height: number },
  draw: (context: CanvasRenderingContext2D) => void,
): Promise<EncodedPhoto> {
  const canvas = document.createElement('canvas')
  canvas.width = width
  canvas.height = height
  try {
    const context = canvas.getContext('2d', { alpha: false, willReadFrequently: true })
    if (!context) throw new Error('there is no canvas')
    draw(context)
    for (const { mime, quality } of WAYS) {
      const blob = await new Promise<Blob | null>((resolve) => canvas.toBlob(resolve, mime, quality))
      if (blob?.type === mime) return { bytes: new Uint8Array(await blob.arrayBuffer()), mime }
    }
    throw new Error('the canvas could not be written')
  } finally {
    // WebKit keeps the memory of a canvas for long; one without a size has none.
    canvas.width = 0
    canvas.height = 0
  }
}
