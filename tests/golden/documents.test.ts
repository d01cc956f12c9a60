import { readdirSync, readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import * as Y from 'yjs'
import { openDepartment, openProjectDocument } from '../../src/document/documents.ts'
import { applyEdits } from '../../src/document/edit.ts'
import { addRecordEdit } from '../../src/document/new-record.ts'
import type { AnalystId, DepartmentId } from '../../src/records/ids.ts'
import { visibleState, wholeState } from '../support/visible-state.ts'

const FOLDER = 'tests/golden/documents'
const saved = readdirSync(FOLDER).filter((file) => file.endsWith('.bin'))

const open = (file: string): Y.Doc => {
  const doc = new Y.Doc()
  Y.applyUpdate(doc, readFileSync(`${FOLDER}/${file}`))
  return doc
}

test('there are documents of a release', () => {
  expect(saved.length).toBeGreaterThanOrEqual(2)
})

test.each(saved)('%s opens and reads as when it was saved', (file) => {
  const doc = open(file)
  const expected: Record<string, readonly Record<string, unknown>[]> = JSON.parse(
    readFileSync(`${FOLDER}/${file.replace(/\.bin$/, '.json')}`, 'utf8'),
  )
  // Records do not store whose they are.
  const id = expected.processes?.[0]?.departmentId as DepartmentId
  const records = file.startsWith('project') ? openProjectDocument(doc) : openDepartment(doc, id)
  expect(doc.store.pendingStructs).toBeNull()
  // Roots of later versions are empty here; through JSON, which knows no undefined.
  expect(JSON.parse(JSON.stringify(visibleState(records)))).toMatchObject(expected)
})

test.each(saved)('%s keeps all it holds when this version edits it', (file) => {
  const doc = open(file)
  const before = wholeState(doc)
  const changes = applyEdits(doc, [addRecordEdit('analysts', { id: 'ben' as AnalystId, name: 'Ben' })])
  expect(changes).toHaveLength(1)
  doc.getMap('analysts').delete('ben')
  expect(wholeState(doc)).toEqual(expect.arrayContaining(before))
})
