import { compareText, type TaskId } from '../../records/ids.ts'
import type {
  SampleRecord,
  SampleState,
  SamplingPlanRecord,
  SamplingRoundRecord,
} from '../../records/sampling.ts'
import { type ClusteredShare, clusteredShare, type RoundTally } from './clustered-share.ts'
import { looksNeeded } from './looks-needed.ts'
import type { ShareInterval } from './wilson.ts'

/** What a glance can find: a task (or one without a name yet), or none. */
export type Found =
  | { readonly state: 'task'; readonly taskId: TaskId | null }
  | { readonly state: Exclude<SampleState, 'task'> }

export interface SampledShare extends ClusteredShare {
  readonly found: Found
  /** Looks needed in all for the wanted margin at this share; at least those there are when it is reached. */
  readonly needed: number
  readonly isPrecise: boolean
}

export interface SampledDay {
  /** Of all looks; the shares add up to 1. Greatest first, then by task. */
  readonly shares: readonly SampledShare[]
  readonly looks: number
  readonly rounds: number
  /** Of what was seen in no look at all; null before the first look. */
  readonly unseen: ShareInterval | null
  /** Looks still needed until every share is as precise as wanted; null before the first look. */
  readonly stillNeeded: number | null
  /** The same in rounds as they have been so far; null likewise. */
  readonly roundsNeeded: number | null
}

/**
 * Shares of the time by work sampling, each with its interval, and how much is still to be done. Samples of rounds that are not
 * given are left out, and of one subject in one round the latest counts.
 *
 * Before anything was seen a share of a half is expected of the next thing that may turn up; once there are looks the worst of
 * the shares that were seen decides.
 *
 * Cost: linear in samples times what was found.
 *
 * @param rounds that were walked
 */
export function sampleShares(
  { margin, confidence }: Pick<SamplingPlanRecord, 'margin' | 'confidence'>,
  rounds: readonly Pick<SamplingRoundRecord, 'id'>[],
  samples: readonly SampleRecord[],
): SampledDay {
  const byRound = new Map(rounds.map(({ id }) => [id, new Map<string, SampleRecord>()]))
  for (const sample of samples) {
    const round = byRound.get(sample.roundId)
    const held = round?.get(sample.subject)
    if (round && (!held || later(sample, held))) round.set(sample.subject, sample)
  }
  const walked = [...byRound.values()].filter(({ size }) => size > 0)
  const tallies = new Map<string, { readonly found: Found; readonly hits: number[] }>()
  for (const [at, round] of walked.entries())
    for (const sample of round.values()) {
      const found = foundIn(sample)
      const key = JSON.stringify(found)
      const tally = tallies.get(key) ?? { found, hits: walked.map(() => 0) }
      tally.hits[at]! += 1
      tallies.set(key, tally)
    }
  const looks = walked.reduce((sum, { size }) => sum + size, 0)
  const shares = [...tallies.values()]
    .map(({ found, hits }): SampledShare => {
      const rows: RoundTally[] = hits.map((count, at) => ({ hits: count, looks: walked[at]!.size }))
      const share = clusteredShare(rows, confidence)!
      const needed = looksNeeded(share.share, { margin, confidence }, share.designEffect ?? 1)
      const half = (share.interval.high - share.interval.low) / 2
      return { ...share, found, needed, isPrecise: half <= margin }
    })
    .sort((a, b) => b.share - a.share || compareText(JSON.stringify(a.found), JSON.stringify(b.found)))
  const open = shares.filter(({ isPrecise }) => !isPrecise)
  const most = Math.max(0, ...open.map(({ needed }) => needed))
  const stillNeeded = looks === 0 ? null : open.length === 0 ? 0 : Math.max(1, most - looks)
  return {
    shares,
    looks,
    rounds: walked.length,
    unseen:
      clusteredShare(
        walked.map(({ size }) => ({ hits: 0, looks: size })),
        confidence,
      )?.interval ?? null,
    stillNeeded,
    roundsNeeded: stillNeeded === null ? null : Math.ceil((stillNeeded * walked.length) / looks),
  }
}

const foundIn = ({ state, taskId }: SampleRecord): Found => (state === 'task' ? { state, taskId } : { state })

const later = (a: SampleRecord, b: SampleRecord) => (a.at === b.at ? a.id > b.id : a.at > b.at)
