import type { reading as dutch } from '../nl/reading.ts'

export const reading: typeof dutch = {
  title: 'Second reading',
}
