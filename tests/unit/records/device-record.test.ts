import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import {
  ANALYST_COLOURS,
  type AnalystColour,
  analystColours,
  firstColour,
} from '../../../src/records/device-record.ts'
import { type AnalystId, mintId } from '../../../src/records/ids.ts'

const analyst = (id: string, colour?: AnalystColour) => ({
  id: id as AnalystId,
  ...(colour && { colour }),
})

test('analysts who took the same colour before they met are shown in different ones, whatever the order', () => {
  const three = [analyst('c', 1), analyst('a', 1), analyst('b', 2)]
  const shown = [...analystColours(three)].sort()
  expect(shown).toEqual([
    ['a', 1],
    ['b', 2],
    ['c', 3],
  ])
  expect([...analystColours([...three].reverse())].sort()).toEqual(shown)
})

test('one who took none gets one that is free; with too many people some share', () => {
  expect(analystColours([analyst('a'), analyst('b', 1)]).get('a' as AnalystId)).toBe(2)
  const many = Array.from({ length: 9 }, (_, i) => analyst(String(i)))
  expect(analystColours(many).size).toBe(9)
})

describe('the colour of one who chose none', () => {
  const first = (id: string, taken: readonly number[] = []) =>
    firstColour(
      id as AnalystId,
      taken.map((colour) => analyst('', colour as AnalystColour)),
    )

  test('is a free one while there is one, and the same whenever it is asked', () => {
    for (const left of ANALYST_COLOURS) {
      const taken = ANALYST_COLOURS.filter((each) => each !== left)
      expect(first('a', taken)).toBe(left)
    }
    expect(first('a', ANALYST_COLOURS)).toBe(first('a'))
  })

  test('falls on each colour alike, so that two who begin apart mostly differ', () => {
    const random = fc.sample(fc.uint8Array({ minLength: 16, maxLength: 16 }), { numRuns: 3_000, seed: 1 })
    let next = 0
    const ids = random.map(() => mintId((count) => random[next++]!.subarray(0, count)))
    for (const colour of ANALYST_COLOURS) {
      const share = ids.filter((id) => first(id) === colour).length / ids.length
      expect(share).toBeGreaterThan(0.13)
      expect(share).toBeLessThan(0.2)
    }
  })
})
