/** How large a photo is kept. Whatever is chosen, only its pixels are: nothing of when, where and with what it was taken. */
export const PHOTO_SIZES = ['small', 'large', 'all'] as const
export type PhotoSize = (typeof PHOTO_SIZES)[number]

const LONGEST: Readonly<Record<PhotoSize, number>> = {
  small: 1600,
  large: 3200,
  all: Number.POSITIVE_INFINITY,
}

export interface Size {
  readonly width: number
  readonly height: number
}

export const keptSize = (photo: Size, size: PhotoSize): Size => scaledTo(photo, LONGEST[size])

/** Scaled down so that neither side is longer, never up; both whole and at least one pixel. */
export function scaledTo({ width, height }: Size, longest: number): Size {
  const scale = Math.min(1, longest / Math.max(width, height))
  return {
    width: Math.max(1, Math.round(width * scale)),
    height: Math.max(1, Math.round(height * scale)),
  }
}
