import { formatFor } from '../format.ts'
import type { hours as dutch } from '../nl/hours.ts'

const { formatNumber } = formatFor('en')

export const hours: typeof dutch = {
  between: (p) => `Seen: ${formatNumber(p.low)} – ${formatNumber(p.high)} hours a week`,
  betweenHint: 'With 95\u00a0% certainty, from how days differ.',
  betweenUsed: 'How sure a function is, is worked out with this.',
  fewDays: 'Not enough days were watched yet to say how far off this may be.',
  takeOver: (p) => `Use ${p.hours}`,
  tookOver: (p) => `${p.hours} taken over from what was seen`,
}
