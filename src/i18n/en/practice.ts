import type { practice as dutch } from '../nl/practice.ts'

export const practice: typeof dutch = {
  title: 'Practice floor',
}
