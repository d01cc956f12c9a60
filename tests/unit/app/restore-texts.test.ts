import { expect, test } from 'vitest'
import * as Y from 'yjs'
import { previewRestore } from '../../../src/app/history/restore-preview.ts'
import { differenceGroups } from '../../../src/app/history/restore-texts.ts'
import { addRecordEdit, removeEdit } from '../../../src/document/new-record.ts'
import { WARD } from '../../support/kept-in-memory.ts'
import { taskRecord } from '../../support/task-record.ts'
import { AT, BEDS, CARER, openToldWard } from '../../support/told-ward.ts'

test('a restore says by name what comes back, what becomes as it was and what goes', async () => {
  const { session, change, words, documents } = await openToldWard()
  const { doc } = documents.get('doc-ward')!
  const state = Y.encodeStateAsUpdate(doc)
  change({ name: 'Dekens luchten', location: 'Zolder' })
  session.act('x', {
    departments: {
      [WARD]: [
        removeEdit('jobs', CARER, session.analyst, AT),
        addRecordEdit('tasks', { ...taskRecord('new'), departmentId: WARD, name: 'Koffie zetten' }),
      ],
    },
  })
  const by = { by: session.analyst, at: AT }
  const { edits, differences } = previewRestore(doc, state, ['tasks', 'jobs'], by)
  expect(differenceGroups(differences, WARD, words)).toEqual([
    {
      what: 'back',
      title: 'Komt terug',
      kinds: [{ root: 'jobs', title: 'Functie: 1', names: ['Verzorgende'] }],
    },
    {
      what: 'changed',
      title: 'Wordt weer zoals toen',
      kinds: [{ root: 'tasks', title: 'Taak: 1', names: ['Bedden verschonen (naam, plek)'] }],
    },
    {
      what: 'gone',
      title: 'Gaat weg',
      kinds: [{ root: 'tasks', title: 'Taak: 1', names: ['Koffie zetten'] }],
    },
  ])
  // Nothing was changed by looking; and going back does what was said.
  expect(session.department(WARD)!.tasks.get(BEDS)?.name).toBe('Dekens luchten')
  session.act('restored', { departments: { [WARD]: edits } })
  expect(previewRestore(doc, state, ['tasks', 'jobs'], by).differences).toEqual([])
})
