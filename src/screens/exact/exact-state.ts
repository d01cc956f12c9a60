import type { ExactProgress, ExactResult } from '../../analysis/exact/exact-result.ts'

/** How it goes with looking for proof. */
export type ExactState =
  | { readonly kind: 'idle' }
  | {
      readonly kind: 'working'
      readonly progress: ExactProgress | null
      /** Whole seconds since it began, and at most. */
      readonly elapsed: number
      readonly total: number
    }
  | { readonly kind: 'done'; readonly result: ExactResult; readonly startScore: number }
  | { readonly kind: 'failed' }

/** Less is not worth a word, in weighted hours. */
export const NOTABLE = 0.05

/** How much better a plan can be at most, as a share rounded up to a tenth of a percent: a limit must not promise too much. */
export const gapRoundedUp = (score: number, bound: number): number =>
  Math.ceil(((bound - score) / score) * 1000 - 1e-6) / 1000

/** What the limit says: a share where there is something to compare with. */
export type LimitWords =
  | { readonly kind: 'none' }
  | { readonly kind: 'share'; readonly gap: number }
  | { readonly kind: 'points'; readonly points: number }

export function limitWords({ score, bound }: Pick<ExactResult, 'score' | 'bound'>): LimitWords {
  if (bound === null) return { kind: 'none' }
  if (score < NOTABLE) return { kind: 'points', points: Math.ceil(bound * 10 - 1e-6) / 10 }
  return { kind: 'share', gap: gapRoundedUp(score, bound) }
}
