import fc from 'fast-check'
import { expect, test } from 'vitest'
import { type RecordedChange, recordedChange } from '../../../src/document/recorded-change.ts'
import { revertRecorded } from '../../../src/document/revert-recorded.ts'
import type { AnalystId } from '../../../src/records/ids.ts'
import { anyStep, sharedTasks } from '../../support/step-arbitrary.ts'
import { Tablet } from '../../support/tablet.ts'
import { visibleState } from '../../support/visible-state.ts'

const by = { by: 'ana' as AnalystId, at: '2026-11-03T09:00:00+01:00' }
const untouched = () => false

test('reverting any recorded change where nothing changed since shows what was there before', () => {
  fc.assert(
    fc.property(fc.array(anyStep, { maxLength: 20 }), anyStep, (earlier, step) => {
      const tablet = new Tablet()
      tablet.do(...sharedTasks())
      earlier.forEach((each, count) => void tablet.do(...each(tablet, count)))
      const before = visibleState(tablet.records)
      const recorded = throughJson(tablet.do(...step(tablet, earlier.length)).map(recordedChange))
      const after = visibleState(tablet.records)

      const reverted = revertRecorded(tablet.doc, recorded, by, untouched)
      expect(visibleState(tablet.records)).toEqual(before)
      expect(reverted.left).toBe(0)

      // What the revert made is a change like others, and can be taken back the same way.
      revertRecorded(tablet.doc, throughJson(reverted.made.map(recordedChange)), by, untouched)
      expect(visibleState(tablet.records)).toEqual(after)
    }),
  )
})

test('reverting changes of a field that was set again leaves it as it is', () => {
  fc.assert(
    fc.property(
      fc.array(fc.constantFrom('hal', 'zolder', 'keuken'), { minLength: 2, maxLength: 6 }),
      (places) => {
        const tablet = new Tablet()
        tablet.do(...sharedTasks())
        const recorded = places.map((value) =>
          tablet.do({ kind: 'set', root: 'tasks', id: 't1', field: 'location', value }).map(recordedChange),
        )
        recorded.slice(0, -1).forEach((changes, count) => {
          const isAgain = places.slice(count + 1).every((place) => place === places[count])
          const isBack = places.at(-1) === places[count]
          if (changes.length === 0 || isAgain || isBack) return
          expect(revertRecorded(tablet.doc, changes, by, untouched).left).toBe(changes.length)
        })
        expect(tablet.records.tasks.get('t1')?.location).toBe(places.at(-1))
      },
    ),
  )
})

/** As it comes out of the document. */
const throughJson = (changes: readonly RecordedChange[]): readonly RecordedChange[] =>
  JSON.parse(JSON.stringify(changes))
