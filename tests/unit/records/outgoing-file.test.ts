import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { outgoingFile } from '../../../src/records/outgoing-file.ts'
import { unknownFields, withoutNames } from '../../../src/records/without-names.ts'
import { CASE_NAMES, caseOf, documentsOf, exampleCase, parsed } from '../../support/case-documents.ts'
import { wholeSample } from '../../support/whole-case-sample.ts'

const NAME = 'Wilhelmina Planterswaard'
type Loose = Record<string, unknown>
const LISTS = [
  ...['departments', 'processes', 'jobs', 'tasks', 'people', 'observations', 'interviews', 'findings'],
  ...['functions', 'scenarios', 'sessions', 'feedback'],
] as const
/** Whatever a field is called. */
const CALLED = ['respondent', 'medewerker', 'leidinggevende', 'spreker', 'initialen', 'name2', 'x']

/** The sample with a name in a field nobody knows in every object of it, at any depth. */
function planted(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(planted)
  if (typeof value !== 'object' || value === null) return value
  const inner = Object.entries(value).map(([key, each]) => [key, planted(each)])
  return { ...Object.fromEntries(inner), ...Object.fromEntries(CALLED.map((field) => [field, NAME])) }
}

/** Days of a schedule take no other field: a file with one is refused. */
const withoutSchedules = (file: object) =>
  JSON.stringify(file, (key, value) => (key === 'schedule' ? dayparts(value) : value))
const dayparts = (schedule: Loose) =>
  Object.fromEntries(Object.entries(schedule).filter(([key]) => !CALLED.includes(key)))

describe('a case that goes out', () => {
  test('has no name out of a field nobody knows, whatever it is called and however deep it stands', () => {
    const file = parsed(withoutSchedules(planted(wholeSample()) as object))
    const kept = caseOf(documentsOf(file))
    expect(JSON.stringify(kept).split(NAME).length).toBeGreaterThan(100)
    const out = outgoingFile(kept)
    expect(JSON.stringify(out)).not.toContain('Planterswaard')
    expect(unknownFields(kept).length).toBeGreaterThan(CALLED.length * LISTS.length)
    expect(unknownFields(out)).toEqual([])
  })

  test('has no name where the app keeps a code, a number or one of a few words', () => {
    const file = wholeSample() as unknown as Record<string, Loose[]>
    const scenario = file.scenarios![0]!
    scenario.guidance = [
      { functionId: null, fromWeek: 1, toWeek: NAME, hoursPerDay: NAME, who: '', text: '' },
    ]
    scenario.regulations = [{ code: NAME, name: 'No risk', text: '', asOf: '', source: '' }]
    file.sessions![0]!.way = NAME
    file.sessions![0]!.consent = NAME
    file.functions![0]!.about = { [NAME]: 'x', purpose: 'Helps' }
    const out = JSON.stringify(outgoingFile(parsed(JSON.stringify(file))))
    expect(out).not.toContain('Planterswaard')
    expect(out).toContain('No risk')
    expect(out).toContain('Helps')
  })

  test('says who observed, interviewed or judged by a code, the same one everywhere', () => {
    const file = wholeSample() as unknown as Record<string, Loose[]>
    file.observations = file.observations!.map((each) => ({ ...each, observer: NAME }))
    file.interviews = file.interviews!.map((each) => ({ ...each, interviewer: NAME }))
    file.findings = [{ ...file.findings![0]!, made: { by: 'Ana de Wit', at: '2026-11-10T10:00:00+01:00' } }]
    const out = outgoingFile(parsed(JSON.stringify(file)))
    expect(JSON.stringify(out)).not.toMatch(/Planterswaard|de Wit/)
    expect(out.observations[0]!.observer).toMatch(/^[A-Z]$/)
    expect(out.interviews[0]!.interviewer).toBe(out.observations[0]!.observer)
    expect(JSON.stringify(out.findings[0])).not.toContain(`"by":"${out.observations[0]!.observer}"`)
  })

  test('keeps letters, codes and ids of analysts as they are', () => {
    const minted = '01HZX3KQ5V8M2N4P6R7S9TABCD'
    const file = exampleCase('universiteit')
    const observations = file.observations.map((each, at) =>
      at === 0 ? { ...each, observer: minted } : each,
    )
    expect(outgoingFile({ ...file, observations }).observations).toEqual(observations)
  })

  test('has fields nobody knows when somebody chose so, but none of people or called like a name', () => {
    const loose = wholeSample() as unknown as Record<string, Loose[]>
    Object.assign(loose.people![0]!, {
      nickname: 'Piet',
      colour: 'Piet',
      consent: { given: true, signed: 'Piet' },
    })
    Object.assign(loose.tasks![0]!, { contactPerson: 'Piet', nested: [{ Email: 'Piet', size: 4 }] })
    const file = parsed(JSON.stringify({ ...loose, authorName: 'Piet' }))
    const out = outgoingFile(file, { codes: true, unknown: true })
    expect(JSON.stringify(out)).not.toContain('Piet')
    expect(out.tasks[0]).toMatchObject({ nested: [{ size: 4 }], demands: { futureDemand: 9 } })
    expect(unknownFields(file)).toContain('tasks.demands.futureDemand')
    expect(outgoingFile(file)).not.toHaveProperty('tasks.0.demands.futureDemand')
  })

  test.each(CASE_NAMES)('has all of %s', (name) => {
    const file = exampleCase(name)
    expect(withoutNames(file)).toBe(file)
    expect(outgoingFile(file)).toEqual(file)
  })

  test.each(['advice-0.4.0', 'scenarios-0.3'])('has all this version knows of %s', (name) => {
    const file = parsed(readFileSync(`tests/golden/cases/${name}.json`))
    const known = withoutNames(file)
    for (const list of ['scenarios', 'functions', 'findings', 'interviews'] as const) {
      expect(known[list]).toEqual(file[list])
    }
  })
})
