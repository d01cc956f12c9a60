import fc from 'fast-check'
import { expect, test } from 'vitest'
import * as Y from 'yjs'
import { applyEdits } from '../../../src/document/edit.ts'
import { updateEdits } from '../../../src/document/new-record.ts'
import type { AnalystId, TaskId } from '../../../src/records/ids.ts'
import { stateHashOf, stateWordsOf } from '../../../src/storage/state-words.ts'
import { toHex } from '../../../src/vault/bytes.ts'
import '../../support/property-runs.ts'
import { anyStep, SHARED_TASKS, sharedTasks } from '../../support/step-arbitrary.ts'
import { Tablet } from '../../support/tablet.ts'

const hashOf = async (doc: Y.Doc) => toHex(await stateHashOf([{ documentId: 'd', doc }]))

test('tablets that end with the same edits have the same words, whoever made them and however they met', async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.array(fc.tuple(fc.nat(2), anyStep, fc.nat(5)), { minLength: 1, maxLength: 40 }),
      async (steps) => {
        const tablets = ['A', 'B', 'C'].map((analyst) => new Tablet(analyst as AnalystId))
        applyEdits(tablets[0]!.doc, sharedTasks())
        for (const { doc } of tablets.slice(1))
          Y.applyUpdate(doc, Y.encodeStateAsUpdate(tablets[0]!.doc), 'meet')
        for (const [count, [who, step, looked]] of steps.entries()) {
          const tablet = tablets[who]!
          applyEdits(tablet.doc, step(tablet, count))
          // Looking now and then fills what is kept of the state, so that a change it misses would show.
          if (looked < 3) await hashOf(tablets[looked]!.doc)
          if (looked === 3) Y.applyUpdate(tablet.doc, Y.encodeStateAsUpdate(tablets[0]!.doc), 'meet')
        }
        const whole = Y.mergeUpdates([...tablets].reverse().map(({ doc }) => Y.encodeStateAsUpdate(doc)))
        for (const { doc } of tablets) Y.applyUpdate(doc, whole, 'meet')
        const fresh = new Y.Doc()
        Y.applyUpdate(fresh, whole)
        const hashes = await Promise.all([...tablets.map(({ doc }) => doc), fresh].map(hashOf))
        expect(new Set(hashes).size).toBe(1)
      },
    ),
  )
}, 60_000)

test('any change of one field gives other words, and taking it back the same', async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.constantFrom(...SHARED_TASKS),
      fc.constantFrom('name', 'description', 'location'),
      fc.string({ minLength: 1, maxLength: 5 }),
      async (id, field, more) => {
        const tablet = new Tablet('A' as AnalystId)
        applyEdits(tablet.doc, sharedTasks())
        const docs = [{ documentId: 'd', doc: tablet.doc }]
        const before = await stateWordsOf(docs)
        const task = () => tablet.records.tasks.get(id as TaskId)!
        const was = task()
        applyEdits(tablet.doc, updateEdits('tasks', was, { [field]: `${was[field as 'name']}${more}x` }))
        const between = await stateWordsOf(docs)
        applyEdits(tablet.doc, updateEdits('tasks', task(), { [field]: was[field as 'name'] }))
        expect(between).not.toEqual(before)
        expect(await stateWordsOf(docs)).toEqual(before)
      },
    ),
  )
})
