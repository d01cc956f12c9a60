import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { goingOnSince, linksWithout, turnKeys, turnsOf } from '../../../src/records/turns.ts'
import { type ObservationSketch, sketchedObservation } from '../../support/observation-sketch.ts'

const seen = (...sketches: ObservationSketch[]) => sketches.map(sketchedObservation)
const idsOf = (...sketches: ObservationSketch[]) =>
  turnsOf(seen(...sketches)).map((turn) => turn.map(({ id }) => id))

describe('turns', () => {
  test('are the chains of what goes on with what, oldest piece first', () => {
    expect(
      idsOf(
        { id: 'c', from: 30, to: 40, task: 't', resumes: 'b' },
        { id: 'x', from: 5, to: 50, task: 't' },
        { id: 'b', from: 20, to: 25, task: 't', resumes: 'a' },
        { id: 'a', from: 0, to: 10, task: 't' },
      ),
    ).toEqual([['a', 'b', 'c'], ['x']])
  })

  test('a piece of other work, of somebody else, or of what is gone, is a turn of its own', () => {
    expect(
      idsOf(
        { id: 'a', from: 0, to: 10, task: 't', person: 'm1' },
        { id: 'b', from: 10, to: 20, task: 'u', person: 'm1', resumes: 'a' },
        { id: 'c', from: 20, to: 30, task: 't', person: 'm2', resumes: 'a' },
        { id: 'd', from: 30, to: 40, task: 't', person: 'm1', resumes: 'gone' },
        { id: 'e', from: 40, to: 50, task: 't', person: 'm1', job: 'j', resumes: 'a' },
      ),
    ).toEqual([['a'], ['b'], ['c'], ['d'], ['e']])
  })

  test('one that two tablets each took up is one turn still', () => {
    expect(
      idsOf(
        { id: 'a', from: 0, to: 10, task: 't' },
        { id: 'b', from: 20, to: 25, task: 't', resumes: 'a' },
        { id: 'c', from: 21, to: 26, task: 't', resumes: 'a' },
      ),
    ).toEqual([['a', 'b', 'c']])
  })

  test('short moments and notes are no pieces of a turn', () => {
    expect(
      idsOf({ id: 'a', from: 0, kind: 'instant', task: 't' }, { id: 'b', from: 1, kind: 'note', task: 't' }),
    ).toEqual([])
  })

  test('are the same in any order, also where pieces go round in a circle', () => {
    const anyList = fc.array(fc.record({ task: fc.constantFrom('t', 't', 'u'), resumes: fc.nat(14) }), {
      minLength: 1,
      maxLength: 12,
    })
    fc.assert(
      fc.property(
        anyList.chain((list) => {
          const all = list.map(({ task, resumes }, i) =>
            sketchedObservation({ id: `o${i}`, from: i, to: i + 1, task, resumes: `o${resumes}` }),
          )
          return fc.tuple(fc.constant(all), fc.shuffledSubarray(all, { minLength: all.length }))
        }),
        ([all, shuffled]) => {
          const keys = turnKeys(all)
          expect(new Map([...turnKeys(shuffled)].sort())).toEqual(new Map([...keys].sort()))
          for (const piece of all) {
            const before = all.find(({ id }) => id === piece.resumes)
            if (before && before.taskId === piece.taskId) expect(keys.get(piece.id)).toBe(keys.get(before.id))
          }
        },
      ),
    )
  })
})

describe('without some pieces', () => {
  test('the piece after one that is gone goes on with the piece before it; of those left without, the first begins', () => {
    const chain = seen(
      { id: 'a', from: 0, to: 10, task: 't' },
      { id: 'b', from: 20, to: 25, task: 't', resumes: 'a' },
      { id: 'c', from: 30, to: 40, task: 't', resumes: 'b' },
      { id: 'd', from: 31, to: 41, task: 't', resumes: 'a' },
    )
    expect([...linksWithout(chain, new Set(['b']))]).toEqual([['c', 'a']])
    expect([...linksWithout(chain, new Set(['a']))]).toEqual([
      ['b', undefined],
      ['d', 'b'],
    ])
    expect([...linksWithout(chain, new Set(['c']))]).toEqual([])
  })

  test('those that stay lie in the same turns as before, whatever goes', () => {
    const piece = fc.record({
      task: fc.constantFrom('t', 't', 't', 'u'),
      resumes: fc.nat(9),
      stays: fc.boolean(),
    })
    fc.assert(
      fc.property(fc.array(piece, { minLength: 1, maxLength: 10 }), (list) => {
        // A piece goes on with an earlier one, as they are made.
        const all = list.map(({ task, resumes }, i) =>
          sketchedObservation({
            ...{ id: `o${i}`, from: i, to: i + 1, task },
            ...(resumes < i && { resumes: `o${resumes}` }),
          }),
        )
        const gone = new Set(list.flatMap(({ stays }, i) => (stays ? [] : [`o${i}`])))
        const links = linksWithout(all, gone)
        const left = all
          .filter(({ id }) => !gone.has(id))
          .map((each) => (links.has(each.id) ? { ...each, resumes: links.get(each.id) } : each))
        const [before, after] = [turnKeys(all), turnKeys(left as typeof all)]
        for (const one of left) {
          for (const other of left) {
            expect(after.get(one.id) === after.get(other.id)).toBe(
              before.get(one.id) === before.get(other.id),
            )
          }
        }
      }),
    )
  })
})

test('work goes on since the first piece that it follows at once: no gap between, the same work, and never in a circle', () => {
  const all = seen(
    { id: 'a', from: 0, to: 10, task: 't' },
    { id: 'b', from: 12, to: 20, task: 't', resumes: 'a' },
    { id: 'c', from: 20, to: 25, task: 't', resumes: 'b' },
    { id: 'd', from: 25, task: 't', resumes: 'c' },
    { id: 'e', from: 25, task: 'u', resumes: 'c' },
    { id: 'f', from: 25, task: 't', resumes: 'gone' },
    { id: 'g', from: 30, to: 30, task: 't', resumes: 'h' },
    { id: 'h', from: 30, to: 30, task: 't', resumes: 'g' },
  )
  const since = (id: string) =>
    goingOnSince(all.find((each) => each.id === id)!, (other) => all.find((each) => each.id === other)).id
  expect(['a', 'd', 'e', 'f'].map(since)).toEqual(['a', 'b', 'e', 'f'])
  expect(['g', 'h']).toContain(since('g'))
})
