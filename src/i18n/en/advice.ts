import type { advice as dutch } from '../nl/advice.ts'

export const advice: typeof dutch = {
  title: 'Advice',
  parts: 'Parts of the advice',
  scenarios: 'Scenarios',
  feedback: 'Feedback',
  report: 'Report',
}
