import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import {
  type Corrected,
  join,
  moveEnds,
  replace,
  shift,
} from '../../../../src/analysis/timeline/corrections.ts'
import { drawnUntil } from '../../../../src/analysis/timeline/day-span.ts'
import { drawnEnd, lanesOf } from '../../../../src/analysis/timeline/lanes.ts'
import { changesOf } from '../../../../src/analysis/timeline/said-changes.ts'
import { unpairedIn } from '../../../../src/analysis/timeline/unpaired.ts'
import type { ObservationRecord } from '../../../../src/records/document-records.ts'
import type { TaskId } from '../../../../src/records/ids.ts'
import { observationRecord } from '../../../support/task-record.ts'

const at = (minutes: number) =>
  `2026-11-04T${String(8 + Math.floor(minutes / 60)).padStart(2, '0')}:${String(minutes % 60).padStart(2, '0')}:00+01:00`
const span = (id: string, from: number, to: number | null, fields: Partial<ObservationRecord> = {}) =>
  observationRecord(id, {
    start: at(from),
    end: to === null ? null : at(to),
    taskId: 'beds' as TaskId,
    ...fields,
  })
const NOW = Date.parse(at(600))
const correctionOf = (corrected: Corrected) => {
  if (!corrected.ok) throw new Error(corrected.problem)
  return corrected.correction
}

describe('lanes', () => {
  test('one for each observer of a person, with rows, gaps and what overlaps', () => {
    const ana = { by: 'ana' as never, personId: 'm1' as never }
    const [lane, other] = lanesOf(
      [
        span('c', 30, 40, ana),
        span('a', 0, 20, ana),
        span('b', 10, 15, ana),
        span('n', 12, null, { ...ana, kind: 'note' }),
        span('x', 0, 5, { by: 'ben' as never, personId: 'm1' as never }),
        { ...span('y', 0, 5, ana), start: '2026-11-03T08:00:00+01:00' },
      ],
      '2026-11-04',
      NOW,
    )
    expect(lane!.rows.map((row) => row.map(({ id }) => id))).toEqual([['a', 'c'], ['b']])
    expect(lane!.points.map(({ id }) => id)).toEqual(['n'])
    expect(lane!.gaps).toEqual([{ from: Date.parse(at(20)), to: Date.parse(at(30)) }])
    expect([...lane!.overlapping].sort()).toEqual(['a', 'b'])
    expect(other).toMatchObject({ observer: 'ben' })
  })

  test('no row holds two at once, and none is lost', () => {
    const drawn = fc.tuple(fc.integer({ min: 0, max: 300 }), fc.integer({ min: 0, max: 80 }))
    fc.assert(
      fc.property(fc.array(drawn, { maxLength: 25 }), (list) => {
        const lanes = lanesOf(
          list.map(([from, length], n) => span(`o${n}`, from, from + length)),
          '2026-11-04',
          NOW,
        )
        expect(lanes.flatMap(({ rows }) => rows.flat())).toHaveLength(list.length)
        for (const row of lanes.flatMap(({ rows }) => rows))
          for (const [n, each] of row.entries()) if (n > 0) expect(each.start >= row[n - 1]!.end!).toBe(true)
      }),
    )
  })

  test('finds what has no end, ends before it began, or was forgotten', () => {
    const found = unpairedIn(
      [
        span('running', 10, null),
        { ...span('old', 0, null), start: '2026-11-03T08:00:00+01:00' },
        { ...span('back', 30, 20) },
        { ...span('long', 0, 1), end: '2026-11-04T22:00:00+01:00' },
        span('fine', 0, 10),
      ],
      NOW,
    )
    expect(found.map(({ observation, reason }) => [observation.id, reason])).toEqual([
      ['old', 'noEnd'],
      ['long', 'tooLong'],
      ['back', 'endBeforeStart'],
    ])
  })

  test('work of the night goes on over midnight, and is forgotten after half a day', () => {
    const night = { ...span('night', 0, null), start: '2026-11-04T22:00:00+01:00' }
    const clock = (time: string) => Date.parse(`2026-11-05T${time}:00+01:00`)
    expect(unpairedIn([night], clock('00:00'))).toEqual([])
    expect(unpairedIn([night], clock('10:00'))).toEqual([])
    expect(unpairedIn([night], clock('10:01'))).toMatchObject([{ reason: 'noEnd' }])
    expect(drawnUntil(night.start, clock('02:00'))).toBe(clock('02:00'))
    expect(drawnEnd(night, clock('11:30'))).toBe(clock('10:00'))
  })

  test('the same work of the same person twice at once is listed, with the one it lies beside', () => {
    const m1 = { personId: 'm1' as never, by: 'ana' as never }
    const whole = span('a', 0, 40, m1)
    const found = (...list: ObservationRecord[]) =>
      unpairedIn(list, NOW).map(({ observation, reason, beside }) => [observation.id, reason, beside])
    // Cut on two tablets at once: at 20 and at 40.
    expect(found(whole, span('b', 20, 60, m1), span('c', 40, 60, m1))).toEqual([
      ['b', 'double', 'a'],
      ['c', 'double', 'b'],
    ])
    expect(found(whole, span('b', 40, 60, m1))).toEqual([])
    expect(found(whole, span('b', 20, 60, { ...m1, taskId: 'wash' as TaskId }))).toEqual([])
    expect(found(whole, span('b', 20, 60, { ...m1, by: 'ben' as never }))).toEqual([])
    // Two who have no code, each on a tablet of its own.
    expect(
      found(span('a', 0, 40, { device: 'x' as never }), span('b', 20, 60, { device: 'y' as never })),
    ).toEqual([])
    expect(
      found(span('a', 0, 40, { device: 'x' as never }), span('b', 20, 60, { device: 'x' as never })),
    ).toHaveLength(1)
  })
})

