import { expect, test } from 'vitest'
import { type SeenObservation, seenStreams } from '../../../../src/analysis/seen/streams.ts'
import { timeBy } from '../../../../src/analysis/seen/time-by.ts'

let made = 0
const span = (taskId: string, start: string, end: string) =>
  ({
    id: `o${made++}`,
    kind: 'interval',
    start,
    end,
    by: 'ana',
    jobId: 'j1',
    personId: 'm1',
    taskId,
  }) as unknown as SeenObservation
const byTask = ({ taskId }: SeenObservation) => taskId ?? null

/** From 22:00 to 06:00 with an hour's pause at 3, each hour of a task of its own; by turns. */
const nights = (count: number) =>
  Array.from({ length: count }, (_, n) =>
    [22, 23, 24, 25, 26, 28, 29].map((hour) => {
      const at = (h: number) =>
        `2026-11-${String(4 + n + Math.floor(h / 24)).padStart(2, '0')}T${String(h % 24).padStart(2, '0')}:00:00+01:00`
      return span(hour % 2 ? 'a' : 'b', at(hour), at(hour + 1))
    }),
  ).flat()

test('a night is one day with a person, of the date on which it began', () => {
  expect(timeBy(seenStreams(nights(4)), byTask)).toMatchObject({ days: 4, isOfDays: false })
  expect(timeBy(seenStreams(nights(8)), byTask)).toMatchObject({ days: 8, isOfDays: true })
  // A morning and an evening of the same date are one day still.
  const parted = [
    span('a', '2026-11-04T08:00:00+01:00', '2026-11-04T09:00:00+01:00'),
    span('b', '2026-11-04T20:00:00+01:00', '2026-11-04T21:00:00+01:00'),
  ]
  expect(timeBy(seenStreams(parted), byTask).days).toBe(1)
})

test('what never stops being recorded is a new day after each day', () => {
  const at = (hour: number) => new Date(Date.UTC(2026, 10, 4, hour)).toISOString().replace('.000Z', '+00:00')
  const endless = Array.from({ length: 72 }, (_, n) => span('a', at(n), at(n + 1)))
  expect(timeBy(seenStreams(endless), byTask).days).toBe(3)
})
