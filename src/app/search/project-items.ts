import type { DepartmentRecord, FunctionRecord, PersonRecord } from '../../records/document-records.ts'
import type { SearchItem } from './search-item.ts'
import type { SearchWords } from './search-words.ts'

/** The roots of the project that are searched, each with how its records read. */
export const projectItems = ({ messages: { projects, levels } }: SearchWords) => ({
  departments: ({ id, name, description = '', problem = '' }: DepartmentRecord): SearchItem => ({
    kind: 'department',
    id,
    departmentId: id,
    title: name || projects.unnamed,
    text: `${description}\n${problem}`,
  }),
  people: ({ id, departmentId, code, role }: PersonRecord): SearchItem => ({
    kind: 'person',
    id,
    departmentId,
    title: code || projects.unnamed,
    text: levels.roles[role],
    about: levels.roles[role],
  }),
  functions: ({ id, name, departmentIds = [], description = '', note = '' }: FunctionRecord): SearchItem => ({
    kind: 'function',
    id,
    departmentId: departmentIds[0] ?? null,
    title: name || projects.unnamed,
    text: `${description}\n${note}`,
  }),
})
