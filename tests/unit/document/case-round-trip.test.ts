import { expect, test } from 'vitest'
import { writeCase } from '../../../src/exchange/write-case.ts'
import type { CaseFile } from '../../../src/records/case-file.ts'
import { CASE_NAMES, caseOf, documentsOf, exampleCase, parsed } from '../../support/case-documents.ts'

test.each(CASE_NAMES)('%s comes out of the documents as it went in', (name) => {
  const original = exampleCase(name)
  expect(caseOf(documentsOf(original))).toEqual(inJobOrder(original))
})

test.each(CASE_NAMES)('%s comes out as the same bytes after a second time through', (name) => {
  const once = writeCase(caseOf(documentsOf(exampleCase(name))))
  expect(writeCase(caseOf(documentsOf(parsed(once))))).toBe(once)
})

/** A task's jobs are a set in the document; they come out in the order of the jobs. */
function inJobOrder(file: CaseFile): CaseFile {
  const places = new Map(file.jobs.map(({ id }, place) => [id, place]))
  const tasks = file.tasks.map((task) => ({
    ...task,
    jobIds: [...task.jobIds].sort((a, b) => places.get(a)! - places.get(b)!),
  }))
  return { ...file, tasks }
}
