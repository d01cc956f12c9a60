import { compareText } from '../../records/ids.ts'
import type { SampleRecord, SamplingRoundRecord } from '../../records/sampling.ts'

export type WalkedRound = Pick<SamplingRoundRecord, 'id'> &
  Partial<Pick<SamplingRoundRecord, 'due' | 'startedAt'>>

/** A round with the last glance at each subject in it. */
export interface CountedRound<Round extends WalkedRound = WalkedRound> {
  readonly round: Round
  readonly glances: readonly SampleRecord[]
}

/**
 * Rounds that count, each once. A round that was due is one round, on however many devices it was walked: the fuller one counts,
 * which is the one that saw most subjects, then the one that looked at most, then the one that began first. The others are told.
 *
 * @param rounds of one plan that were walked
 * @param samples those of other rounds are left out; of one subject in one round the latest counts
 */
export function countedRounds<Round extends WalkedRound>(
  rounds: readonly Round[],
  samples: readonly SampleRecord[],
): { readonly counted: readonly CountedRound<Round>[]; readonly doubles: readonly CountedRound<Round>[] } {
  const bySubject = new Map(rounds.map(({ id }) => [id, new Map<string, SampleRecord>()]))
  for (const sample of samples) {
    const held = bySubject.get(sample.roundId)
    const before = held?.get(sample.subject)
    if (held && (!before || isLater(sample, before))) held.set(sample.subject, sample)
  }
  const all = rounds.map((round) => ({ round, glances: [...bySubject.get(round.id)!.values()] }))
  const best = new Map<string, CountedRound<Round>>()
  for (const each of all) {
    const key = dueKey(each.round)
    if (key === null) continue
    const held = best.get(key)
    if (!held || byFullness(each, held) < 0) best.set(key, each)
  }
  const isCounted = (each: CountedRound<Round>) => {
    const key = dueKey(each.round)
    return key === null || best.get(key) === each
  }
  return { counted: all.filter(isCounted), doubles: all.filter((each) => !isCounted(each)) }
}

/** Whether it was seen what somebody did. */
export const isSeen = ({ state }: Pick<SampleRecord, 'state'>): boolean =>
  state !== 'absent' && state !== 'unclear'

/** By the clock on the wall: devices may have written another offset. Null for a round nobody asked for. */
const dueKey = ({ due }: WalkedRound): string | null => (due ? due.slice(0, 16) : null)

const byFullness = (a: CountedRound, b: CountedRound): number =>
  b.glances.filter(isSeen).length - a.glances.filter(isSeen).length ||
  b.glances.length - a.glances.length ||
  compareText(a.round.startedAt ?? '', b.round.startedAt ?? '') ||
  compareText(a.round.id, b.round.id)

const isLater = (a: SampleRecord, b: SampleRecord) => (a.at === b.at ? a.id > b.id : a.at > b.at)
