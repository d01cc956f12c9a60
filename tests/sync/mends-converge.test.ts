import fc from 'fast-check'
import { expect, test } from 'vitest'
import { applyEdits } from '../../src/document/edit.ts'
import { mergeTasks } from '../../src/document/merge-tasks.ts'
import { strayEdits } from '../../src/document/stray-edits.ts'
import type { AnalystId } from '../../src/records/ids.ts'
import { anyStep, SHARED_TASKS, sharedTasks } from '../support/step-arbitrary.ts'
import { meetAll, Tablet } from '../support/tablet.ts'
import { visibleState } from '../support/visible-state.ts'

const NAMES = ['ana', 'ben', 'cor', 'dia'] as AnalystId[]
const AT = '2026-11-02T10:00:00+01:00'
/** Settling may bring something to settle: a task that comes back, judgements that follow it. */
const MOST_ROUNDS = 6

const anyTurn = fc.record({
  who: fc.nat(3),
  whom: fc.nat(3),
  what: fc.oneof(
    anyStep.map((step) => ({ kind: 'step' as const, step })),
    fc.record({
      kind: fc.constant('merge' as const),
      kept: fc.constantFrom(...SHARED_TASKS),
      other: fc.constantFrom(...SHARED_TASKS),
    }),
    fc.constant({ kind: 'meet' as const }),
  ),
})

test('tablets that settle merged tasks all at once come to rest, and show the same', () => {
  fc.assert(
    fc.property(fc.integer({ min: 2, max: 4 }), fc.array(anyTurn, { maxLength: 40 }), (count, turns) => {
      const tablets = NAMES.slice(0, count).map((name) => new Tablet(name))
      tablets[0]!.do(...sharedTasks())
      meetAll(tablets)
      for (const [turn, { who, whom, what }] of turns.entries()) {
        const [tablet, other] = [tablets[who % count]!, tablets[whom % count]!]
        if (what.kind === 'meet' && tablet !== other) tablet.meet(other)
        if (what.kind === 'step') tablet.do(...what.step(tablet, turn))
        if (what.kind === 'merge') merge(tablet, what.kept, what.other)
      }
      meetAll(tablets)

      let written = 1
      for (let round = 0; round < MOST_ROUNDS && written > 0; round++) {
        written = tablets.reduce((sum, tablet) => sum + settle(tablet), 0)
        meetAll(tablets)
      }
      expect(written).toBe(0)
      const [first, ...others] = tablets
      for (const other of others) expect(visibleState(other.records)).toEqual(visibleState(first!.records))
    }),
  )
})

const settle = ({ doc, records }: Tablet): number => applyEdits(doc, strayEdits(doc, records)).length

function merge(tablet: Tablet, keptId: string, otherId: string): void {
  const [kept, other] = [tablet.records.tasks.get(keptId), tablet.records.tasks.get(otherId)]
  if (!kept || !other || kept === other) return
  const { department } = mergeTasks(tablet.records, [], { kept, other, by: tablet.analyst, at: AT })
  tablet.do(...department)
}
