import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { sceneAt } from '../../../../src/analysis/practice/floor-scene.ts'
import { PRACTICE_PEOPLE, type PracticePerson } from '../../../../src/analysis/practice/practice-cast.ts'
import { doingAt, truthBudget } from '../../../../src/analysis/practice/practice-truth.ts'
import { simulateShift } from '../../../../src/analysis/practice/simulate-shift.ts'
import { truthWatch } from '../../../../src/analysis/practice/truth-watch.ts'
import { WATCH_RULES, watchAgreement } from '../../../../src/analysis/watching/watch-agreement.ts'
import type { Watch } from '../../../../src/analysis/watching/watched-event.ts'
import { recordTaps, tapsOf } from '../../../support/practice-observer.ts'

const HOUR = 3_600
const PEOPLE = PRACTICE_PEOPLE.map(({ code }) => code)
const same = { began: 0, task: String, person: String, place: String }
const seeds = fc.integer({ min: 1, max: 1_000_000 })

const ofPeople = ({ events, interruptions }: Watch, people: readonly string[]): Watch => ({
  events: events.filter(({ person }) => people.includes(person)),
  interruptions: interruptions.filter(({ person }) => people.includes(person)),
})

describe('a shift', () => {
  test('is the same for the same seed, another for another, and begins as a longer one', () => {
    expect(simulateShift(7, HOUR)).toEqual(simulateShift(7, HOUR))
    expect(simulateShift(7, HOUR).events).not.toEqual(simulateShift(8, HOUR).events)
    const early = (seconds: number) =>
      simulateShift(7, seconds).events.filter(({ start, end }) => (end ?? start) < HOUR)
    expect(early(2 * HOUR)).toEqual(early(HOUR))
  })

  test('holds at most three tasks at once, never one twice, and nothing while somebody walks', () => {
    fc.assert(
      fc.property(seeds, fc.integer({ min: 0, max: 2 * HOUR }), (seed, at) => {
        const truth = simulateShift(seed, 2 * HOUR)
        for (const { person, walking, tasks } of sceneAt(truth, at)) {
          expect(tasks.length).toBeLessThanOrEqual(3)
          expect(new Set(tasks).size).toBe(tasks.length)
          if (walking) expect(doingAt(truth, person, at)).toEqual([])
        }
      }),
    )
  })

  test('has interruptions where it says so, and pieces that go on with what was interrupted', () => {
    fc.assert(
      fc.property(seeds, (seed) => {
        const { events, interruptions } = simulateShift(seed, 4 * HOUR)
        for (const { eventId, at, endedAt, aside, resumed } of interruptions) {
          const broken = events.find(({ id }) => id === eventId)!
          if (aside) expect(broken.end!).toBeGreaterThan(at)
          else expect(broken.end).toBe(at)
          expect(endedAt).toBeGreaterThan(at)
          expect(events.some(({ resumes }) => resumes === eventId)).toBe(resumed)
        }
      }),
      { numRuns: 50 },
    )
  })

  test('has, over a day of three people, all that is to be trained', () => {
    const { events, interruptions, moves } = simulateShift(1)
    expect(new Set(interruptions.map(({ kind }) => kind)).size).toBeGreaterThanOrEqual(4)
    expect(interruptions.some(({ resumed, aside }) => !resumed && !aside)).toBe(true)
    expect(interruptions.some(({ aside }) => aside)).toBe(true)
    expect(events.some(({ end }) => end === null)).toBe(true)
    expect(moves.length).toBeGreaterThan(20)
    const most = Math.max(
      ...events.map(({ person, start }) => doingAt(simulateShift(1), person, start).length),
    )
    expect(most).toBe(3)
  })
})

// The number docs/OBSERVING.md gives.
test('over 200 shifts work is broken in on 4.8 times an hour, a fifth of it beside, and three in four of the rest resumed', () => {
  let work = 0
  const broken = Array.from({ length: 200 }, (_, seed) => {
    const { events, interruptions } = simulateShift(seed + 1)
    for (const person of PEOPLE) {
      const own = events.flatMap(({ person: who, start, end }) =>
        who === person && end !== null ? [{ start, end }] : [],
      )
      let until = 0
      for (const { start, end } of own.sort((a, b) => a.start - b.start)) {
        work += Math.max(0, end - Math.max(start, until))
        until = Math.max(until, end)
      }
    }
    return interruptions
  }).flat()
  const beside = broken.filter(({ aside }) => aside).length
  expect((broken.length / work) * HOUR).toBeCloseTo(4.8, 1)
  expect(beside / broken.length).toBeCloseTo(0.2, 1)
  expect(broken.filter(({ resumed }) => resumed).length / (broken.length - beside)).toBeCloseTo(0.75, 1)
})

test('the time budget of the truth is what is doing, second by second', () => {
  const truth = simulateShift(12, HOUR)
  const part = { from: 600, until: 1_200 }
  const counted = new Map<string, number>()
  for (let at = part.from; at < part.until; at++) {
    for (const person of PEOPLE) {
      for (const { task } of doingAt(truth, person, at)) {
        counted.set(`${person} ${task}`, (counted.get(`${person} ${task}`) ?? 0) + 1)
      }
    }
  }
  const budget = truthBudget(truth, part).map(
    ({ person, task, seconds }) => [`${person} ${task}`, seconds] as const,
  )
  expect(new Map(budget)).toEqual(counted)
})

test('over 200 seeded shifts one who misses nothing has the truth: all agrees, to the second', () => {
  for (let seed = 1; seed <= 200; seed++) {
    const people: readonly PracticePerson[] = seed % 4 === 0 ? PEOPLE : [PEOPLE[seed % 3]!]
    const part = { from: 300 + (seed % 7) * 60, until: 300 + (seed % 7) * 60 + HOUR }
    const truth = simulateShift(seed, 2 * HOUR)
    const seen = recordTaps(tapsOf(truth, people, part))
    const found = watchAgreement(ofPeople(truthWatch(truth, same), people), seen, {
      ...WATCH_RULES,
      toleranceMs: 0,
      draws: 0,
      stretch: { from: part.from * 1_000, until: part.until * 1_000 },
    })
    expect([seed, found.composite.value, found.timeKappa.value]).toEqual([seed, 1, 1])
    expect([...found.named, ...found.onlyFirst, ...found.onlySecond]).toEqual([])
    const budget = new Map<string, number>()
    for (const { task, seconds } of truthBudget(truth, part).filter(({ person }) =>
      people.includes(person),
    )) {
      budget.set(task, (budget.get(task) ?? 0) + seconds * 1_000)
    }
    expect(
      new Map(found.times.filter(({ second }) => second > 0).map(({ task, second }) => [task, second])),
    ).toEqual(budget)
  }
})

test('one who taps late, misses the third task beside it or takes one for another does not agree wholly', () => {
  const truth = simulateShift(3, HOUR)
  const taps = tapsOf(truth, ['M2'], { from: 0, until: HOUR })
  const late = recordTaps(taps.map((tap) => ({ ...tap, at: tap.at + 15 })))
  const wrong = recordTaps(
    taps.map((tap) => (tap.task === taps[0]!.task ? { ...tap, task: 'breakfast' as const } : tap)),
  )
  const options = { ...WATCH_RULES, draws: 0, stretch: { from: 0, until: HOUR * 1_000 } }
  for (const seen of [late, wrong]) {
    expect(
      watchAgreement(ofPeople(truthWatch(truth, same), ['M2']), seen, options).composite.value,
    ).toBeLessThan(0.99)
  }
})
