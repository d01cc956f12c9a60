import { normalQuantile, tQuantile } from '../statistics/quantiles.ts'
import { type ShareInterval, scoreInterval } from './wilson.ts'

/** What a cluster of rounds (one, or those of an hour) saw of one thing: `hits` of its `looks`. */
export interface RoundTally {
  readonly hits: number
  readonly looks: number
}

export interface ClusteredShare {
  readonly hits: number
  readonly looks: number
  /** Clusters with at least one look. */
  readonly clusters: number
  /** 0-1. */
  readonly share: number
  /** How many times the variance is that of as many separate looks; 1 at least. Null where it cannot be told. */
  readonly designEffect: number | null
  readonly interval: ShareInterval
}

/**
 * A share with an interval that knows that the looks of one cluster are alike: people in one room often do the same, and go on
 * doing it for a while.
 *
 * The variance is that of a ratio over clusters (Cochran, Sampling Techniques, 3rd edition, 1977, section 9A.2, formula 9A.2 and
 * following); looks are counted down by the design effect and Wilson's interval is made with them, with t instead of z for few
 * clusters (Korn and Graubard, 1998, Survey Methodology 24, 193-201). It never counts more looks than there were. Where every
 * look says the same, or there is one cluster only, a cluster counts as one look.
 *
 * @param tallies one for each cluster
 * @returns null when nobody was looked at
 */
export function clusteredShare(tallies: readonly RoundTally[], confidence = 0.95): ClusteredShare | null {
  const clusters = tallies.filter(({ looks }) => looks > 0)
  const looks = sum(clusters.map((each) => each.looks))
  if (looks === 0) return null
  const hits = sum(clusters.map((each) => each.hits))
  const share = hits / looks
  const designEffect = designEffectOf(clusters, share, looks)
  const apart = designEffect === null ? clusters.length : looks / designEffect
  const z = normalQuantile(0.5 + confidence / 2)
  const t = clusters.length > 1 ? tQuantile(0.5 + confidence / 2, clusters.length - 1) : z
  const counted = Math.min(looks, apart * (z / t) ** 2)
  return {
    hits,
    looks,
    clusters: clusters.length,
    share,
    designEffect,
    interval: scoreInterval(share, counted, z),
  }
}

function designEffectOf(clusters: readonly RoundTally[], share: number, looks: number): number | null {
  const count = clusters.length
  const alone = (share * (1 - share)) / looks
  if (count < 2 || alone === 0) return null
  const spread = sum(clusters.map((each) => (each.hits - share * each.looks) ** 2))
  const variance = ((count / (count - 1)) * spread) / looks ** 2
  return Math.max(1, variance / alone)
}

const sum = (amounts: readonly number[]) => amounts.reduce((total, each) => total + each, 0)
