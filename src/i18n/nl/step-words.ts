import type { Level } from '../../records/scales.ts'

/** One step of a scale: a word to show beside the number, and a sentence to choose by. */
export interface StepWords {
  readonly word: string
  readonly text: string
}
export type Steps = Readonly<Record<Level, StepWords>>
