import { expect, test } from 'vitest'
import * as Y from 'yjs'
import { openDepartment, openProjectDocument } from '../../../src/document/documents.ts'
import { applyEdits } from '../../../src/document/edit.ts'
import { caseToEdits } from '../../../src/document/from-case.ts'
import { collectionsToCase, collectionsToOwnCase } from '../../../src/document/to-case.ts'
import type { AnalystId } from '../../../src/records/ids.ts'
import { wholeCase } from '../../../src/records/read-whole-case.ts'
import { withoutRejected } from '../../../src/records/without-rejected.ts'
import { buildReport } from '../../../src/report/build-report.ts'
import { toHtml } from '../../../src/report/to-html.ts'
import { WORDS } from '../../support/case-documents.ts'
import { finishedCase, parsed } from '../../support/finished-case.ts'

const page = (file: Parameters<typeof wholeCase>[0]) =>
  toHtml(buildReport(wholeCase(file), { language: 'nl', version: '0' }))

test('a project gives the report its exported case gives, whatever ids records have here', () => {
  let last = 100_000
  const edits = caseToEdits(parsed(finishedCase()), {
    analyst: 'ana' as AnalystId,
    at: '2026-11-01T09:00:00+01:00',
    // Against the order in which they are given.
    mint: (() => `r${--last}`) as Parameters<typeof caseToEdits>[1]['mint'],
  })
  const made = (own: typeof edits.project) => {
    const doc = new Y.Doc()
    applyEdits(doc, own)
    return doc
  }
  const project = openProjectDocument(made(edits.project))
  const departments = new Map(
    edits.departments.map(({ id, edits: own }) => [id, openDepartment(made(own), id)]),
  )
  const here = page(collectionsToOwnCase(project, departments, WORDS))
  const exported = JSON.parse(JSON.stringify(collectionsToCase(project, departments, WORDS)))
  expect(page(parsed(exported))).toBe(here)
  expect(here).toContain('Medewerker onderwijslogistiek')
})

test('without what was rejected, as an export goes out, it is the same report', () => {
  const file = parsed(finishedCase())
  expect(page(withoutRejected(file))).toBe(page(file))
})
