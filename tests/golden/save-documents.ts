/*
 * Saves the documents of a release, which every later version must open: run once per release with
 * `npx tsx tests/golden/save-documents.ts 0.2.0` and commit the files. Never write one again.
 */
import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import * as Y from 'yjs'
import { applyEdits, type Edit } from '../../src/document/edit.ts'
import { mergeTasks } from '../../src/document/merge-tasks.ts'
import { addRecordEdit, judgeEdit, removeEdit } from '../../src/document/new-record.ts'
import type { AnalystId, DepartmentId, TaskId } from '../../src/records/ids.ts'
import { documentsOf, parsed } from '../support/case-documents.ts'
import { decision, judgement, observationRecord, taskRecord } from '../support/task-record.ts'
import { visibleState } from '../support/visible-state.ts'

const AT = '2026-11-02T10:00:00+01:00'
const FLOOR = 'd1' as DepartmentId

const version = process.argv[2]
if (!version) throw new Error('which release? for example 0.2.0')

const { project, projectDoc, departments, docs } = documentsOf(
  parsed(readFileSync('tests/support/cases/rich.json')),
)
const floor = departments.get(FLOOR)!
const floorDoc = docs.get(FLOOR)!

/** What happened on the floor after the import; each part sees the part before it. */
const parts: readonly (() => readonly Edit[])[] = [
  () => [
    addRecordEdit('tasks', taskRecord('t3', { departmentId: FLOOR, name: 'Beds again' })),
    addRecordEdit('tasks', taskRecord('t4', { departmentId: FLOOR, name: 'Gone' })),
    addRecordEdit(
      'observations',
      observationRecord('o2', { departmentId: FLOOR, taskId: 't3' as TaskId, end: null }),
    ),
    judgeEdit('t1', 'knowledge', judgement('ben', 3)),
    judgeEdit('t1', 'hours', judgement('ben', 6)),
  ],
  () => [
    addRecordEdit('decisions', decision('t1', 'knowledge', 3, floor.tasks.get('t1')!.judgements.knowledge!)),
    removeEdit('tasks', 't4', 'ana' as AnalystId, AT),
    { kind: 'text', root: 'tasks', id: 't1', field: 'description', text: 'with great care 😀' },
  ],
  () => {
    const [kept, other] = [floor.tasks.get('t1')!, floor.tasks.get('t3')!]
    return mergeTasks(floor, [], { kept, other, by: 'ana' as AnalystId, at: AT }).department
  },
]
for (const edits of parts) applyEdits(floorDoc, edits())
applyEdits(projectDoc, [addRecordEdit('analysts', { id: 'ana' as AnalystId, name: 'Ana' })])

save('project', projectDoc, visibleState(project))
save('department', floorDoc, visibleState(floor))

function save(name: string, doc: Y.Doc, visible: unknown): void {
  const path = `tests/golden/documents/${name}-${version}`
  if (existsSync(`${path}.bin`)) throw new Error(`${path}.bin was released: it stays as it is`)
  writeFileSync(`${path}.bin`, Y.encodeStateAsUpdate(doc))
  writeFileSync(`${path}.json`, `${JSON.stringify(visible, null, 1)}\n`)
}
