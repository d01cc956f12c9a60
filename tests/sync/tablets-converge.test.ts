import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { AnalystId } from '../../src/records/ids.ts'
import { standingOf } from '../../src/records/task-standing.ts'
import { anyStep, sharedTasks } from '../support/step-arbitrary.ts'
import { meetAll, Tablet } from '../support/tablet.ts'
import { visibleState, wholeState } from '../support/visible-state.ts'

const NAMES = ['ana', 'ben', 'cor', 'dia', 'eva'] as AnalystId[]

const anyTurn = fc.record({
  who: fc.nat(4),
  whom: fc.nat(4),
  step: fc.option(anyStep, { freq: 4 }),
})

test('two to five tablets show the same after any edits and meetings, and no judgement is lost', () => {
  fc.assert(
    fc.property(fc.integer({ min: 2, max: 5 }), fc.array(anyTurn, { maxLength: 50 }), (count, turns) => {
      const tablets = NAMES.slice(0, count).map((name) => new Tablet(name))
      tablets[0]!.do(...sharedTasks())
      meetAll(tablets)
      /** What each analyst last judged, by task and field: nobody else can change it. */
      const judged = new Map<string, unknown>()
      for (const [turn, { who, whom, step }] of turns.entries()) {
        const [tablet, other] = [tablets[who % count]!, tablets[whom % count]!]
        if (!step && tablet !== other) tablet.meet(other)
        for (const { redo } of step ? tablet.do(...step(tablet, turn)) : []) {
          if (redo.kind === 'set' && redo.field.includes('~')) {
            // In a place of its own: in one they share, whoever was later would silently win.
            expect(redo.field.endsWith(`~${tablet.analyst}`)).toBe(true)
            judged.set(`${redo.id}/${redo.field}`, redo.value)
          }
        }
      }
      meetAll(tablets)

      const [first, ...others] = tablets
      for (const other of others) {
        expect(wholeState(other.doc)).toEqual(wholeState(first!.doc))
        expect(visibleState(other.records)).toEqual(visibleState(first!.records))
        expect(standings(other)).toEqual(standings(first!))
      }
      for (const [place, value] of judged) expect(held(first!, place)).toEqual(value)
    }),
  )
})

const standings = ({ records }: Tablet) =>
  records.tasks.list().map((task) => standingOf(task, records.decisions.list()))

function held({ doc }: Tablet, place: string): unknown {
  const [id, field] = place.split('/') as [string, string]
  return (doc.getMap('tasks').get(id) as { get(field: string): unknown }).get(field)
}
