import { describe, expect, test } from 'vitest'
import * as Y from 'yjs'
import {
  ENTRIES_KEPT,
  type HistoryEntry,
  thinHistory,
  writeHistory,
} from '../../../src/document/history-entry.ts'
import { HistoryLog } from '../../../src/document/history-log.ts'
import { addRecordEdit, removeEdit, updateEdits } from '../../../src/document/new-record.ts'
import { readFields } from '../../../src/document/root.ts'
import type { AnalystId, TaskId } from '../../../src/records/ids.ts'
import { openTestSession, WARD } from '../../support/kept-in-memory.ts'
import { taskRecord } from '../../support/task-record.ts'

type Opened = Awaited<ReturnType<typeof openTestSession>>
const BEDS = 'beds' as TaskId

async function withTask() {
  const opened = await openTestSession()
  const task = { ...taskRecord(BEDS), departmentId: WARD }
  opened.session.act('taskAdded', { departments: { [WARD]: [addRecordEdit('tasks', task)] } })
  return { ...opened, log: opened.session.historyOf(WARD)! }
}

const change = ({ session, ward }: Opened, fields: object, joined = false) =>
  session.act(
    'taskChanged',
    { departments: { [WARD]: updateEdits('tasks', ward.tasks.get(BEDS)!, fields) } },
    joined,
  )

