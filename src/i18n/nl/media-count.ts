import { formatFor } from '../format.ts'

const { plural, formatNumber } = formatFor('nl')

const photos = (count: number) => `${formatNumber(count)} ${plural(count, { one: 'foto', other: 'foto’s' })}`
const voices = (count: number) =>
  `${formatNumber(count)} ${plural(count, { one: 'spraaknotitie', other: 'spraaknotities' })}`

/** "3 foto’s en 1 spraaknotitie"; for one or more. */
export const mediaCount = (p: { photos: number; voices: number }): string =>
  [...(p.photos > 0 ? [photos(p.photos)] : []), ...(p.voices > 0 ? [voices(p.voices)] : [])].join(' en ')
