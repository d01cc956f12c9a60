import { expect, test } from 'vitest'
import { seenDaypart } from '../../../../src/analysis/seen/dayparts-seen.ts'
import { type SeenSource, seenSummary } from '../../../../src/analysis/seen/seen-summary.ts'

let made = 0
const span = (from: string, to: string, more: object = {}) => ({
  id: `o${made++}`,
  kind: 'interval',
  start: `2026-11-02T${from}:00+01:00`,
  end: `2026-11-02T${to}:00+01:00`,
  by: 'ana',
  jobId: 'j1',
  taskId: 'beds',
  ...more,
})
const summaryOf = (observations: object[]) =>
  seenSummary({
    observations,
    interruptions: [],
    jobs: [],
    tasks: [],
    places: [
      { id: 'k', name: 'Keuken' },
      { id: 'h', name: ' Hal ' },
      { id: 'n', name: '' },
    ],
  } as unknown as SeenSource)
const minutes = (rows: readonly { readonly key: string | null; readonly personHours: number }[]) =>
  Object.fromEntries(rows.map(({ key, personHours }) => [key ?? '-', Math.round(personHours * 60)]))

test('time per place goes by the name of the place; what was only written stands beside it', () => {
  const { time } = summaryOf([
    span('08:00', '08:10', { placeId: 'k', location: 'oude naam' }),
    span('08:10', '08:20', { location: ' keuken' }),
    span('08:20', '08:25', { location: 'Magazijn' }),
    span('08:25', '08:30', { placeId: 'h' }),
    span('08:30', '08:40', { placeId: 'gone', location: 'Tuin' }),
    span('08:40', '08:50', { placeId: 'n' }),
    span('08:50', '08:55'),
  ])
  expect(minutes(time.place.rows)).toEqual({ Keuken: 20, Magazijn: 5, Hal: 5, Tuin: 10, '-': 15 })
})

test('time per daypart is cut at its borders; a turn stays one turn', () => {
  const { time } = summaryOf([
    span('05:30', '06:30'),
    span('11:30', '13:30'),
    span('21:30', '22:30'),
    span('10:00', '10:30', { start: '2026-11-08T10:00:00+01:00', end: '2026-11-08T12:45:00+01:00' }),
  ])
  expect(minutes(time.daypart.rows)).toEqual({ night: 60, 'mon-am': 90, 'mon-pm': 90, weekend: 165 })
  expect(time.daypart.turns).toBe(4)
})

test('the night ends at six and begins at ten', () => {
  const at = (clock: string) => seenDaypart(`2026-11-03T${clock}:00+01:00`)
  expect(['05:59', '06:00', '12:29', '12:30', '21:59', '22:00'].map(at)).toEqual([
    'night',
    'tue-am',
    'tue-am',
    'tue-pm',
    'tue-pm',
    'night',
  ])
})
