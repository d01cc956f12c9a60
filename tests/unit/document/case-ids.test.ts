import { expect, test } from 'vitest'
import { groupTasks } from '../../../src/analysis/group-tasks.ts'
import { groupingProblem } from '../../../src/analysis/grouping-problem.ts'
import { DEFAULT_PARAMETERS } from '../../../src/analysis/parameters.ts'
import { caseIdsOf, mapCaseIds, mintCaseIds } from '../../../src/document/case-ids.ts'
import { applyEdits } from '../../../src/document/edit.ts'
import { caseToEdits } from '../../../src/document/from-case.ts'
import { addRecordEdit } from '../../../src/document/new-record.ts'
import { writeCase } from '../../../src/exchange/write-case.ts'
import type { CaseFile } from '../../../src/records/case-file.ts'
import type { AnalystId, DepartmentId, InterviewId, TaskId } from '../../../src/records/ids.ts'
import {
  caseOf,
  departmentOf,
  documentsOf,
  exampleCase,
  parsed,
  taskOf,
} from '../../support/case-documents.ts'
import { fullCase } from '../../support/full-case.ts'
import { sequentialIds } from '../../support/sequential-ids.ts'
import { taskRecord } from '../../support/task-record.ts'

const DEPARTMENT = 'jan-jansen-afdeling'
const TASK = 'burnout-van-piet'
const INTERVIEW = 'met-jan-jansen'

/** A case with every field of the format, its ids of departments, tasks and interviews telling of people. */
const tellingCase = () => {
  const file = parsed(JSON.stringify(fullCase()))
  return mapCaseIds(file, {
    department: (id) => `${DEPARTMENT}-${id}` as DepartmentId,
    task: (id) => `${TASK}-${id}` as TaskId,
    interview: (id) => `${INTERVIEW}-${id}` as InterviewId,
  })
}

const importer = { analyst: 'ana' as AnalystId, at: '2026-11-01T09:00:00+01:00' }

test('a department, task or interview of a file is never known by the id of the file, which stands beside it only', () => {
  const { project, departments } = caseToEdits(tellingCase(), { ...importer, mint: sequentialIds('new') })
  expect(JSON.stringify(departments.map(({ id, documentId }) => [id, documentId]))).not.toMatch(/jan|piet/)
  for (const edit of [...project, ...departments.flatMap(({ edits }) => edits)]) {
    if (edit.kind !== 'add') throw new Error('an import only adds')
    const { caseId: _, ...values } = edit.fields.values
    expect(JSON.stringify({ ...edit, fields: { ...edit.fields, values } })).not.toMatch(/jan-jansen|van-piet/)
  }
})

test('an export gives the ids of the file back, at every place that mentions them', () => {
  const file = tellingCase()
  const exported = caseOf(documentsOf(file))
  expect(exported).toEqual(caseOf(documentsOf(exported)))
  expect(mentionsIn(exported)).toEqual(mentionsIn(file))
})

/** Every id of a department, task or interview, as often as it is there. */
function mentionsIn(file: CaseFile): string[] {
  const found: string[] = []
  const note = <T extends string>(id: T): T => {
    found.push(id)
    return id
  }
  mapCaseIds(file, { department: note, task: note, interview: note })
  return found.sort()
}

test('every reference of a minted case resolves', () => {
  const { file } = mintCaseIds(tellingCase(), sequentialIds('new'))
  expect(parsed(writeCase(file))).toEqual(file)
})

test('two records never go out under one id', () => {
  const caseIdOf = (...records: readonly [id: string, caseId?: string][]) => {
    const rename = caseIdsOf(
      records.map(([id, caseId]) => ({
        id: id as TaskId,
        ...(caseId !== undefined && { caseId: caseId as TaskId }),
      })),
    )
    return records.map(([id]) => rename(id as TaskId))
  }
  expect(caseIdOf(['a', 't1'], ['b'])).toEqual(['t1', 'b'])
  expect(caseIdOf(['a', 't1'], ['t1'])).toEqual(['a', 't1'])
  expect(caseIdOf(['a', 't1'], ['b', 't1'])).toEqual(['a', 'b'])
  expect(caseIdOf(['a', 'b'], ['b', 't1'])).toEqual(['a', 't1'])
})

test('tasks of a file stay in the order of its ids, and so do those of an export', () => {
  const documents = documentsOf(exampleCase('universiteit'))
  const { doc, id: departmentId, records } = departmentOf(documents, 'owp')
  const ids = () => records.tasks.list().map(({ id, caseId }) => caseId ?? id)
  expect(ids()).toEqual([...ids()].sort())
  applyEdits(doc, [addRecordEdit('tasks', taskRecord('t01b', { departmentId }))])
  expect(ids().slice(0, 3)).toEqual(['t01', 't01b', 't02'])
  expect(
    caseOf(documents)
      .tasks.slice(0, 3)
      .map(({ id }) => id),
  ).toEqual(['t01', 't01b', 't02'])
})

test('a case brought in twice gives the functions the file gives, whatever ids it got', () => {
  const file = exampleCase('universiteit')
  const scores = [sequentialIds('z'), countingDown()].map((mint) => {
    const minted = mintCaseIds(file, mint)
    const { departments, tasks } = minted.caseIds
    const [owp] = [...departments].find(([, caseId]) => caseId === 'owp')!
    const problem = groupingProblem(minted.file, owp, DEFAULT_PARAMETERS, (id) => tasks.get(id)!)
    return planOf(problem, (id) => tasks.get(id)!)
  })
  const own = planOf(groupingProblem(file, 'owp' as DepartmentId, DEFAULT_PARAMETERS), (id) => id)
  expect(own.functions.length).toBeGreaterThan(0)
  expect(scores).toEqual([own, own])
})

function planOf(problem: ReturnType<typeof groupingProblem>, caseIdOf: (id: TaskId) => TaskId) {
  const { functions, score } = groupTasks(problem, { iterations: 300 })
  const named = functions.map(({ allocations }) =>
    allocations.map((each) => ({ ...each, taskId: caseIdOf(each.taskId) })),
  )
  return { score, functions: named }
}

/** Ids in the opposite order of the file's. */
function countingDown() {
  let left = 100_000
  return <T extends string>() => `y${--left}` as T
}

test('a record of before ids were minted keeps its id in an export', () => {
  const documents = documentsOf(exampleCase('universiteit'))
  const { id, doc, records } = departmentOf(documents, 'owp')
  applyEdits(doc, [addRecordEdit('tasks', taskRecord('earlier', { departmentId: id }))])
  expect(taskOf({ records }, 'earlier').caseId).toBeUndefined()
  expect(caseOf(documents).tasks.some((task) => task.id === 'earlier')).toBe(true)
})
