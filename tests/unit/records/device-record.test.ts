import { expect, test } from 'vitest'
import { type AnalystColour, analystColours, freeColour } from '../../../src/records/device-record.ts'
import type { AnalystId } from '../../../src/records/ids.ts'

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
  expect(freeColour([analyst('a', 1), analyst('b', 3)])).toBe(2)
  expect(freeColour([1, 2, 3, 4, 5, 6].map((each) => analyst('', each as AnalystColour)))).toBe(1)
})
