import type { Tone } from '../../ui/tone.ts'

/** What each place of the work asks of whoever reads it, in the frame and in the room alike. */
export const SERVER_TONES = {
  local: 'plain',
  paused: 'plain',
  connecting: 'plain',
  sending: 'plain',
  unreachable: 'attention',
  refused: 'attention',
  'on-server': 'good',
  'up-to-date': 'plain',
} as const satisfies Readonly<Record<string, Tone>>
