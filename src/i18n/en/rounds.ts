import type { rounds as dutch } from '../nl/rounds.ts'

export const rounds: typeof dutch = {
  title: 'Rounds',
}
