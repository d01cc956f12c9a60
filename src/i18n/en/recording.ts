import type { recording as dutch } from '../nl/recording.ts'

export const recording: typeof dutch = {
  title: 'Recorded with it',
}
