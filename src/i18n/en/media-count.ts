import { formatFor } from '../format.ts'

const { plural, formatNumber } = formatFor('en')

const photos = (count: number) => `${formatNumber(count)} ${plural(count, { one: 'photo', other: 'photos' })}`
const voices = (count: number) =>
  `${formatNumber(count)} ${plural(count, { one: 'voice note', other: 'voice notes' })}`

/** "3 photos and 1 voice note"; for one or more. */
export const mediaCount = (p: { photos: number; voices: number }): string =>
  [...(p.photos > 0 ? [photos(p.photos)] : []), ...(p.voices > 0 ? [voices(p.voices)] : [])].join(' and ')
