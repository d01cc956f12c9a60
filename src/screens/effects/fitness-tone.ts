import type { Fitness } from '../../analysis/effects/work-quality.ts'
import type { WebaAnswer } from '../../records/work-quality.ts'
import type { Tone } from '../../ui/tone.ts'

export const FITNESS_TONES: Readonly<Record<Fitness, Tone>> = {
  fit: 'good',
  doubtful: 'attention',
  unfit: 'wrong',
}

export const ANSWER_TONES: Readonly<Record<WebaAnswer, Tone>> = {
  good: 'good',
  partly: 'attention',
  bad: 'wrong',
}
