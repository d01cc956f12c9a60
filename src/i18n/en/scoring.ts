import type { scoring as dutch } from '../nl/scoring.ts'

export const scoring: typeof dutch = {
  title: 'Scoring apart',
}
