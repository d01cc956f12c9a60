import type { feedback as dutch } from '../nl/feedback.ts'

export const feedback: typeof dutch = {
  title: 'Feedback',
}
