import { describe, expect, test } from 'vitest'
import { seededRandom } from '../../../../src/analysis/grouping/seeded-random.ts'
import { clusteredShare } from '../../../../src/analysis/sampling/clustered-share.ts'
import { hourClusters } from '../../../../src/analysis/sampling/hour-clusters.ts'
import { looksNeeded } from '../../../../src/analysis/sampling/looks-needed.ts'
import { sampleShares } from '../../../../src/analysis/sampling/sample-shares.ts'
import { wilsonInterval } from '../../../../src/analysis/sampling/wilson.ts'
import type { SampleRecord } from '../../../../src/records/sampling.ts'

// Newcombe (1998), Statistics in Medicine 17, 857-872, table I, method 3 (score, without continuity correction).
test.each([
  [81, 263, 0.2553, 0.3662],
  [15, 148, 0.0624, 0.1605],
  [0, 20, 0, 0.1611],
  [1, 29, 0.0061, 0.1718],
])('%d of %d has the interval of the publication', (hits, looks, low, high) => {
  const interval = wilsonInterval(hits / looks, looks)
  expect(interval.low).toBeCloseTo(low, 4)
  expect(interval.high).toBeCloseTo(high, 4)
})

test('an interval of all or nothing reaches the end', () => {
  for (let looks = 1; looks <= 200; looks++) {
    expect(wilsonInterval(1, looks).high).toBe(1)
    expect(wilsonInterval(0, looks).low).toBe(0)
  }
})

// n = z² p (1 - p) / e²: 384.15 and 245.86, as handbooks print them.
test.each([
  [0.5, 0.05, 385],
  [0.2, 0.05, 246],
  [0.1, 0.02, 865],
])('a share of %d within %d takes %d looks', (share, margin, looks) =>
  expect(looksNeeded(share, { margin, confidence: 0.95 })).toBe(looks),
)

describe('looks of one round are alike', () => {
  const alike = Array.from({ length: 20 }, (_, n) => ({ hits: n % 2 === 0 ? 6 : 0, looks: 6 }))
  const mixed = Array.from({ length: 20 }, () => ({ hits: 3, looks: 6 }))

  test('rounds in which all do the same count as one look each', () => {
    const share = clusteredShare(alike)!
    expect(share.share).toBe(0.5)
    expect(share.designEffect).toBeCloseTo((20 / 19) * 6, 6)
    const width = share.interval.high - share.interval.low
    const alone = wilsonInterval(0.5, 20)
    expect(width).toBeGreaterThan(alone.high - alone.low)
  })

  test('rounds that differ less than chance never count for more looks than there were', () => {
    const share = clusteredShare(mixed)!
    expect(share.designEffect).toBe(1)
    const alone = wilsonInterval(0.5, 120)
    expect(share.interval.high - share.interval.low).toBeGreaterThanOrEqual(alone.high - alone.low)
  })

  test('one round, or only misses, is no certainty', () => {
    expect(clusteredShare([{ hits: 6, looks: 6 }])!.interval.low).toBeLessThan(0.3)
    expect(clusteredShare(mixed.map(({ looks }) => ({ hits: 0, looks })))!.interval.high).toBeGreaterThan(
      0.15,
    )
    expect(clusteredShare([{ hits: 0, looks: 0 }])).toBeNull()
  })

  test('the interval holds the truth about as often as it says', () => {
    // Each round has a share of its own around 0.3: half of them 0.1, half 0.5.
    const random = seededRandom(20_261)
    const runs = 2000
    let held = 0
    for (let run = 0; run < runs; run++) {
      const tallies = Array.from({ length: 25 }, () => {
        const chance = random.next() < 0.5 ? 0.1 : 0.5
        const looks = 4 + random.below(5)
        return {
          looks,
          hits: Array.from({ length: looks }, random.next).filter((drawn) => drawn < chance).length,
        }
      })
      const { low, high } = clusteredShare(tallies)!.interval
      if (low <= 0.3 && 0.3 <= high) held++
    }
    expect(held / runs).toBeGreaterThan(0.935)
    expect(held / runs).toBeLessThan(0.975)
  })
})

test('rounds within an hour from the first are one cluster, whatever their order', () => {
  const minutes = [0, 59, 60, 119, 121, 300]
  expect(hourClusters(minutes.map((each) => each * 60_000))).toEqual([0, 0, 1, 1, 2, 3])
  expect(hourClusters([...minutes].reverse().map((each) => each * 60_000))).toEqual([3, 2, 1, 1, 0, 0])
  expect(new Set(hourClusters([null, null])).size).toBe(2)
  expect(hourClusters([])).toEqual([])
})

