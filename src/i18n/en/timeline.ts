import type { timeline as dutch } from '../nl/timeline.ts'

export const timeline: typeof dutch = {
  title: 'Timeline',
}
