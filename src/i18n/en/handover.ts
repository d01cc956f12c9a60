import type { handover as dutch } from '../nl/handover.ts'

export const handover: typeof dutch = {
  title: 'Check',
}
