import type { seen as dutch } from '../nl/seen.ts'

export const seen: typeof dutch = {
  title: 'Seen',
}
