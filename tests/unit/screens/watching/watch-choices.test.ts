import { expect, test } from 'vitest'
import type { ObservationRecord } from '../../../../src/records/document-records.ts'
import {
  BOTH_RECORDED,
  EVERYBODY,
  fitChoice,
  peopleOfTwo,
  watchedDays,
} from '../../../../src/screens/watching/watch-choices.ts'

const seen = (by: string, day: string, personId: string | null = null): ObservationRecord =>
  ({ id: `${by}${day}`, kind: 'interval', start: `${day}T10:00:00+02:00`, by, personId, load: [] }) as never

const OBSERVED = [
  seen('ana', '2026-09-08', 'M1'),
  seen('ben', '2026-09-08', 'M2'),
  seen('ana', '2026-09-09'),
  seen('ana', '2026-09-10', 'M1'),
  seen('ben', '2026-09-10', 'M1'),
  seen('cor', '2026-09-10'),
]

test('days on which two recorded, the latest first, with whom each recorded', () => {
  const days = watchedDays(OBSERVED)
  expect(days.map(({ day, analysts }) => [day, analysts])).toEqual([
    ['2026-09-10', ['ana', 'ben', 'cor']],
    ['2026-09-08', ['ana', 'ben']],
  ])
  expect(Object.fromEntries(days[0]!.peopleOf)).toEqual({ ana: ['M1'], ben: ['M1'], cor: [''] })
  expect(fitChoice(watchedDays([OBSERVED[2]!]), null, 'ana')).toBeNull()
})

test('those both recorded are compared; the others are told', () => {
  const [latest, first] = watchedDays([...OBSERVED, seen('ana', '2026-09-10', 'M3')])
  expect(peopleOfTwo(latest!, { first: 'ana', second: 'ben' })).toEqual({ both: ['M1'], one: ['M3'] })
  expect(peopleOfTwo(first!, { first: 'ana', second: 'ben' })).toEqual({ both: [], one: ['M1', 'M2'] })
})

test('begins with the latest day, whoever looks, and the people both recorded; keeps of a choice what is there', () => {
  const days = watchedDays(OBSERVED)
  expect(fitChoice(days, null, 'ben')).toEqual({
    first: 'ben',
    second: 'ana',
    day: '2026-09-10',
    person: BOTH_RECORDED,
  })
  const chosen = { first: 'cor', second: 'ben', day: '2026-09-08', person: 'M2' }
  expect(fitChoice(days, chosen, 'ana')).toEqual({
    first: 'ana',
    second: 'ben',
    day: '2026-09-08',
    person: BOTH_RECORDED,
  })
  const one = { first: 'ana', second: 'ben', day: '2026-09-10', person: 'M1' }
  expect(fitChoice(days, one, 'ana')).toEqual(one)
  expect(fitChoice(days, { ...one, person: EVERYBODY }, 'ana')?.person).toBe(EVERYBODY)
})
