import type { withdrawal as dutch } from '../nl/withdrawal.ts'

export const withdrawal: typeof dutch = {
  title: 'Consent',
}
