import fc from 'fast-check'
import { expect, test } from 'vitest'
import * as Y from 'yjs'
import type { Change, Edit } from '../../src/document/edit.ts'
import { addRecordEdit, removeEdit } from '../../src/document/new-record.ts'
import type { AnalystId } from '../../src/records/ids.ts'
import { meetAll, Tablet } from '../support/tablet.ts'
import { taskRecord } from '../support/task-record.ts'
import { visibleState } from '../support/visible-state.ts'

const NAMES = ['ana', 'ben', 'cor', 'dia', 'eva'] as AnalystId[]

const anyTurn = fc.record({
  who: fc.nat(4),
  whom: fc.nat(4),
  what: fc.constantFrom('edit', 'edit', 'remove', 'undo', 'meet', 'meet'),
})

test('a record is out of sight everywhere exactly when who removed it had seen every edit of it', () => {
  fc.assert(
    fc.property(fc.integer({ min: 2, max: 5 }), fc.array(anyTurn, { maxLength: 40 }), (count, turns) => {
      const tablets = NAMES.slice(0, count).map((name) => new Tablet(name))
      tablets[0]!.do(addRecordEdit('tasks', taskRecord('t1')))
      meetAll(tablets)
      /** The edits a removal saw, by its moment: an edit here is a member that nobody takes away. */
      const seen = new Map<string, string[]>()
      const removals = new Map<Tablet, Change[]>()
      for (const [turn, { who, whom, what }] of turns.entries()) {
        const [tablet, other] = [tablets[who % count]!, tablets[whom % count]!]
        if (what === 'meet' && tablet !== other) tablet.meet(other)
        if (what === 'edit') tablet.do(memberEdit(`${tablet.analyst}-${turn}`))
        if (what === 'remove') {
          seen.set(String(turn), membersOf(tablet))
          removals.set(tablet, tablet.do(removeEdit('tasks', 't1', tablet.analyst, String(turn))))
        }
        if (what === 'undo') tablet.undo(removals.get(tablet) ?? [])
      }
      meetAll(tablets)

      const [first, ...others] = tablets
      const removal = taskIn(first!).get('removedAt') as { readonly at: string } | undefined
      const sawAll = removal && membersOf(first!).every((each) => seen.get(removal.at)?.includes(each))
      expect(first!.records.tasks.list()).toHaveLength(sawAll ? 0 : 1)
      for (const other of others) expect(visibleState(other.records)).toEqual(visibleState(first!.records))
    }),
  )
})

const memberEdit = (member: string): Edit => ({
  kind: 'member',
  root: 'tasks',
  id: 't1',
  field: 'jobIds',
  member,
  on: true,
})

const taskIn = ({ doc }: Tablet) => doc.getMap<Y.Map<unknown>>('tasks').get('t1')!

const membersOf = (tablet: Tablet): string[] => {
  const jobs = taskIn(tablet).get('jobIds')
  return jobs instanceof Y.Map ? [...jobs.keys()] : []
}
