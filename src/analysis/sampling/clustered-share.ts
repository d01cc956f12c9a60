import { normalQuantile, tQuantile } from '../statistics/quantiles.ts'
import { type ShareInterval, scoreInterval } from './wilson.ts'

/** What a round saw of one thing: `hits` of its `looks`. */
export interface RoundTally {
  readonly hits: number
  readonly looks: number
}

export interface ClusteredShare {
  readonly hits: number
  readonly looks: number
  /** Rounds with at least one look. */
  readonly rounds: number
  /** 0-1. */
  readonly share: number
  /** How many times the variance is that of as many separate looks; 1 at least. Null where it cannot be told. */
  readonly designEffect: number | null
  readonly interval: ShareInterval
}

/**
 * A share with an interval that knows that the looks of one round are alike: people in one room often do the same.
 *
 * The variance is that of a ratio over rounds (Cochran, Sampling Techniques, 3rd edition, 1977, section 9A.2, formula 9A.2 and
 * following); looks are counted down by the design effect and Wilson's interval is made with them, with t instead of z for few
 * rounds (Korn and Graubard, 1998, Survey Methodology 24, 193-201). It never counts more looks than there were. Where every
 * look says the same, or there is one round only, a round counts as one look.
 *
 * @param tallies one for each round that was walked
 * @returns null when nobody was looked at
 */
export function clusteredShare(tallies: readonly RoundTally[], confidence = 0.95): ClusteredShare | null {
  const rounds = tallies.filter(({ looks }) => looks > 0)
  const looks = sum(rounds.map((each) => each.looks))
  if (looks === 0) return null
  const hits = sum(rounds.map((each) => each.hits))
  const share = hits / looks
  const designEffect = designEffectOf(rounds, share, looks)
  const apart = designEffect === null ? rounds.length : looks / designEffect
  const z = normalQuantile(0.5 + confidence / 2)
  const t = rounds.length > 1 ? tQuantile(0.5 + confidence / 2, rounds.length - 1) : z
  const counted = Math.min(looks, apart * (z / t) ** 2)
  return {
    hits,
    looks,
    rounds: rounds.length,
    share,
    designEffect,
    interval: scoreInterval(share, counted, z),
  }
}

function designEffectOf(rounds: readonly RoundTally[], share: number, looks: number): number | null {
  const count = rounds.length
  const alone = (share * (1 - share)) / looks
  if (count < 2 || alone === 0) return null
  const spread = sum(rounds.map((each) => (each.hits - share * each.looks) ** 2))
  const variance = ((count / (count - 1)) * spread) / looks ** 2
  return Math.max(1, variance / alone)
}

const sum = (amounts: readonly number[]) => amounts.reduce((total, each) => total + each, 0)
