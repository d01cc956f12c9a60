import { describe, expect, test } from 'vitest'
import { MAX_LISTED_PROBLEMS } from '../../../src/exchange/problem-log.ts'
import type { LooseCase } from '../../support/example-case.ts'
import { fullCase } from '../../support/full-case.ts'
import { refusal } from '../../support/refusal.ts'

function problemsAfter(change: (file: LooseCase) => void): string[] {
  const file = fullCase()
  change(file)
  return refusal(JSON.stringify(file)).problems.map(
    ({ list, id, field, rule }) => `${list} ${id} ${field}: ${rule}`,
  )
}

describe('a bad row', () => {
  test.each<[string, (file: LooseCase) => void, string[]]>([
    ['a missing field', set('tasks.0.name', undefined), ['tasks t1 name: missing']],
    ['an empty name', set('tasks.0.name', ''), ['tasks t1 name: missing']],
    ['a nested missing field', set('tasks.0.frequency.per', undefined), ['tasks t1 frequency.per: missing']],
    ['a wrong type', set('jobs.0.fte', 'two'), ['jobs j1 fte: type']],
    ['a list for an object', set('observations.0.environment', []), ['observations o1 environment: type']],
    [
      'a list for a schedule',
      set('functions.0.allocations.0.schedule', []),
      ['functions fn1 allocations.#1.schedule: type'],
    ],
    ['no object', set('people.1', 3), ['people #2 : type']],
    ['half a level', set('tasks.0.knowledge', 1.5), ['tasks t1 knowledge: type']],
    ['a level over 4', set('tasks.0.responsibility', 5), ['tasks t1 responsibility: range']],
    ['negative hours', set('tasks.0.hoursPerWeek', -1), ['tasks t1 hoursPerWeek: range']],
    [
      'too many hours',
      set('functions.0.allocations.0.hours', 10_001),
      ['functions fn1 allocations.#1.hours: range'],
    ],
    ['no daypart at all', set('tasks.0.dayparts', []), ['tasks t1 dayparts: range']],
    ['a job named twice', set('tasks.0.jobIds', ['j1', 'j1']), ['tasks t1 jobIds: duplicate']],
    [
      'a department named twice',
      set('functions.0.departmentIds', ['d1', 'd1']),
      ['functions fn1 departmentIds: duplicate'],
    ],
    [
      'a function named twice',
      set('scenarios.0.functionIds', ['fn1', 'fn1']),
      ['scenarios s1 functionIds: duplicate'],
    ],
    ['too often', set('tasks.0.frequency.times', 10_001), ['tasks t1 frequency.times: range']],
    ['too dear an hour', set('jobs.0.hourlyCost', 100_001), ['jobs j1 hourlyCost: range']],
    ['too many fte', set('jobs.0.fte', 1e300), ['jobs j1 fte: range']],
    ['a negative scale', set('jobs.0.scale', -1), ['jobs j1 scale: range']],
    ['a daypart twice', set('tasks.0.dayparts', ['mon-am', 'mon-am']), ['tasks t1 dayparts: duplicate']],
    ['an unknown enum', set('tasks.0.origin', 'new'), ['tasks t1 origin: unknown-value']],
    [
      'an unknown daypart',
      set('functions.0.allocations.0.schedule', { 'sat-am': 1 }),
      ['functions fn1 allocations.#1.schedule.sat-am: unknown-value'],
    ],
    ['a long name', set('tasks.0.name', 'x'.repeat(501)), ['tasks t1 name: too-long']],
    ['a long note', set('observations.0.note', '😀'.repeat(20_001)), ['observations o1 note: too-long']],
    ['no id', set('scenarios.0.id', undefined), ['scenarios #1 id: missing']],
    [
      'an id that reaches a prototype',
      set('scenarios.0.id', '__proto__'),
      ['scenarios __proto__ id: forbidden-key'],
    ],
    [
      'an id used twice',
      (file) => void file.scenarios!.push({ id: 's1', name: 'again' }),
      ['scenarios s1 id: duplicate'],
    ],
    [
      'a note id used twice',
      (file) => void notes(file).push({ id: 'n1', topic: '', text: '' }),
      ['interviews i1 notes.#3.id: duplicate'],
    ],
    [
      'an end before its start',
      set('observations.0.end', '2026-09-09T13:47:59+02:00'),
      ['observations o1 end: order'],
    ],
    [
      'an end that is later by the wall clock only',
      set('observations.0.end', '2026-09-09T14:00:00+03:00'),
      ['observations o1 end: order'],
    ],
    ['a day that does not exist', set('interviews.0.date', '2026-02-29'), ['interviews i1 date: date']],
    [
      'a time without its offset',
      set('observations.1.start', '2026-09-09T13:48:00'),
      ['observations o2 start: date'],
    ],
    [
      'an hour that does not exist',
      set('observations.1.start', '2026-09-09T24:00:00Z'),
      ['observations o2 start: date'],
    ],
    ['a control character', set('findings.0.text', 'a\u0000b'), ['findings f1 text: control-characters']],
    [
      'a control character in an unknown field',
      set('jobs.0.extra', [{ a: '\u001b[2J' }]),
      ['jobs j1 extra.#1.a: control-characters'],
    ],
    ['half a surrogate pair', set('findings.0.text', '\ud83d'), ['findings f1 text: control-characters']],
    [
      'a task in a process of another department',
      set('tasks.0.processId', 'pr2'),
      ['tasks t1 processId: dangling'],
    ],
    [
      'a note without its interview',
      set('tasks.0.sources', [{ noteId: 'n1' }]),
      ['tasks t1 sources.#1.interviewId: missing'],
    ],
    [
      'a note of another interview',
      set('tasks.0.sources', [{ interviewId: 'i1', noteId: 'n9' }]),
      ['tasks t1 sources.#1.noteId: dangling'],
    ],
    [
      'several at once',
      (file) => void Object.assign(file.tasks[0]!, { name: 1, knowledge: 9, processId: 'x' }),
      ['tasks t1 name: type', 'tasks t1 knowledge: range', 'tasks t1 processId: dangling'],
    ],
  ])('%s is named with its place', (_, change, expected) => {
    expect(problemsAfter(change)).toEqual(expected)
  })

  test.each<[string, string, (file: LooseCase) => Record<string, unknown>]>([
    ['processes pr1', 'departmentId', (file) => file.processes[0]!],
    ['jobs j1', 'departmentId', (file) => file.jobs[0]!],
    ['people m1', 'departmentId', (file) => file.people[0]!],
    ['people m1', 'jobId', (file) => file.people[0]!],
    ['tasks t1', 'departmentId', (file) => file.tasks[0]!],
    ['tasks t1', 'processId', (file) => file.tasks[0]!],
    ['observations o1', 'departmentId', (file) => file.observations[0]!],
    ['observations o1', 'jobId', (file) => file.observations[0]!],
    ['observations o1', 'personId', (file) => file.observations[0]!],
    ['observations o1', 'taskId', (file) => file.observations[0]!],
    ['interviews i1', 'personId', (file) => file.interviews[0]!],
    ['interviews i1', 'departmentId', (file) => file.interviews[0]!],
    ['interviews i1', 'wishes.#1.taskId', (file) => inner(file.interviews[0]!, 'wishes')],
    ['findings f1', 'departmentId', (file) => file.findings[0]!],
    ['findings f1', 'sources.#1.interviewId', (file) => inner(file.findings[0]!, 'sources')],
    ['findings f1', 'validations.#1.personId', (file) => inner(file.findings[0]!, 'validations')],
    ['tasks t1', 'sources.#1.observationId', (file) => inner(file.tasks[0]!, 'sources')],
    ['functions fn1', 'allocations.#1.taskId', (file) => allocation(file)],
  ])('%s %s that names nothing is dangling', (place, field, pick) => {
    const last = field.split('.').at(-1)!
    expect(
      problemsAfter((file) => {
        pick(file)[last] = 'nowhere'
      }),
    ).toContain(`${place} ${field}: dangling`)
  })

  test.each([
    ['tasks', 'jobIds'],
    ['functions', 'departmentIds'],
    ['scenarios', 'functionIds'],
  ])('a list of references in %s is checked one by one', (list, field) => {
    const found = problemsAfter((file) => {
      const row = (file[list] as Record<string, string[]>[])[0]!
      row[field] = [...row[field]!, 'nowhere']
    })
    expect(found).toEqual([expect.stringContaining(`${field}.#2: dangling`)])
  })

  test('names that reach a prototype are refused at any depth and change no prototype', () => {
    const text = JSON.stringify(fullCase())
      .replace('"noise"', '"__proto__":{"polluted":1},"noise"')
      .replace('"inflow"', '"constructor":{"prototype":{"polluted":1}},"inflow"')
    expect(refusal(text).problems.map(({ list, field, rule }) => `${list} ${field}: ${rule}`)).toEqual([
      'project businessAnalysis.constructor: forbidden-key',
      'project businessAnalysis.constructor.prototype: forbidden-key',
      'observations environment.__proto__: forbidden-key',
    ])
    expect(({} as { polluted?: number }).polluted).toBeUndefined()
  })

  test('fields named like methods of objects do no harm', () => {
    const row = '{"id":"s1","name":{"toString":1,"valueOf":2,"hasOwnProperty":3},"functionIds":{"length":1}}'
    const text = JSON.stringify({ ...fullCase(), scenarios: [] }).replace(
      '"scenarios":[]',
      `"scenarios":[${row}]`,
    )
    expect(refusal(text).problems.map(({ field, rule }) => `${field}: ${rule}`)).toEqual([
      'name: type',
      'functionIds: type',
    ])
  })

  test('a number too large for a computer is out of range, in fields of other versions too, and said once', () => {
    const text = JSON.stringify(fullCase())
      .replace('"fte":2.5', '"fte":1e999,"extra":-1e999')
      .replace('"version":1', '"version":1,"extra":1e999')
    expect(refusal(text).problems.map(({ list, field, rule }) => `${list} ${field}: ${rule}`)).toEqual([
      ' extra: range',
      'jobs fte: range',
      'jobs extra: range',
    ])
  })

  test('what a problem quotes from the file is short and printable', () => {
    const found = refusal(
      JSON.stringify({
        ...fullCase(),
        people: [{ id: `\u001b\u202e${'x'.repeat(500)}`, role: `\u0007${'y'.repeat(500)}` }],
      }),
    )
    for (const problem of found.problems) {
      for (const text of [problem.id, problem.detail ?? '']) {
        expect(text.length).toBeLessThanOrEqual(200)
        expect(text).not.toMatch(/[\p{Cc}\u202e]/u)
      }
    }
  })

  test('lists so many problems and counts the rest', () => {
    const file = fullCase()
    file.observations = Array.from({ length: 50_000 }, (_, i) => ({
      id: `x${i}`,
      departmentId: 'd1',
      kind: 'x',
    }))
    const { problems, total } = refusal(JSON.stringify(file))
    expect(problems).toHaveLength(MAX_LISTED_PROBLEMS)
    expect(total).toBe(100_001)
  })
})

/** Puts a value at a path of the case; `undefined` takes the field away when the case is written. */
const set =
  (path: string, value: unknown) =>
  (file: LooseCase): void => {
    const keys = path.split('.')
    const last = keys.pop()!
    const owner = keys.reduce(
      (at, key) => at[key] as Record<string, unknown>,
      file as Record<string, unknown>,
    )
    owner[last] = value
  }

const inner = (row: Record<string, unknown>, list: string) => (row[list] as Record<string, unknown>[])[0]!
const allocation = (file: LooseCase) => inner(file.functions![0]!, 'allocations')
const notes = (file: LooseCase) => file.interviews[0]!.notes as unknown[]
