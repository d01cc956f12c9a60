import { expect, test } from 'vitest'
import type { PersonRecord } from '../../../src/records/document-records.ts'
import type { DepartmentId, PersonId } from '../../../src/records/ids.ts'
import { codeProblem } from '../../../src/screens/department/code-problem.ts'

const person = (id: string, code: string): PersonRecord => ({
  id: id as PersonId,
  departmentId: 'ward' as DepartmentId,
  role: 'employee',
  code,
  rank: id,
})
const people = [person('a', 'M1')]

test('takes a name for what it is', () => {
  for (const name of ['Jan de Vries', 'Fatima', 'j.devries']) {
    expect(codeProblem(name, people)).toBe('looks-like-a-name')
  }
})

test('finds nothing amiss with codes', () => {
  for (const code of ['M2', 'l12', 'VZ-3', '']) expect(codeProblem(code, people)).toBeNull()
})

test('tells that a code is taken, whatever its case, but not by itself', () => {
  expect(codeProblem('m1 ', people)).toBe('taken')
  expect(codeProblem('M1', people, 'a')).toBeNull()
})
