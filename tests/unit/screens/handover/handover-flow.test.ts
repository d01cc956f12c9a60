import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { Statement } from '../../../../src/records/answer.ts'
import {
  firstOpen,
  type Place,
  readPlace,
  START,
  type Step,
  stepFrom,
  stepsOf,
  stepWithin,
} from '../../../../src/screens/handover/handover-flow.ts'

const statements = (count: number) =>
  Array.from(
    { length: count },
    (_, i) => ({ kind: 'finding', findingId: `f${i}`, text: `${i}` }) as Statement,
  )
const sessionOf = (count: number, purpose: 'validate' | 'result' = 'validate') => ({
  statements: statements(count),
  purpose,
  endedAt: null,
})
const at = (step: Step, change: Partial<Place> = {}): Place => ({ ...START, step, ...change })

describe('the steps', () => {
  test('lead from the welcome past each statement to the end, and back', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 0, max: 20 }),
        fc.constantFrom('validate', 'result'),
        (count, purpose) => {
          const session = sessionOf(count, purpose as 'validate' | 'result')
          const steps = stepsOf(session)
          const walked = steps
            .slice(1)
            .reduce<Step[]>((all) => [...all, stepFrom(session, at(all.at(-1)!), 1)], [START.step])
          expect(walked).toEqual(steps)
          for (const [place, step] of steps.entries()) {
            expect(stepFrom(session, at(step), -1)).toEqual(steps[Math.max(0, place - 1)])
          }
        },
      ),
    )
  })

  test('ask for no consent where only results are shown', () => {
    expect(stepsOf(sessionOf(1, 'result')).map(({ kind }) => kind)).toEqual(['welcome', 'statement', 'done'])
  })

  test('lead back to the summary from what is changed there', () => {
    const place = at({ kind: 'statement', index: 0 }, { isChange: true })
    expect(stepFrom(sessionOf(5), place, 1)).toEqual({ kind: 'summary' })
  })

  test('stay within what is still there', () => {
    const third: Step = { kind: 'statement', index: 2 }
    expect(stepWithin(sessionOf(3), third)).toBe(third)
    expect(stepWithin(sessionOf(2), third)).toEqual({ kind: 'missing' })
    expect(stepWithin(sessionOf(2, 'result'), third)).toEqual({ kind: 'done' })
  })

  test('go on at the first that says nothing yet', () => {
    expect(firstOpen(sessionOf(3), (index) => index !== 1)).toEqual({ kind: 'statement', index: 1 })
    expect(firstOpen(sessionOf(3), () => true)).toEqual({ kind: 'missing' })
  })
})

describe('a place that was kept', () => {
  test('comes back as it was, with what was half typed', () => {
    const draft = { key: 'f1', verdict: 'reject', text: 'Half', recordingId: null } as const
    const place = at({ kind: 'statement', index: 1 }, { draft })
    expect(readPlace(JSON.parse(JSON.stringify(place)), sessionOf(3))).toEqual(place)
  })

  test('that does not fit is the start, whatever it is', () => {
    fc.assert(
      fc.property(fc.anything(), (kept) => {
        const { step } = readPlace(kept, sessionOf(2))
        expect(stepsOf(sessionOf(2)).map(({ kind }) => kind)).toContain(step.kind)
      }),
    )
    expect(readPlace(at({ kind: 'statement', index: 7 }), sessionOf(2))).toEqual(START)
    expect(readPlace(at({ kind: 'done' }), sessionOf(2))).toEqual(START)
  })

  test('of a session that ended shows nothing of it any more', () => {
    const ended = { ...sessionOf(2), endedAt: '2026-11-22T10:00:00+01:00' }
    expect(readPlace(at({ kind: 'summary' }), ended).step).toEqual({ kind: 'done' })
  })
})