describe('history', () => {
  test('says what changed, when, by whom, from what to what', async () => {
    const opened = await withTask()
    opened.time.now += 60_000
    change(opened, { location: 'Linnenkamer' })
    expect(opened.log.list()[0]).toMatchObject({
      at: '2026-09-09T10:01:00+02:00',
      by: 'ana',
      what: 'taskChanged',
      way: 'done',
      changes: [['set', 'tasks', BEDS, 'location', [''], ['Linnenkamer']]],
    })
    expect(opened.log.list()[1]?.changes).toEqual([['add', 'tasks', BEDS]])
  })

  test('is written in the transaction of the edit itself', async () => {
    const opened = await withTask()
    const touched: string[][] = []
    const { doc } = opened.documents.get('doc-ward')!
    doc.on('afterTransaction', ({ changedParentTypes }: Y.Transaction) => {
      const roots = [...doc.share].filter(([, root]) => changedParentTypes.has(root as never))
      touched.push(roots.map(([name]) => name))
    })
    change(opened, { location: 'Linnenkamer' })
    expect(
      touched.map((roots) => roots.filter((root) => root === 'tasks' || root === 'history').sort()),
    ).toEqual([['history', 'tasks']])
  })

  test('typing without a rest is one change, from before the first sign to after the last', async () => {
    const opened = await withTask()
    for (const name of ['B', 'Be', 'Bed', 'Bedden']) {
      opened.time.now += 300
      change(opened, { name }, true)
    }
    await opened.session.flush()
    expect(opened.log.list()).toHaveLength(2)
    expect(opened.log.list()[0]).toMatchObject({
      isOpen: false,
      changes: [['set', 'tasks', BEDS, 'name', ['task beds'], ['Bedden']]],
    })
  })

  test('typing costs the history two writes, however many signs', async () => {
    const opened = await withTask()
    let writes = 0
    opened.documents
      .get('doc-ward')!
      .doc.getMap('history')
      .observe(() => {
        writes += 1
      })
    const text = 'Bedden opmaken, ook die op de gang'
    for (let signs = 1; signs <= text.length; signs++) {
      opened.time.now += 100
      change(opened, { description: text.slice(0, signs) }, true)
    }
    await opened.session.flush()
    expect(writes).toBe(2)
    expect(opened.log.list()[0]?.changes).toEqual([
      ['text', 'tasks', BEDS, 'description', 0, '', text, '', ''],
    ])
  })

  test('typing that came to nothing leaves no trace', async () => {
    const opened = await withTask()
    change(opened, { name: 'task bedsx' }, true)
    change(opened, { name: 'task beds' }, true)
    await opened.session.flush()
    expect(opened.log.list()).toHaveLength(1)
  })

  test('undo and redo are changes too', async () => {
    const opened = await withTask()
    change(opened, { location: 'Linnenkamer' })
    opened.session.undoStack.undo()
    opened.session.undoStack.redo()
    expect(
      opened.log
        .list()
        .map(({ way, what }) => [way, what])
        .slice(0, 3),
    ).toEqual([
      ['redone', 'taskChanged'],
      ['undone', 'taskChanged'],
      ['done', 'taskChanged'],
    ])
  })

  test('an action in several steps and documents is one entry in each, under one key', async () => {
    const { session, log } = await withTask()
    session.actInSteps('tasksMerged', [
      () => ({
        departments: { [WARD]: [removeEdit('tasks', BEDS, session.analyst, session.now())] },
        project: [{ kind: 'set', root: 'departments', id: WARD, field: 'name', value: 'Gang' }],
      }),
      () => ({
        departments: { [WARD]: [{ kind: 'set', root: 'tasks', id: BEDS, field: 'mergedInto', value: 'x' }] },
      }),
    ])
    expect(log.list()[0]?.changes.map(([, , , field]) => field)).toEqual(['removedAt', 'mergedInto'])
    expect(session.historyOf(null)!.list()[0]?.key).toBe(log.list()[0]?.key)
  })

  test('a change of long ago is taken back, what came after stays, and undo brings it again', async () => {
    const opened = await withTask()
    change(opened, { location: 'Linnenkamer' })
    const { key } = opened.log.list()[0]!
    for (const name of ['Bedden', 'Lakens', 'Dekens']) change(opened, { name })
    expect(opened.session.revert(key)).toEqual({ label: 'taskChanged', made: 1, left: 0 })
    expect(opened.ward.tasks.get(BEDS)).toMatchObject({ location: '', name: 'Dekens' })
    expect(opened.log.list()[0]).toMatchObject({ way: 'reverted', what: 'taskChanged' })
    opened.session.undoStack.undo()
    expect(opened.ward.tasks.get(BEDS)).toMatchObject({ location: 'Linnenkamer', name: 'Dekens' })
  })

  test('what was changed since is left alone, and it says so', async () => {
    const opened = await withTask()
    change(opened, { location: 'Linnenkamer' })
    const { key } = opened.log.list()[0]!
    change(opened, { location: 'Zolder' })
    expect(opened.session.revert(key)?.left).toBe(1)
    expect(opened.ward.tasks.get(BEDS)?.location).toBe('Zolder')
  })

  test('a record that was written in since is not removed again', async () => {
    const opened = await withTask()
    const { key } = opened.log.list()[0]!
    change(opened, { location: 'Linnenkamer' })
    expect(opened.session.revert(key)?.left).toBe(1)
    expect(opened.ward.tasks.get(BEDS)).toBeDefined()
  })

  test('words taken out of a text come back at their place, also when words around them changed', async () => {
    const opened = await withTask()
    change(opened, { description: 'De bedden worden niet elke dag opgemaakt.' })
    change(opened, { description: 'De bedden worden elke dag opgemaakt.' })
    const { key } = opened.log.list()[0]!
    change(opened, { description: 'Let op! De bedden worden elke dag opgemaakt, zegt M1.' })
    expect(opened.session.revert(key)?.left).toBe(0)
    expect(opened.ward.tasks.get(BEDS)?.description).toBe(
      'Let op! De bedden worden niet elke dag opgemaakt, zegt M1.',
    )
  })

  test('a removed record can still be read, for words about it', async () => {
    const { session } = await withTask()
    session.act('taskRemoved', {
      departments: { [WARD]: [removeEdit('tasks', BEDS, session.analyst, session.now())] },
    })
    expect(session.recordOf(WARD, 'tasks', BEDS)).toMatchObject({ name: 'task beds' })
  })

  test('a huge action keeps its count, not every change', async () => {
    const { session, log } = await withTask()
    const edits = Array.from({ length: 2_500 }, (_, place) => addRecordEdit('tasks', taskRecord(`t${place}`)))
    session.act('restored', { departments: { [WARD]: edits } })
    expect(log.list()[0]).toMatchObject({ more: 500 })
    expect(session.revert(log.list()[0]!.key)?.left).toBe(500)
  })

  test('comes with the edits to another tablet, in the same order', async () => {
    const opened = await withTask()
    change(opened, { location: 'Linnenkamer' })
    const other = new Y.Doc()
    Y.applyUpdate(other, Y.encodeStateAsUpdate(opened.documents.get('doc-ward')!.doc))
    expect(new HistoryLog(other).list()).toEqual(opened.log.list())
  })

  test('the oldest entries go where there are far too many', () => {
    const doc = new Y.Doc()
    const entry = (count: number): HistoryEntry => ({
      key: `tablet:${count.toString(36)}`,
      at: new Date(Date.UTC(2026, 0, 1) + count * 1_000).toISOString(),
      by: 'ana' as AnalystId,
      what: 'changed',
      way: 'done',
      changes: [['add', 'tasks', `t${count}`]],
      more: 0,
      isOpen: false,
    })
    for (let count = 0; count < 130; count++) writeHistory(doc, entry(count))
    thinHistory(doc, 100, 40)
    expect(new HistoryLog(doc).list()).toHaveLength(130)
    thinHistory(doc, 100, 20)
    const kept = new HistoryLog(doc).list()
    expect([kept.length, kept[0]?.key, kept[99]?.key]).toEqual([100, entry(129).key, entry(30).key])
    expect(ENTRIES_KEPT).toBe(10_000)
  })

  test('what a later version writes in an entry is skipped, not thrown away', () => {
    const doc = new Y.Doc()
    doc.getMap('history').set('tablet:1', {
      at: '2026-01-01T10:00:00+01:00',
      by: 'ana',
      changes: [
        ['swap', 'tasks'],
        ['add', 'tasks', 'b'],
      ],
    })
    doc.getMap('history').set('tablet:2', 'something else')
    expect(new HistoryLog(doc).list()).toMatchObject([{ what: 'changed', changes: [['add', 'tasks', 'b']] }])
    expect(doc.getMap('history').size).toBe(2)
    expect(readFields(doc, 'tasks', 'b')).toBeNull()
  })
})
