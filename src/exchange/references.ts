import { isPlainObject } from '../records/field-schema.ts'
import type { ListName } from './case-lists.ts'

/**
 * What becomes of a reference whose record is skipped: the whole row goes too, the field becomes null, the field is
 * left out, or the element of the list it stands in goes.
 */
export type WhenGone = 'row' | 'null' | 'field' | 'element'

export interface Reference {
  /** Path from the record; `*` stands for every element of a list. */
  readonly path: readonly string[]
  readonly to: ListName
  readonly whenGone: WhenGone
}

const reference = (path: string, to: ListName, whenGone: WhenGone): Reference => ({
  path: path.split('.'),
  to,
  whenGone,
})

const DEPARTMENT = reference('departmentId', 'departments', 'row')
const SOURCES = [
  reference('sources.*.observationId', 'observations', 'element'),
  reference('sources.*.interviewId', 'interviews', 'element'),
]

/** Every reference of the format. A `row` reference always points to a list before its own (see `CASE_LISTS`). */
export const REFERENCES: Readonly<Record<ListName, readonly Reference[]>> = {
  departments: [],
  processes: [DEPARTMENT],
  jobs: [DEPARTMENT],
  tasks: [
    DEPARTMENT,
    reference('processId', 'processes', 'row'),
    reference('jobIds.*', 'jobs', 'element'),
    ...SOURCES,
  ],
  people: [DEPARTMENT, reference('jobId', 'jobs', 'null')],
  observations: [
    DEPARTMENT,
    reference('jobId', 'jobs', 'null'),
    reference('personId', 'people', 'null'),
    reference('taskId', 'tasks', 'null'),
  ],
  interviews: [
    reference('departmentId', 'departments', 'field'),
    reference('personId', 'people', 'row'),
    reference('wishes.*.taskId', 'tasks', 'element'),
  ],
  findings: [DEPARTMENT, ...SOURCES, reference('validations.*.personId', 'people', 'element')],
  functions: [
    reference('departmentIds.*', 'departments', 'element'),
    reference('allocations.*.taskId', 'tasks', 'element'),
  ],
  scenarios: [reference('functionIds.*', 'functions', 'element')],
}

/** One place where a record names another. */
export interface Mention {
  /** Keys and places from the record to the id. */
  readonly path: readonly (string | number)[]
  readonly id: string
}

/** The ids a record holds at a reference's path. What is no text there is the schema's business. */
export function findMentions(record: unknown, { path }: Pick<Reference, 'path'>): Mention[] {
  const found: Mention[] = []
  collect(record, path, [], found)
  return found
}

function collect(
  value: unknown,
  path: readonly string[],
  walked: readonly (string | number)[],
  found: Mention[],
): void {
  const [step, ...rest] = path
  if (step === undefined) {
    if (typeof value === 'string') found.push({ path: walked, id: value })
  } else if (step === '*') {
    if (Array.isArray(value)) value.forEach((inner, i) => void collect(inner, rest, [...walked, i], found))
  } else if (isPlainObject(value) && Object.hasOwn(value, step)) {
    collect(value[step], rest, [...walked, step], found)
  }
}
