import type { media as dutch } from '../nl/media.ts'

export const media: typeof dutch = {
  title: 'Photos and sound',
}
