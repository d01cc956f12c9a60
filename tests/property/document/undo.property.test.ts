import fc from 'fast-check'
import { expect, test } from 'vitest'
import * as Y from 'yjs'
import type { Change, Edit } from '../../../src/document/edit.ts'
import { wellFormed } from '../../../src/document/well-formed.ts'
import type { AnalystId } from '../../../src/records/ids.ts'
import { anyStep, sharedTasks } from '../../support/step-arbitrary.ts'
import { Tablet } from '../../support/tablet.ts'
import { visibleState, wholeState } from '../../support/visible-state.ts'

test('undoing everything shows what was there before, and redoing everything what was there after', () => {
  fc.assert(
    fc.property(fc.array(anyStep, { maxLength: 20 }), (steps) => {
      const tablet = new Tablet()
      tablet.do(...sharedTasks())
      const before = visibleState(tablet.records)
      const actions = steps.map((step, count) => tablet.do(...step(tablet, count)))
      const after = visibleState(tablet.records)

      const undone = undoAll(tablet, actions)
      expect(visibleState(tablet.records)).toEqual(before)
      const redone = undoAll(tablet, undone)
      expect(visibleState(tablet.records)).toEqual(after)
      undoAll(tablet, redone)
      expect(visibleState(tablet.records)).toEqual(before)
    }),
  )
})

test('undoing everything leaves what another tablet did since as it is', () => {
  fc.assert(
    fc.property(
      fc.array(anyStep, { maxLength: 12 }),
      fc.array(anyStep, { minLength: 1, maxLength: 8 }),
      (own, others) => {
        const [ana, ben] = [new Tablet('ana' as AnalystId), new Tablet('ben' as AnalystId)]
        ana.do(...sharedTasks())
        const actions = own.map((step, count) => ana.do(...step(ana, count)))
        ana.meet(ben)
        const targets = others.flatMap((step, count) => ben.do(...step(ben, count)).map(({ redo }) => redo))
        // What ben set to just what ana once left there, undo takes for hers: values have no author.
        const left = new Set(actions.flat().map(({ redo }) => `${placeOf(redo)} ${leftBy(redo)}`))
        const changed = targets.filter(
          (target) =>
            held(ana, target) !== held(ben, target) && !left.has(`${placeOf(target)} ${held(ben, target)}`),
        )
        ana.meet(ben)
        const theirs = changed.map((target) => held(ben, target))
        undoAll(ana, actions)
        expect(changed.map((target) => held(ana, target))).toEqual(theirs)
        ben.meet(ana)
        expect(wholeState(ben.doc)).toEqual(wholeState(ana.doc))
      },
    ),
  )
})

function undoAll(tablet: Tablet, actions: readonly (readonly Change[])[]): Change[][] {
  return [...actions].reverse().map((changes) => tablet.undo(changes).made)
}

/** What a document says where an edit writes. */
function held({ doc }: Tablet, edit: Edit): string {
  const record = doc.getMap<Y.Map<unknown>>(edit.root).get(edit.id)
  if (edit.kind === 'add') return String(record && !record.has('removedAt'))
  const value = record?.get(edit.field)
  if (edit.kind === 'member') return String(value instanceof Y.Map && value.has(edit.member))
  return value instanceof Y.Text ? value.toString() : JSON.stringify(value)
}

const placeOf = (edit: Edit) =>
  JSON.stringify([edit.root, edit.id, 'field' in edit && edit.field, 'member' in edit && edit.member])

/** What `held` gives right after the edit. */
function leftBy(edit: Edit): string {
  if (edit.kind === 'add') return 'true'
  if (edit.kind === 'member') return String(edit.on)
  return edit.kind === 'text' ? wellFormed(edit.text) : JSON.stringify(wellFormed(edit.value))
}
