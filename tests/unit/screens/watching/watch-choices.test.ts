import { expect, test } from 'vitest'
import type { ObservationRecord } from '../../../../src/records/document-records.ts'
import { fitChoice, watchedDays } from '../../../../src/screens/watching/watch-choices.ts'

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

test('days on which two recorded, the latest first', () => {
  expect(watchedDays(OBSERVED)).toEqual([
    { day: '2026-09-10', analysts: ['ana', 'ben', 'cor'], people: ['M1'] },
    { day: '2026-09-08', analysts: ['ana', 'ben'], people: ['M1', 'M2'] },
  ])
  expect(fitChoice(watchedDays([OBSERVED[2]!]), null, 'ana')).toBeNull()
})

test('begins with the latest day and whoever looks; keeps of a choice what is there', () => {
  const days = watchedDays(OBSERVED)
  expect(fitChoice(days, null, 'ben')).toEqual({ first: 'ben', second: 'ana', day: '2026-09-10', person: '' })
  const chosen = { first: 'cor', second: 'ben', day: '2026-09-08', person: 'M2' }
  expect(fitChoice(days, chosen, 'ana')).toEqual({
    first: 'ana',
    second: 'ben',
    day: '2026-09-08',
    person: 'M2',
  })
  expect(fitChoice(days, { ...chosen, day: '2026-09-10' }, 'ana')).toEqual({
    first: 'cor',
    second: 'ben',
    day: '2026-09-10',
    person: '',
  })
})
