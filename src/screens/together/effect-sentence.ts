import { type DecisionEffect, weightOf } from '../../analysis/discussion/decision-effect.ts'
import { useArea } from '../../i18n/messages-context.tsx'
import { analysis as dutch } from '../../i18n/nl/analysis.ts'
import { discussion } from '../../i18n/nl/discussion.ts'
import type { DifferenceLine } from './discussion-props.ts'

/** Less is not worth a word, in weighted hours. */
const FELT_POINTS = 0.05

/** What a decision does to the functions, in a sentence. */
export function useEffectSentence(): (effect: DecisionEffect) => string {
  const words = useArea('discussion', discussion)
  const analysis = useArea('analysis', dutch)
  return ({ move, points }) => {
    if (move?.kind === 'comes') return words.comes({ hours: move.to })
    if (move) {
      const fn = analysis.functionTitle({ number: move.place + 1 })
      const title = fn[0]!.toLowerCase() + fn.slice(1)
      if (move.kind === 'goes') return words.goes({ fn: title, hours: move.from })
      return words.moves({ fn: title, from: move.from, to: move.to })
    }
    if (Math.abs(points) < FELT_POINTS) return words.changesNothing
    return points > 0 ? words.gains({ points }) : words.loses({ points })
  }
}

/** The largest of what its values do; null while one of them is not calculated. */
export function largestEffect({ effects }: DifferenceLine): DecisionEffect | null {
  return effects.reduce<DecisionEffect | null>(
    (best, each) => (best && each ? (weightOf(each) > weightOf(best) ? each : best) : null),
    effects[0] ?? null,
  )
}
