/** From 0 to 1 of width and height. */
export interface FaceBox {
  readonly left: number
  readonly top: number
  readonly right: number
  readonly bottom: number
}

interface Detector {
  detect(source: CanvasImageSource): Promise<readonly { readonly boundingBox: DOMRectReadOnly }[]>
}
type WithDetector = { readonly FaceDetector?: new (options?: { fastMode?: boolean }) => Detector }

/** Round a face, of its size: hair and ears tell who somebody is too. */
const ROOM = 0.25

/**
 * Faces in a photo, found by the device itself: nothing leaves it.
 *
 * @returns null where the device cannot look; an empty list says only that it found none
 */
export async function suggestFaces(photo: {
  readonly source: CanvasImageSource
  readonly width: number
  readonly height: number
}): Promise<readonly FaceBox[] | null> {
  const { FaceDetector } = globalThis as WithDetector
  if (!FaceDetector) return null
  try {
    const faces = await new FaceDetector({ fastMode: false }).detect(photo.source)
    return faces.map(({ boundingBox: { x, y, width, height } }) => ({
      left: Math.max(0, (x - width * ROOM) / photo.width),
      top: Math.max(0, (y - height * ROOM) / photo.height),
      right: Math.min(1, (x + width * (1 + ROOM)) / photo.width),
      bottom: Math.min(1, (y + height * (1 + ROOM)) / photo.height),
    }))
  } catch {
    // Chromium has the name on systems where nothing stands behind it.
    return null
  }
}
