/** Twice the pixels: sharp in a printed report. */
const SCALE = 2
/** Safari draws no larger canvas. */
const MOST_PIXELS = 16_000_000

/**
 * An SVG file as a PNG picture, drawn inside the page: nothing leaves it.
 *
 * @param svg with a width and a height, and nothing fetched from elsewhere
 * @throws when the device cannot draw it
 */
export async function svgToPng(svg: string): Promise<Uint8Array> {
  const address = URL.createObjectURL(new Blob([svg], { type: 'image/svg+xml' }))
  try {
    const image = new Image()
    image.src = address
    await image.decode()
    return await drawn(image)
  } finally {
    URL.revokeObjectURL(address)
  }
}

async function drawn(image: HTMLImageElement): Promise<Uint8Array> {
  const { naturalWidth, naturalHeight } = image
  const scale = Math.min(SCALE, Math.sqrt(MOST_PIXELS / (naturalWidth * naturalHeight)))
  const canvas = document.createElement('canvas')
  canvas.width = Math.round(naturalWidth * scale)
  canvas.height = Math.round(naturalHeight * scale)
  const context = canvas.getContext('2d')
  if (!context) throw new Error('this device draws no pictures')
  context.drawImage(image, 0, 0, canvas.width, canvas.height)
  const blob = await new Promise<Blob | null>((resolve) => canvas.toBlob(resolve, 'image/png'))
  if (!blob) throw new Error('the picture is too large for this device')
  return new Uint8Array(await blob.arrayBuffer())
}
