import type { remote as dutch } from '../nl/remote.ts'

export const remote: typeof dutch = {
  title: 'Checking from afar',
}
