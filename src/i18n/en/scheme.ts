import type { scheme as dutch } from '../nl/scheme.ts'

export const scheme: typeof dutch = {
  title: 'Observation scheme',
}
