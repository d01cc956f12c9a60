import fc from 'fast-check'
import { expect, test } from 'vitest'
import {
  findingStanding,
  type StandingAnswer,
  type StandingFacts,
} from '../../../src/records/finding-standing.ts'
import type { PersonId } from '../../../src/records/ids.ts'

const people = ['m1', 'm2', 'm3', 'gone'] as PersonId[]
const person = fc.constantFrom(...people)
const facts: fc.Arbitrary<StandingFacts> = fc
  .record({
    texts: fc.array(fc.string(), { maxLength: 2 }),
    status: fc.constantFrom(undefined, 'draft' as const, 'submitted' as const),
    asked: fc.uniqueArray(person),
    answers: fc.array(
      fc.record({
        personId: person,
        verdict: fc.constantFrom('agree', 'correct', 'reject', 'add'),
        text: fc.constantFrom('', 'meer', 'anders'),
        spoken: fc.boolean(),
        minute: fc.nat(3),
        wording: fc.nat(2),
        worked: fc.boolean(),
      }),
      { maxLength: 6 },
    ),
    skips: fc.array(fc.record({ personId: person, wording: fc.nat(2) }), { maxLength: 3 }),
  })
  .map(({ texts, status, asked, answers, skips }) => ({
    text: 'eerste',
    status,
    asked,
    skips,
    speakers: [],
    hasFigures: false,
    withdrew: (id: PersonId) => id === 'gone',
    revisions: texts.map((text, place) => ({
      text,
      answers: answers.flatMap(({ worked, wording }, index) =>
        worked && wording <= place ? [`${index}`] : [],
      ),
    })),
    answers: answers.map(
      ({ personId, verdict, text, spoken, minute, wording }, index): StandingAnswer => ({
        key: `${index}`,
        personId: personId as PersonId,
        verdict: verdict as StandingAnswer['verdict'],
        text,
        spoken,
        at: `2026-11-22T10:0${minute}:00+01:00`,
        wording: Math.min(wording, texts.length),
      }),
    ),
  }))

test('in which order answers lie makes no difference', () => {
  fc.assert(
    fc.property(
      facts.chain((each) =>
        fc.tuple(
          fc.constant(each),
          fc.shuffledSubarray([...each.answers], { minLength: each.answers.length }),
        ),
      ),
      ([each, shuffled]) => {
        expect(findingStanding({ ...each, answers: shuffled })).toEqual(findingStanding(each))
      },
    ),
  )
})

test('what somebody who withdrew said is as if it was not there', () => {
  fc.assert(
    fc.property(facts, (each) => {
      const without = {
        ...each,
        asked: each.asked.filter((id) => id !== 'gone'),
        answers: each.answers.filter(({ personId }) => personId !== 'gone'),
        skips: each.skips.filter(({ personId }) => personId !== 'gone'),
      }
      expect(findingStanding(each)).toEqual(findingStanding(without))
    }),
  )
})

test('counts are of the people, each of whom is there once', () => {
  fc.assert(
    fc.property(facts, (each) => {
      const { people: held, counts, toWorkIn } = findingStanding(each)
      expect(Object.values(counts).reduce((sum, count) => sum + count, 0)).toBe(held.length)
      expect(new Set(held.map(({ personId }) => personId)).size).toBe(held.length)
      expect(held.map(({ personId }) => personId)).not.toContain('gone')
      expect(toWorkIn.length).toBeLessThanOrEqual(held.length)
    }),
  )
})

test('it is confirmed only when nobody still has to be asked, rejects it or has a correction open', () => {
  fc.assert(
    fc.property(facts, (each) => {
      const { state, people: held } = findingStanding(each)
      if (state !== 'confirmed') return
      expect(held.filter(({ answer, says }) => answer === null && says === 'waiting')).toEqual([])
      expect(held.filter(({ toWorkIn, answer }) => toWorkIn && answer?.verdict !== 'add')).toEqual([])
    }),
  )
})

test('all who were asked agree to the wording that holds: confirmed or corrected, whatever was said before', () => {
  fc.assert(
    fc.property(facts, (each) => {
      const agreed = [...new Set([...each.asked, ...each.answers.map(({ personId }) => personId)])]
        .filter((id) => id !== 'gone')
        .map(
          (personId, index): StandingAnswer => ({
            key: `again${index}`,
            personId,
            verdict: 'agree',
            text: '',
            spoken: false,
            at: '2026-11-22T11:00:00+01:00',
            wording: each.revisions.length,
          }),
        )
      fc.pre(agreed.length > 0)
      const { state } = findingStanding({ ...each, answers: [...each.answers, ...agreed] })
      expect(['confirmed', 'corrected']).toContain(state)
    }),
  )
})
