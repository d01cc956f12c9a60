import type { watching as dutch } from '../nl/watching.ts'

export const watching: typeof dutch = {
  title: 'Watching together',
}
