import { describe, expect, test } from 'vitest'
import { addRecordEdit, removeEdit, updateEdits } from '../../../../src/document/new-record.ts'
import type { ProcessRecord } from '../../../../src/records/document-records.ts'
import type { ProcessId } from '../../../../src/records/ids.ts'
import { openTestSession, WARD } from '../../../support/kept-in-memory.ts'

const washing: ProcessRecord = {
  id: 'p1' as ProcessId,
  departmentId: WARD,
  name: 'Wassen',
  core: true,
  rank: 'a0',
}
const adding = { departments: { [WARD]: [addRecordEdit('processes', washing)] } }

describe('a session', () => {
  test('undoes and redoes what was added', async () => {
    const { session, ward } = await openTestSession()
    session.act('processAdded', adding)
    expect(ward.processes.list().map((process) => process.name)).toEqual(['Wassen'])

    expect(session.undoStack.undo()).toEqual({ label: 'processAdded', left: 0 })
    expect(ward.processes.list()).toEqual([])

    session.undoStack.redo()
    expect(ward.processes.list().map((process) => process.name)).toEqual(['Wassen'])
  })

  test('takes typing without a rest back in one go', async () => {
    const { session, ward, time } = await openTestSession()
    session.act('processAdded', adding)
    for (const name of ['Wassen e', 'Wassen en', 'Wassen en kleden']) {
      time.now += 300
      session.act('renamed', { departments: { [WARD]: updateEdits('processes', washing, { name }) } }, true)
    }
    session.undoStack.undo()
    expect(ward.processes.get('p1')?.name).toBe('Wassen')
  })

  test('takes typing after a rest back in its own step', async () => {
    const { session, ward, time } = await openTestSession()
    session.act('processAdded', adding)
    for (const name of ['Wassen en', 'Wassen en kleden']) {
      time.now += 60_000
      session.act('renamed', { departments: { [WARD]: updateEdits('processes', washing, { name }) } }, true)
    }
    session.undoStack.undo()
    expect(ward.processes.get('p1')?.name).toBe('Wassen en')
  })

  test('does not undo over what somebody else wrote since, and says so', async () => {
    const { session, ward, documents } = await openTestSession()
    session.act('processAdded', adding)
    session.act('renamed', {
      departments: { [WARD]: updateEdits('processes', washing, { name: 'Wassen en kleden' }) },
    })
    documents
      .get('doc-ward')
      ?.doc.getMap<import('yjs').Map<unknown>>('processes')
      .get('p1')
      ?.set('name', 'Verzorgen')

    expect(session.undoStack.undo()).toEqual({ label: 'renamed', left: 1 })
    expect(ward.processes.get('p1')?.name).toBe('Verzorgen')
  })

  test('an action that changes nothing leaves nothing to undo', async () => {
    const { session } = await openTestSession()
    session.act('processAdded', adding)
    const before = session.undoStack.lastLabel
    session.act('renamed', { departments: { [WARD]: updateEdits('processes', washing, { name: 'Wassen' }) } })
    expect(session.undoStack.lastLabel).toBe(before)
  })

  test('brings a removed record back as it was', async () => {
    const { session, ward } = await openTestSession()
    session.act('processAdded', adding)
    const whole = ward.processes.get('p1')
    session.act('removed', {
      departments: { [WARD]: [removeEdit('processes', 'p1', session.analyst, session.now())] },
    })
    expect(ward.processes.get('p1')).toBeUndefined()
    session.undoStack.undo()
    expect(ward.processes.get('p1')).toEqual(whole)
  })

  test('is saved only when every document is, and names the failure first', async () => {
    const { session, documents } = await openTestSession()
    documents.get('doc-ward')?.become({ kind: 'saving', since: 5 })
    expect(session.saved().kind).toBe('saving')
    documents.get('doc-ward')?.become({ kind: 'not-saved', reason: 'full', pendingEdits: 1 })
    expect(session.saved()).toEqual({ kind: 'not-saved', reason: 'full', pendingEdits: 1 })
    documents.get('doc-ward')?.become({ kind: 'saved', at: 9, onReserve: false })
    expect(session.saved()).toEqual({ kind: 'saved', at: 9, onReserve: false })
  })

  test('writes who the analyst is once, and leaves nothing to undo', async () => {
    const { session } = await openTestSession()
    const before = session.undoStack.lastLabel
    session.nameAnalyst('AV')
    session.nameAnalyst('AvdV')
    expect(session.records.analysts.list()).toEqual([{ id: 'ana', name: 'AvdV', colour: 3 }])
    expect(session.undoStack.lastLabel).toBe(before)
  })
})
