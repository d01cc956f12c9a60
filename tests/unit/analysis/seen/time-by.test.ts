import { expect, test } from 'vitest'
import { seenStreams } from '../../../../src/analysis/seen/streams.ts'
import { timeBy } from '../../../../src/analysis/seen/time-by.ts'
import type { TaskId } from '../../../../src/records/ids.ts'
import { observationRecord } from '../../../support/task-record.ts'

test('days that happen to be alike are worth one look in five minutes at most', () => {
  const at = (day: number, minute: number) => `2026-11-0${day}T10:${String(minute).padStart(2, '0')}:00+01:00`
  const seen = [1, 2, 3, 4, 5, 6, 7, 8].flatMap((day) => {
    const half = 25 + (day % 2)
    const span = (taskId: string, from: number, to: number) =>
      observationRecord(`${taskId}${day}`, {
        ...{ taskId: taskId as TaskId, start: at(day, from), end: at(day, to) },
      })
    return [span('a', 0, half), span('b', half, 50)]
  })
  const table = timeBy(seenStreams(seen), ({ taskId }) => taskId ?? null)
  const { low, high } = table.rows[0]!.shareInterval!
  expect(table).toMatchObject({ days: 8, isOfDays: true })
  // 400 minutes are 80 looks: half of them is known within 0.11 at best.
  expect(high - low).toBeGreaterThan(0.2)
})
