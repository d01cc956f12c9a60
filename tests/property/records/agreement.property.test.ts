import fc from 'fast-check'
import { expect, test } from 'vitest'
import { type Agreement, agreementOn, sameJudgement } from '../../../src/records/agreement.ts'
import { JUDGED_FIELDS, type JudgedField, type Judgement } from '../../../src/records/judgement.ts'
import { anyValue } from '../../support/step-arbitrary.ts'
import { decision, judgement } from '../../support/task-record.ts'

const NAMES = ['ana', 'ben', 'cor', 'dia']

/** One field with up to four analysts' judgements of it. */
const anyJudged = fc.constantFrom(...JUDGED_FIELDS).chain((field) =>
  fc.array(anyValue(field), { maxLength: NAMES.length }).map((values) => ({
    field,
    given: values.map((value, place) => judgement(NAMES[place]!, value)) as Judgement[],
  })),
)

const anyDecided = anyJudged.chain(({ field, given }) =>
  fc
    .array(fc.tuple(anyValue(field), fc.subarray(given, { minLength: Math.max(0, given.length - 1) })), {
      maxLength: 3,
    })
    .map((made) => ({
      field,
      given,
      decisions: made.map(([value, settles], place) => decision('t1', field, value, settles, `d${place}`)),
    })),
)

const on = (
  field: JudgedField,
  given: readonly Judgement[],
  decisions: Parameters<typeof agreementOn>[2] = [],
) => agreementOn(field, { [field]: given }, decisions)

const valueIn = (agreement: Agreement<JudgedField>) =>
  agreement.state === 'unjudged' ? undefined : agreement.value

test('the order of judgements and decisions makes no difference', () => {
  fc.assert(
    fc.property(anyDecided, fc.nat(), ({ field, given, decisions }, turn) => {
      const turned = <T>(list: readonly T[]) => {
        const at = list.length > 0 ? turn % list.length : 0
        return [...list.slice(at), ...list.slice(0, at)].reverse()
      }
      expect(on(field, turned(given), turned(decisions))).toEqual(on(field, given, decisions))
    }),
  )
})

test('one judgement stands, equal ones are agreed, and differing ones are open without a decision', () => {
  fc.assert(
    fc.property(anyJudged, ({ field, given }) => {
      const [first, ...others] = given
      const areEqual = others.every((each) => sameJudgement(each.value, first!.value))
      expect(on(field, given).state).toBe(!first ? 'unjudged' : areEqual ? 'agreed' : 'open')
    }),
  )
})

test('the value of an open field is one that was given, and one more judgement never makes it bolder', () => {
  fc.assert(
    fc.property(anyJudged, ({ field, given }) => {
      fc.pre(given.length > 1)
      const value = valueIn(on(field, given))
      expect(given.some((each) => sameJudgement(each.value, value!))).toBe(true)
      const fewer = valueIn(on(field, given.slice(1)))
      expect(caution(field, value)).toBeGreaterThanOrEqual(caution(field, fewer))
    }),
  )
})

test('a decision settles a difference until one of its judgements changes', () => {
  fc.assert(
    fc.property(anyJudged, fc.nat(), ({ field, given }, who) => {
      fc.pre(on(field, given).state === 'open')
      const settled = [decision('t1', field, given[0]!.value, given)]
      expect(on(field, given, settled)).toMatchObject({ state: 'decided', value: given[0]!.value })

      const changed = given.map((each, place) =>
        place === who % given.length ? { ...each, id: 'changed' as typeof each.id } : each,
      )
      expect(on(field, changed, settled).state).toBe('open')
      expect(on(field, given.slice(1), settled).state).not.toBe('decided')
    }),
  )
})

test('two decisions that say the same settle it, two that differ leave it open at the cautious value', () => {
  fc.assert(
    fc.property(anyJudged, ({ field, given }) => {
      fc.pre(on(field, given).state === 'open')
      const one = given[0]!.value
      const another = given.find(({ value }) => !sameJudgement(value, one))!.value
      const twice = [decision('t1', field, one, given, 'd1'), decision('t1', field, one, given, 'd2')]
      expect(on(field, given, twice).state).toBe('decided')
      const split = [twice[0]!, decision('t1', field, another, given, 'd3')]
      expect(on(field, given, split)).toEqual(on(field, given))
    }),
  )
})

/** How cautious a value is: more is more cautious. Written anew here, from the rules. */
function caution(field: JudgedField, value: unknown): number {
  if (field === 'hours') return -(value as number)
  if (field === 'wish') return { shed: 0, neutral: 1, more: 2, keep: 3 }[value as string]!
  if (field !== 'override') return value as number
  return { suitable: 0, possible: 1, unsuitable: 2 }[(value as { verdict: string }).verdict]!
}
