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
  stepPast,
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
    const third: Step = { kind: 'statement', index: 2, key: 'f2' }
    const all = sessionOf(4)
    const without = (...gone: number[]) => ({
      ...all,
      statements: all.statements.filter((_, index) => !gone.includes(index)),
    })
    expect(stepWithin(all, third)).toEqual(third)
    expect(stepWithin(without(0), third)).toEqual({ ...third, index: 1 })
    expect(stepWithin(without(2), third)).toBeNull()
    const past = (...gone: number[]) => stepPast(all, without(...gone), at(third))
    expect(past(2)).toEqual({ kind: 'statement', index: 2, key: 'f3' })
    expect(past(0, 2)).toEqual({ kind: 'statement', index: 1, key: 'f3' })
    expect(past(2, 3)).toEqual({ kind: 'missing' })
    const result = { ...without(2, 3), purpose: 'result' } as const
    expect(stepPast(all, result, at(third))).toEqual({ kind: 'done' })
    expect(stepPast(all, without(2), at(third, { isChange: true }))).toEqual({ kind: 'summary' })
  })

  test('go on at the first that says nothing yet', () => {
    expect(firstOpen(sessionOf(3), (index) => index !== 1)).toEqual({
      kind: 'statement',
      index: 1,
      key: 'f1',
    })
    expect(firstOpen(sessionOf(3), () => true)).toEqual({ kind: 'missing' })
  })
})

describe('a place that was kept', () => {
  test('comes back as it was, with what was half typed', () => {
    const draft = { key: 'f1', verdict: 'reject', text: 'Half', recordingId: null } as const
    const place = at({ kind: 'statement', index: 1 }, { draft })
    const step = { kind: 'statement', index: 1, key: 'f1' } as const
    // Also one that was kept without which statement it was.
    for (const kept of [place, { ...place, step: { ...step, index: 0 } }]) {
      expect(readPlace(JSON.parse(JSON.stringify(kept)), sessionOf(3))).toEqual({ ...place, step })
    }
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
