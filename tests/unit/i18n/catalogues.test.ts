import { describe, expect, test } from 'vitest'
import { LOAD_CATALOGUE, QUICK_LOAD } from '../../../src/i18n/load-catalogue.ts'
import { en } from '../../../src/i18n/messages.en.ts'
import { nl } from '../../../src/i18n/messages.nl.ts'

/** Answers every parameter, so that each message can be read whole. */
const anyParameters = new Proxy({}, { get: (_, name) => ANSWERS.get(name) ?? 7 })
/** Those that are no number, by name. */
const ANSWERS = new Map<unknown, unknown>([
  [Symbol.toPrimitive, () => '7'],
  ['names', ['7', '7']],
  ['role', '7'],
])

/** Each message by its path, functions called with the number 7 for every parameter. */
function readAll(catalogue: unknown, path = ''): Map<string, string> {
  if (typeof catalogue === 'string') return new Map([[path, catalogue]])
  if (typeof catalogue === 'function') return new Map([[`${path}()`, String(catalogue(anyParameters))]])
  const all = Object.entries(catalogue as Record<string, unknown>)
  return new Map(all.flatMap(([key, value]) => [...readAll(value, path === '' ? key : `${path}.${key}`)]))
}

/** Dutch areas lie in chunks of their own; English says which there are. */
const areas = await Promise.all(
  Object.keys(en)
    .filter((area) => !(area in nl))
    .map((area) => import(`../../../src/i18n/nl/${area}.ts`)),
)

const dutch = readAll(Object.assign({}, nl, ...areas))
const english = readAll(en)

describe('the catalogues', () => {
  test('have the same messages, of the same kind, in both languages', () => {
    expect([...english.keys()].sort()).toEqual([...dutch.keys()].sort())
  })

  test('leave no message empty or broken', () => {
    const broken = [...dutch, ...english].filter(
      ([, text]) => !/\S/.test(text) || /undefined|NaN|\[object/.test(text),
    )
    expect(broken).toEqual([])
  })

  test('leave no Dutch text standing in the English catalogue', () => {
    const same = [...dutch].filter(([path, text]) => english.get(path) === text && !isAlike(text))
    expect(same).toEqual([])
  })

  test('never say only that something is wrong or invalid', () => {
    const bare = [...dutch].filter(([, text]) => /^(fout|ongeldig|error|mislukt)[.!]?$/i.test(text.trim()))
    expect(bare).toEqual([])
  })
})

/** Words that Dutch and English share; a new one is looked at before it is added. */
const ALIKE = new Set([
  '7 min',
  '7 min later',
  'Alarm',
  'Code',
  'CSV',
  'deadlines',
  'Excel',
  'Fte',
  'Hand',
  'Kappa',
  'Later',
  'Machine',
  'Moment',
  'Per',
  'per week',
  'Project',
  'Scenario',
  'Score',
  'Start',
  'Stop',
  'Stop 7',
  'week',
  'Werkvloer',
  'School',
  'Sector',
])

/** Shared words, and messages of figures and signs only. */
const isAlike = (text: string) => ALIKE.has(text) || !/[a-z]{3}/i.test(text)

describe('the catalogue of load factors', () => {
  test('puts every factor under exactly one of the six sections', () => {
    const placed = Object.values(LOAD_CATALOGUE).flat()
    expect([...placed].sort()).toEqual(Object.keys(nl.load.factors).sort())
    expect(Object.keys(LOAD_CATALOGUE).sort()).toEqual(Object.keys(nl.load.sections).sort())
    expect(placed).toEqual(expect.arrayContaining([...QUICK_LOAD]))
  })
})