describe('putting times right', () => {
  test('the first times are kept, once', () => {
    const once = correctionOf(moveEnds(span('a', 0, 20), { end: at(25) }, NOW))
    expect(once.changed[0]!.fields).toEqual({ end: at(25), firstEnd: at(20) })
    const again = correctionOf(
      moveEnds({ ...span('a', 0, 25), firstEnd: at(20) }, { start: at(2), end: at(30) }, NOW),
    )
    expect(again.changed[0]!.fields).toEqual({
      start: at(2),
      end: at(30),
      count: undefined,
      firstStart: at(0),
    })
    const later = moveEnds(
      { ...span('a', 2, 30), firstStart: at(0), firstEnd: at(20) },
      { start: at(4) },
      NOW,
    )
    expect(correctionOf(later).changed[0]!.fields).toEqual({ start: at(4), count: undefined })
  })

  test('nothing ends before it began, or happens later than now', () => {
    expect(moveEnds(span('a', 10, 20), { end: at(5) }, NOW)).toEqual({ ok: false, problem: 'endBeforeStart' })
    expect(moveEnds(span('a', 10, 20), { end: at(20) }, NOW)).toEqual({ ok: false, problem: 'nothing' })
    expect(moveEnds(span('a', 10, 20), { end: at(700) }, NOW)).toEqual({ ok: false, problem: 'future' })
    expect(shift([span('a', 10, 20), span('b', 590, 600)], 60_000, NOW)).toEqual({
      ok: false,
      problem: 'future',
    })
  })

  test('shifted together they keep their lengths and their clock, over midnight too', () => {
    const late = { ...span('a', 0, 1), start: '2026-11-03T23:50:00+02:00', end: '2026-11-04T00:10:00+02:00' }
    const { changed } = correctionOf(shift([late, span('n', 5, null, { kind: 'note' })], 15 * 60_000, NOW))
    expect(changed[0]!.fields).toMatchObject({
      start: '2026-11-04T00:05:00+02:00',
      end: '2026-11-04T00:25:00+02:00',
      firstStart: late.start,
      firstEnd: late.end,
    })
    expect(changed[1]!.fields).not.toHaveProperty('end')
  })
})

describe('joining', () => {
  const pieces = [
    span('b', 20, 30, { load: ['dust'], note: 'later' }),
    span('a', 0, 10, { load: ['lifting'], note: 'first' }),
  ]

  test('makes one of several, from the first start to the last end, with all that was noted', () => {
    const { changed, removed, moved } = correctionOf(join(pieces))
    expect(changed).toEqual([
      {
        observation: pieces[1],
        fields: { end: at(30), firstEnd: at(10), load: ['lifting', 'dust'], note: 'first\nlater' },
      },
    ])
    expect(removed.map(({ id }) => id)).toEqual(['b'])
    expect([...moved]).toEqual([['b', 'a']])
  })

  test('adds amounts up and brings together who was along', () => {
    const { changed } = correctionOf(
      join([
        span('a', 0, 10, { modifiers: { kg: 3, how: ['lift'] } as never, company: ['colleague'] }),
        span('b', 12, 40, {
          modifiers: { kg: 4, how: ['hand', 'lift'], side: 'left' } as never,
          company: ['client'],
        }),
      ]),
    )
    expect(changed[0]!.fields).toMatchObject({
      modifiers: { kg: 7, how: ['lift', 'hand'], side: 'left' },
      company: ['client', 'colleague'],
    })
  })

  test('not of different tasks or people, not of what runs, not of one', () => {
    const problem = (list: ObservationRecord[]) => {
      const corrected = join(list)
      return corrected.ok ? 'ok' : corrected.problem
    }
    expect(problem([pieces[0]!])).toBe('tooFew')
    expect(problem([pieces[0]!, span('c', 40, 50, { taskId: 'laundry' as TaskId })])).toBe('differs')
    expect(problem([pieces[0]!, span('c', 40, 50, { personId: 'm9' as never })])).toBe('differs')
    expect(problem([pieces[0]!, span('c', 40, null)])).toBe('running')
  })
})

test('find and replace changes what holds it, and the log says both sides', () => {
  const list = [span('a', 0, 10), span('b', 10, 20, { taskId: 'laundry' as TaskId })]
  const correction = correctionOf(
    replace(list, { field: 'taskId', from: 'beds' as TaskId, to: 'laundry' as TaskId }),
  )
  expect(changesOf(correction)).toEqual([
    { observationId: 'a', field: 'taskId', was: 'beds', now: 'laundry' },
  ])
  expect(replace(list, { field: 'location', from: 'hal', to: 'kamer' })).toEqual({
    ok: false,
    problem: 'nothing',
  })
})
