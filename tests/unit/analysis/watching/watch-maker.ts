import fc from 'fast-check'
import type { Watch, WatchedEvent } from '../../../../src/analysis/watching/watched-event.ts'

let made = 0

export const stretchOf = (
  task: string,
  start: number,
  end: number,
  more: Partial<WatchedEvent> = {},
): WatchedEvent => ({
  id: `e${made++}`,
  task,
  person: 'M1',
  start,
  end,
  company: [],
  load: [],
  place: '',
  ...more,
})

export const momentOf = (task: string, at: number): WatchedEvent => ({
  ...stretchOf(task, at, at),
  end: null,
})

export const SECOND = 1_000
/** Half an hour. */
export const WHOLE = { from: 0, until: 1_800 * SECOND }

/** Work of two people for half an hour, tasks after each other for each. */
export const watches: fc.Arbitrary<Watch> = fc
  .record({
    steps: fc.array(
      fc.record({
        person: fc.constantFrom('M1', 'M2'),
        task: fc.constantFrom('a', 'b', 'c'),
        gap: fc.integer({ min: 0, max: 30 }),
        length: fc.integer({ min: 1, max: 120 }),
        company: fc.subarray(['client', 'colleague']),
        load: fc.subarray(['lifting', 'noise']),
        place: fc.constantFrom('', 'kitchen', 'hall'),
        isMoment: fc.boolean(),
      }),
      { minLength: 2, maxLength: 12 },
    ),
    breaks: fc.array(
      fc.record({
        person: fc.constantFrom('M1', 'M2'),
        at: fc.integer({ min: 1, max: 1_700 }),
        kind: fc.constantFrom('person', 'phone'),
      }),
      { maxLength: 4 },
    ),
  })
  .map(({ steps, breaks }) => {
    const now: Record<string, number> = { M1: 1, M2: 1 }
    const events = steps.map(({ person, task, gap, length, isMoment, ...said }, at): WatchedEvent => {
      const start = now[person]! + gap
      now[person] = start + length + 1
      const end = isMoment ? null : (start + length) * SECOND
      return { id: `e${at}`, person, task, start: start * SECOND, end, ...said }
    })
    const interruptions = breaks.map(({ person, at, kind }, index) => ({
      id: `i${index}`,
      person,
      task: '',
      at: at * SECOND,
      kind,
      resumed: null,
    }))
    return { events, interruptions }
  })
