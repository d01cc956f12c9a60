import { describe, expect, test } from 'vitest'
import { MAX_RECORDS, parseCase } from '../../../src/exchange/parse-case.ts'
import { MAX_IMPORT_BYTES } from '../../../src/exchange/read-json.ts'
import { EXAMPLE_NAMES, exampleJson, exampleText } from '../../support/example-case.ts'
import { fullCase } from '../../support/full-case.ts'
import { refusal } from '../../support/refusal.ts'

describe('a good case', () => {
  test.each(EXAMPLE_NAMES)('%s is read with its defaults filled in', (name) => {
    const parsed = parseCase(exampleText(name))
    if (!parsed.ok) throw new Error(JSON.stringify(parsed.problems))
    expect(parsed.value.tasks[0]).toMatchObject({ description: '', sources: [] })
    expect(parsed.value.functions).toEqual([])
    expect(parsed.value.tasks).toHaveLength(exampleJson(name).tasks.length)
  })

  test('fills in what the format says is the default', () => {
    const parsed = parseCase(JSON.stringify(fullCase()))
    if (!parsed.ok) throw new Error(JSON.stringify(parsed.problems))
    expect(parsed.value.tasks[1]).toMatchObject({
      jobIds: [],
      dayparts: null,
      digitalisationRisk: 'low',
      origin: 'existing',
      location: '',
      description: '',
      sources: [],
    })
    expect(parsed.value.tasks[1]).not.toHaveProperty('wish')
    expect(parsed.value.processes[1]?.core).toBe(false)
  })

  test('is read from bytes too, with or without a byte order mark', () => {
    const text = JSON.stringify(fullCase())
    const parsed = parseCase(text)
    expect(parseCase(new TextEncoder().encode(text))).toEqual(parsed)
    expect(parseCase(new TextEncoder().encode(`\uFEFF${text}`))).toEqual(parsed)
    expect(parseCase(`\uFEFF${text}`)).toEqual(parsed)
  })

  test('counts the rows as it reads them', () => {
    const steps: number[][] = []
    parseCase(exampleText('metaalbedrijf'), { onProgress: (done, total) => void steps.push([done, total]) })
    expect(steps).toEqual([
      [0, 197],
      [197, 197],
    ])
  })
})

describe('a file that is no case', () => {
  test.each([
    ['', '1:1'],
    ['{"a": 1,}', '1:9'],
    ['{\n  "a": [1,\n  2 3]\n}', '3:5'],
    ['"never ends', '1:12'],
    ['{} {}', '1:4'],
  ])('%j is refused with its line and column', (text, detail) => {
    expect(refusal(text).problems).toEqual([{ list: '', id: '', field: '', rule: 'not-json', detail }])
  })

  test('bytes that are no UTF-8 are refused', () => {
    expect(refusal(new Uint8Array([0x22, 0xff, 0x22])).problems).toMatchObject([{ rule: 'not-json' }])
  })

  test('a file over the limit is refused without being parsed', () => {
    const problems = [{ list: '', id: '', field: '', rule: 'too-large' }]
    expect(refusal(new Uint8Array(100_000_000)).problems).toMatchObject(problems)
    expect(refusal('{'.repeat(MAX_IMPORT_BYTES + 1)).problems).toMatchObject(problems)
  })

  test('a file of countless empty records is refused before each of them is named', () => {
    const tasks = `[${'{},'.repeat(MAX_RECORDS)}{}]`
    expect(refusal(`{"format":"werkvloer-case","tasks":${tasks}}`).problems).toMatchObject([
      { rule: 'too-large' },
    ])
  })

  test.each(['null', '3', '"text"', '[]'])('%s is no case', (text) => {
    expect(refusal(text).problems).toMatchObject([{ rule: 'not-a-case' }])
  })

  test('nesting that would exhaust a stack is refused', () => {
    const deep = `${'['.repeat(100_000)}${']'.repeat(100_000)}`
    expect(refusal(JSON.stringify(fullCase()).replace('{', `{"x":${deep},`)).problems).toMatchObject([
      { field: expect.stringContaining('x.#1'), rule: 'too-large' },
    ])
  })

  test('names everything that is missing at the top, and offers nothing to skip', () => {
    const { problems, withoutBadRows } = refusal('{"version":2,"people":{}}')
    expect(problems.map(({ field, rule }) => `${field}: ${rule}`)).toEqual([
      'format: not-a-case',
      'version: version',
      'departments: missing',
      'processes: missing',
      'jobs: missing',
      'tasks: missing',
      'people: type',
      'project: missing',
    ])
    expect(withoutBadRows).toBeNull()
  })
})
