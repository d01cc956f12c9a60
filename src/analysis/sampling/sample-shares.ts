import { compareText, type TaskId } from '../../records/ids.ts'
import type { SampleRecord, SampleState, SamplingPlanRecord } from '../../records/sampling.ts'
import { type ClusteredShare, clusteredShare, type RoundTally } from './clustered-share.ts'
import { countedRounds, isSeen, type WalkedRound } from './counted-rounds.ts'
import { hourClusters } from './hour-clusters.ts'
import { looksNeeded } from './looks-needed.ts'
import type { ShareInterval } from './wilson.ts'

/** What a glance can find: a task (or one without a name yet), none, or nothing that tells. */
export type Found =
  | { readonly state: 'task'; readonly taskId: TaskId | null }
  | { readonly state: Exclude<SampleState, 'task'> }

export interface SampledShare extends ClusteredShare {
  /** A task, or none (`idle`). */
  readonly found: Found
  /** Looks needed in all for the wanted margin at this share; at least those there are when it is reached. */
  readonly needed: number
  readonly isPrecise: boolean
}

export interface SampledDay {
  /** Of all looks; the shares add up to 1. Greatest first, then by task. */
  readonly shares: readonly SampledShare[]
  /** Glances that saw what somebody did. */
  readonly looks: number
  /** Glances that did not: they are in no share. */
  readonly notSeen: { readonly absent: number; readonly unclear: number }
  /** Rounds that count. */
  readonly rounds: number
  /** Rounds that were walked on two devices: counted once, the fuller one. */
  readonly doubles: number
  /** Of the rounds that count, those nobody asked for: somebody chose the moment. */
  readonly unasked: number
  /** Hours these rounds lie in; rounds within one resemble each other. */
  readonly clusters: number
  /** Of what was seen in no look at all; null before the first look. */
  readonly unseen: ShareInterval | null
  /** Looks still needed until every share is as precise as wanted; null before the first look. */
  readonly stillNeeded: number | null
  /** The same in rounds as they have been so far; null likewise. */
  readonly roundsNeeded: number | null
}

/**
 * Shares of the time by work sampling, each with its interval, and how much is still to be done. Somebody who was not in view, or
 * whose work could not be told, tells nothing of the shares: such a glance is no look, and is counted apart. A round that was walked
 * twice counts once (`countedRounds`), and rounds close to each other are one cluster (`hourClusters`).
 *
 * How many looks it takes is told by the middle of the interval of each share, which a few looks leave near a half: that all of
 * four saw the same is no reason to ask for one more. The worst of the shares decides.
 *
 * Cost: linear in samples times what was found.
 *
 * @param rounds that were walked
 * @param samples those of other rounds are left out; of one subject in one round the latest counts
 */
export function sampleShares(
  { margin, confidence }: Pick<SamplingPlanRecord, 'margin' | 'confidence'>,
  rounds: readonly WalkedRound[],
  samples: readonly SampleRecord[],
): SampledDay {
  const { counted, doubles } = countedRounds(rounds, samples)
  const walked = counted.filter(({ glances }) => glances.length > 0)
  const clusterOf = hourClusters(walked.map(({ round }) => startOf(round)))
  const clusters = Math.max(-1, ...clusterOf) + 1
  const looksOf = new Array<number>(clusters).fill(0)
  const notSeen = { absent: 0, unclear: 0 }
  const tallies = new Map<string, { readonly found: Found; readonly hits: number[] }>()
  for (const [at, { glances }] of walked.entries())
    for (const sample of glances) {
      if (sample.state === 'absent' || sample.state === 'unclear') notSeen[sample.state] += 1
      if (!isSeen(sample)) continue
      const found = foundIn(sample)
      const key = JSON.stringify(found)
      const tally = tallies.get(key) ?? { found, hits: looksOf.map(() => 0) }
      tally.hits[clusterOf[at]!]! += 1
      looksOf[clusterOf[at]!]! += 1
      tallies.set(key, tally)
    }
  const looks = looksOf.reduce((sum, each) => sum + each, 0)
  const shares = [...tallies.values()]
    .map(({ found, hits }): SampledShare => {
      const rows: RoundTally[] = hits.map((count, at) => ({ hits: count, looks: looksOf[at]! }))
      const share = clusteredShare(rows, confidence)!
      const { low, high } = share.interval
      const needed = looksNeeded((low + high) / 2, { margin, confidence }, share.designEffect ?? 1)
      const half = (high - low) / 2
      return { ...share, found, needed, isPrecise: half <= margin }
    })
    .sort((a, b) => b.share - a.share || compareText(JSON.stringify(a.found), JSON.stringify(b.found)))
  const open = shares.filter(({ isPrecise }) => !isPrecise)
  const most = Math.max(0, ...open.map(({ needed }) => needed))
  const stillNeeded = looks === 0 ? null : open.length === 0 ? 0 : Math.max(1, most - looks)
  const none = looksOf.map((each) => ({ hits: 0, looks: each }))
  return {
    shares,
    looks,
    notSeen,
    rounds: walked.length,
    doubles: doubles.filter(({ glances }) => glances.length > 0).length,
    unasked: walked.filter(({ round }) => round.due === null).length,
    clusters: looksOf.filter((each) => each > 0).length,
    unseen: clusteredShare(none, confidence)?.interval ?? null,
    stillNeeded,
    roundsNeeded: stillNeeded === null ? null : Math.ceil((stillNeeded * walked.length) / looks),
  }
}

const foundIn = ({ state, taskId }: SampleRecord): Found => (state === 'task' ? { state, taskId } : { state })

/** Null where neither when it began nor when it was due is known. */
function startOf({ startedAt, due }: WalkedRound): number | null {
  const start = Date.parse(startedAt ?? due ?? '')
  return Number.isNaN(start) ? null : start
}
