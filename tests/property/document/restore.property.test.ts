import fc from 'fast-check'
import { expect, test } from 'vitest'
import * as Y from 'yjs'
import { restoreEdits } from '../../../src/document/restore-edits.ts'
import type { AnalystId } from '../../../src/records/ids.ts'
import { anyStep, type Step, sharedTasks } from '../../support/step-arbitrary.ts'
import { Tablet } from '../../support/tablet.ts'
import { visibleState } from '../../support/visible-state.ts'

const anySteps = fc.array(anyStep, { maxLength: 20 })

test('restoring shows exactly what the older document showed, and undoing it what was there', () => {
  fc.assert(
    fc.property(anySteps, anySteps, (earlier, later) => {
      const tablet = new Tablet()
      tablet.do(...sharedTasks())
      run(tablet, earlier, 0)
      const older = new Tablet()
      Y.applyUpdate(older.doc, Y.encodeStateAsUpdate(tablet.doc))
      run(tablet, later, earlier.length)
      const before = visibleState(tablet.records)

      const by = { by: 'ana' as AnalystId, at: '2026-11-03T09:00:00+01:00' }
      const roots = Object.keys(tablet.records)
      const changes = tablet.do(...restoreEdits(tablet.doc, older.doc, roots, by))
      expect(visibleState(tablet.records)).toEqual(visibleState(older.records))
      expect(restoreEdits(tablet.doc, older.doc, roots, by)).toEqual([])

      expect(tablet.undo(changes).left).toBe(0)
      expect(visibleState(tablet.records)).toEqual(before)
    }),
  )
})

function run(tablet: Tablet, steps: readonly Step[], from: number): void {
  steps.forEach((step, count) => void tablet.do(...step(tablet, from + count)))
}
