import { expect, test, vi } from 'vitest'
import type { EventsAsked, EventsPlan } from '../../../src/workers/events/events-job.ts'
import { eventsFile } from '../../../src/workers/table-bridge.ts'

test('plans are made one after the other, and of those that wait only the last', async () => {
  const begun: string[] = []
  const ends: (() => void)[] = []
  const file = eventsFile(async ({ began }) => {
    begun.push(began)
    await new Promise<void>((resolve) => ends.push(resolve))
    return { needsDay: began === '' } as EventsPlan
  })
  const ask = (began: string) => file.plan({ began } as EventsAsked, () => undefined)
  const first = ask('')
  await Promise.resolve()
  const [second, third] = [ask('2026-09-08T08:00'), ask('2026-09-08T09:00')]
  expect(begun).toEqual([''])
  ends[0]!()
  expect(await first).toEqual({ needsDay: true })
  expect(await second).toBeNull()
  await vi.waitFor(() => expect(ends).toHaveLength(2))
  ends[1]!()
  expect(await third).toEqual({ needsDay: false })
  expect(begun).toEqual(['', '2026-09-08T09:00'])
})
