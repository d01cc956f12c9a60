import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { applyEdits } from '../../../src/document/edit.ts'
import { addRecordEdit, judgeEdit, removeEdit, updateEdits } from '../../../src/document/new-record.ts'
import { collectionsToCase } from '../../../src/document/to-case.ts'
import { writeCase } from '../../../src/exchange/write-case.ts'
import type { Kept } from '../../../src/records/document-records.ts'
import type { AnalystId, FunctionId, ScenarioId } from '../../../src/records/ids.ts'
import {
  caseOf,
  departmentOf,
  documentsOf,
  exampleCase,
  interviewOf,
  parsed,
  taskOf,
  WORDS,
} from '../../support/case-documents.ts'
import { judgement, observationRecord, taskRecord } from '../../support/task-record.ts'
import { visibleState } from '../../support/visible-state.ts'

const OWP = 'owp'
const AT = '2026-11-02T10:00:00+01:00'

/** A small case with a field nobody knows on every object. */
const richCase = () => parsed(readFileSync('tests/support/cases/rich.json'))

function opened() {
  const documents = documentsOf(exampleCase('universiteit'))
  return { documents, ...departmentOf(documents, OWP) }
}

describe('import', () => {
  test('values become judgements of the importer, marked as brought in', () => {
    const task = taskOf(opened(), 't01')
    expect(task.judgements.hours).toMatchObject([{ by: 'ana', value: 4, imported: true }])
    expect(task.judgements.physical).toMatchObject([{ by: 'ana', value: 1, imported: true }])
    const ids = Object.values(task.judgements).flatMap((list) => list.map(({ id }) => id))
    expect(new Set(ids).size).toBe(ids.length)
  })

  test('the words of a note can be edited by two people, and its id is its own', () => {
    const documents = documentsOf(richCase())
    const notes = departmentOf(documents, 'd1').records.notes.list()
    expect(notes.map(({ caseId, id }) => caseId ?? id)).toEqual(['n1', 'n1'])
    expect(new Set(notes.map(({ id }) => id)).size).toBe(2)
  })

  test('only what no field takes is carried as extra', () => {
    const { project, departments } = documentsOf(richCase())
    const all = [project, ...departments.values()].flatMap((records) => Object.values(visibleState(records)))
    const carried = all.flat().flatMap((record) => Object.keys((record as Kept).extra ?? {}))
    expect(new Set(carried)).toEqual(new Set(['x-note', 'businessAnalysis', 'demands', 'load', 'sources']))
  })

  test('free words about load are kept as a value, never as a key', () => {
    const [observation] = departmentOf(documentsOf(richCase()), 'd1').records.observations.list()
    expect(observation!.load).toEqual(['lifting'])
    expect(observation!.extra).toMatchObject({ load: ['Heavy: mr Smith from bed'] })
  })
})

describe('export', () => {
  test('every unknown field comes out where it came in', () => {
    const original = richCase()
    expect(caseOf(documentsOf(original))).toEqual(original)
  })

  test('a task that nobody placed or judged says so, and comes back unplaced and unjudged', () => {
    const { documents, doc, id: departmentId } = opened()
    applyEdits(doc, [addRecordEdit('tasks', taskRecord('new', { departmentId }))])
    const exported = caseOf(documents)
    const task = exported.tasks.find(({ id }) => id === 'new')!
    expect(task).toMatchObject({ processId: 'unplaced-1', knowledge: 4 })
    expect((task as { unjudged?: unknown }).unjudged).toContain('frequency')
    expect(exported.processes.at(-1)).toMatchObject({ id: 'unplaced-1', name: WORDS.unplaced })

    const again = departmentOf(documentsOf(parsed(writeCase(exported))), OWP)
    const brought = taskOf(again, 'new')
    const made = taskRecord('new', { departmentId: again.id })
    expect(brought).toEqual({ ...made, id: brought.id, caseId: 'new' })
    expect(again.records.processes.get('unplaced-1')).toBeUndefined()
  })

  test('where two analysts differ the cautious value goes out', () => {
    const { documents, doc, records } = opened()
    applyEdits(doc, [judgeEdit(taskOf({ records }, 't01').id, 'knowledge', judgement('ben', 3))])
    expect(caseOf(documents).tasks[0]).toMatchObject({ id: 't01', knowledge: 3 })
  })

  test('what was removed is gone, and nothing refers to it any more', () => {
    const { documents, doc, records } = opened()
    const remove = (root: 'tasks' | 'jobs' | 'processes' | 'interviews', id: string) =>
      removeEdit(root, id, 'ana' as AnalystId, AT)
    applyEdits(doc, [
      remove('tasks', taskOf({ records }, 't01').id),
      remove('jobs', 'doc'),
      remove('processes', 'run'),
    ])
    applyEdits(documents.projectDoc, [removeEdit('people', 'p1', 'ana' as AnalystId, AT)])
    const exported = caseOf(documents)
    expect(parsed(writeCase(exported))).toEqual(exported)
    expect(exported.tasks.some(({ jobIds }) => jobIds.includes('doc' as never))).toBe(false)
    expect(exported.people.find(({ id }) => id === 'p1')).toMatchObject({ code: '', placeholder: true })
    const again = documentsOf(exported)
    expect(again.project.people.get('p1')).toBeUndefined()
    expect(interviewOf(departmentOf(again, OWP), 'int1').personId).toBe('p1')
  })

  test('an observation made here goes out under the analyst id and without the device', () => {
    const { documents, doc, id: departmentId } = opened()
    const own = observationRecord('mine', { departmentId, by: 'ana' as AnalystId, device: 'tablet-7' })
    applyEdits(doc, [addRecordEdit('observations', own)])
    const exported = caseOf(documents).observations.find(({ id }) => id === 'mine')!
    expect(exported.observer).toBe('ana')
    expect(JSON.stringify(exported)).not.toContain('tablet-7')
  })

  test('what lost its name goes out under the word for that', () => {
    const { documents, doc, records, id } = opened()
    const [process] = records.processes.list()
    const [job] = records.jobs.list()
    applyEdits(doc, [
      ...updateEdits('processes', process!, { name: '' }),
      ...updateEdits('jobs', job!, { name: '' }),
    ])
    applyEdits(documents.projectDoc, [
      ...updateEdits('departments', documents.project.departments.get(id)!, { name: '' }),
      addRecordEdit('functions', { id: 'f' as FunctionId, name: '', allocations: [] }),
      addRecordEdit('scenarios', { id: 's' as ScenarioId, name: '' }),
    ])
    const exported = caseOf(documents)
    for (const list of ['departments', 'processes', 'jobs', 'functions', 'scenarios'] as const) {
      expect(exported[list].map(({ name }) => name)).toContain(WORDS.unnamed)
      expect(exported[list].map(({ name }) => name)).not.toContain('')
    }
  })

  test('refuses to leave a department out', () => {
    const { documents } = opened()
    expect(() => collectionsToCase(documents.project, new Map(), WORDS)).toThrow('every department')
  })

  test('notes keep the ids their interview gave them, also in sources', () => {
    const exported = caseOf(documentsOf(richCase()))
    expect(exported.tasks[0]!.sources).toEqual(richCase().tasks[0]!.sources)
    expect(exported.interviews.map(({ notes }) => notes?.map(({ id }) => id))).toEqual([['n1'], ['n1']])
  })
})
