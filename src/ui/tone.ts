import type { IconName } from './icon.tsx'

/** How a word is meant. Each tone has a sign, so colour never speaks alone. */
export type Tone = 'good' | 'attention' | 'wrong' | 'plain'

export const TONE_ICONS: Readonly<Record<Tone, IconName>> = {
  good: 'check',
  attention: 'attention',
  wrong: 'wrong',
  plain: 'info',
}