describe('shares of what was seen', () => {
  const sample = (
    roundId: string,
    subject: string,
    state: string,
    at = '08:00',
    id = `${roundId}${subject}${at}`,
  ) =>
    ({
      id,
      roundId,
      subject,
      at,
      planId: 'p',
      ...(state.length > 2 ? { state, taskId: null } : { state: 'task', taskId: state }),
    }) as unknown as SampleRecord
  const wanted = { margin: 0.05, confidence: 0.95 }
  const rounds = [{ id: 'r1' }, { id: 'r2' }]

  test('add up to one, the latest glance at somebody in a round counts, other rounds do not', () => {
    const day = sampleShares(wanted, rounds, [
      sample('r1', 'a', 't1'),
      sample('r1', 'b', 'idle'),
      sample('r1', 'b', 't1', '08:01'),
      sample('r2', 'a', 'absent'),
      sample('r2', 'b', 't2'),
      sample('r9', 'a', 't2'),
    ])
    expect(day.shares.map(({ found, hits }) => [found, hits])).toEqual([
      [{ state: 'task', taskId: 't1' }, 2],
      [{ state: 'task', taskId: 't2' }, 1],
    ])
    expect(day).toMatchObject({ looks: 3, rounds: 2, notSeen: { absent: 1, unclear: 0 } })
    expect(day.shares.reduce((sum, { share }) => sum + share, 0)).toBe(1)
    expect(day.stillNeeded).toBeGreaterThan(300)
    expect(day.roundsNeeded).toBe(Math.ceil((day.stillNeeded! * 2) / 3))
  })

  test('who was not in view or not clear is in no share, and is told', () => {
    const many = Array.from({ length: 30 }, (_, n) => ({ id: `r${n}` }))
    const seen = many.flatMap(({ id }, n) => [
      sample(id, 'a', n % 2 === 0 ? 't1' : 't2'),
      sample(id, 'b', n % 3 === 0 ? 'unclear' : 'absent'),
    ])
    const day = sampleShares(wanted, many, seen)
    expect(day.shares.map(({ share }) => share)).toEqual([0.5, 0.5])
    expect(day).toMatchObject({ looks: 30, notSeen: { absent: 20, unclear: 10 } })
    const nobody = sampleShares(wanted, rounds, [sample('r1', 'a', 'absent')])
    expect(nobody).toMatchObject({ shares: [], looks: 0, rounds: 1, stillNeeded: null, unseen: null })
  })

  test('a round that was due counts once: the fuller one, on whatever device; the other is told', () => {
    const due = '2026-11-02T10:00:00+01:00'
    const twice = [
      { id: 'r1', due, startedAt: '2026-11-02T10:00:10+01:00' },
      { id: 'r2', due: '2026-11-02T10:00:00+00:00', startedAt: '2026-11-02T10:01:00+01:00' },
      { id: 'own', due: null, startedAt: '2026-11-02T10:02:00+01:00' },
      { id: 'none', due, startedAt: '2026-11-02T10:03:00+01:00' },
    ]
    const list = [
      sample('r1', 'a', 't1'),
      sample('r1', 'b', 'absent'),
      sample('r2', 'a', 't2'),
      sample('r2', 'b', 't2'),
      sample('own', 'a', 't3'),
    ]
    const day = sampleShares(wanted, twice, list)
    expect(day.shares.map(({ found, hits }) => [found, hits])).toEqual([
      [{ state: 'task', taskId: 't2' }, 2],
      [{ state: 'task', taskId: 't3' }, 1],
    ])
    expect(day).toMatchObject({ rounds: 2, doubles: 1, looks: 3, notSeen: { absent: 0 } })
    expect(sampleShares(wanted, [...twice].reverse(), [...list].reverse())).toEqual(day)
  })

  test('that the first few saw the same is not nearly enough', () => {
    const day = sampleShares(wanted, rounds, [sample('r1', 'a', 't1'), sample('r2', 'a', 't1')])
    expect(day.shares).toHaveLength(1)
    expect(day.stillNeeded).toBeGreaterThan(200)
  })

  test('before the first look nothing is said, and once precise nothing is asked', () => {
    expect(sampleShares(wanted, rounds, []).stillNeeded).toBeNull()
    const many = Array.from({ length: 500 }, (_, n) => ({ id: `r${n}` }))
    const seen = many.map(({ id }, n) => sample(id, 'a', n % 2 === 0 ? 't1' : 't2'))
    expect(sampleShares(wanted, many, seen)).toMatchObject({ stillNeeded: 0, roundsNeeded: 0 })
  })
})
