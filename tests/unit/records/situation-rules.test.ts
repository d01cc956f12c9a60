import { describe, expect, test } from 'vitest'
import { countedSituations, isForgotten } from '../../../src/records/situation-rules.ts'

const at = (clock: string, day = '08') => `2026-09-${day}T${clock}:00+02:00`
const span = (from: string, to: string | null) => ({ kind: 'interval', start: from, end: to }) as const
const NOW = Date.parse(at('10:00', '09'))

describe('a situation that nobody ended', () => {
  const delivery = { name: 'levering', start: at('09:00'), end: null }

  test('is over with the last that was recorded of its half day', () => {
    const seen = [
      span(at('08:00'), at('08:30')),
      span(at('11:00'), at('11:20')),
      { kind: 'note', start: at('11:30') } as const,
      span(at('09:10'), null),
      // Forgotten too, and of the next day.
      span(at('10:00'), at('07:00', '09')),
      span(at('08:00', '09'), at('08:10', '09')),
    ]
    expect(countedSituations([delivery], seen, NOW)).toEqual([{ ...delivery, end: at('11:30') }])
    expect(countedSituations([delivery], [], NOW)).toEqual([{ ...delivery, end: delivery.start }])
  })

  test('holds on over midnight while it is not half a day old, and one that was ended stays as it is', () => {
    const night = { name: 'storing', start: at('22:30'), end: null }
    const ended = { name: 'drukte', start: at('07:00'), end: at('23:00') }
    const all = [night, ended]
    expect(countedSituations(all, [span(at('23:00'), at('23:10'))], NOW)).toEqual(all)
    expect(isForgotten(night, NOW + 3_600_000)).toBe(true)
  })
})
