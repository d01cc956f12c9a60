import { describe, expect, test } from 'vitest'
import { type CheckFacts, findingChecks } from '../../../../src/analysis/findings/finding-checks.ts'
import { healthWord, namedPerson } from '../../../../src/analysis/findings/private-words.ts'

const person = (id: string, rest: object = {}) => ({
  id,
  departmentId: 'd',
  role: 'employee',
  code: id,
  jobId: 'nurse',
  ...rest,
})
const fine = {
  text: 'Het opruimen van het lokaal kost elke keer een half uur.',
  sources: [
    { isGone: false, speaker: 'M1', words: 'Opruimen kost tijd.' },
    { isGone: false, speaker: 'M2', words: 'Het lokaal is nooit klaar.' },
  ],
  figures: 0,
  figuresGone: 0,
  asked: ['M1', 'M2'],
  people: [person('M1'), person('M2'), person('L1', { role: 'supervisor', jobId: null })],
  jobs: [{ id: 'nurse', name: 'Verpleegkundige', fte: 6 }],
  others: [],
} as unknown as CheckFacts
const checks = (change: object) =>
  findingChecks({ ...fine, ...change } as never).map(({ check, level }) => `${level} ${check}`)

test('what is complete passes; what lacks something says what', () => {
  expect(findingChecks(fine)).toEqual([])
  expect(checks({ text: ' ', sources: [], asked: [] })).toEqual([
    'error noText',
    'error noSource',
    'error nobodyAsked',
  ])
  expect(checks({ sources: [], figures: 1 })).toEqual([])
  expect(checks({ sources: [], media: 1 })).toEqual([])
  expect(checks({ text: 'a'.repeat(501) })).toEqual(['warning tooLong'])
  expect(checks({ text: 'Het kost uren. Niemand wil het. Samen is het veel.' })).toEqual(['warning tooLong'])
  expect(checks({ text: 'Het kost uren.\nNiemand wil het.\n\nSamen is het veel' })).toEqual([
    'warning tooLong',
  ])
  expect(
    checks({ text: 'Het kost ca. 3 uur, d.w.z. veel. Niemand wil het (bijv. de vroege dienst).' }),
  ).toEqual([])
  expect(checks({ others: ['het opruimen van het lokaal, kost elke keer een half uur'] })).toEqual([
    'warning twice',
  ])
})

test('a source that is gone is told; when nothing is left it has to be mended', () => {
  const [first, second] = fine.sources
  expect(checks({ sources: [{ ...first, isGone: true, speaker: null }, second] })).toContain(
    'warning sourceGone',
  )
  expect(checks({ sources: [], figures: 1, figuresGone: 1 })).toEqual(['error sourceGone'])
})

test('words of who withdrew cannot be put to anybody', () => {
  const people = [person('M1', { consent: { given: true, withdrawnAt: '2026-11-01' } }), person('M2')]
  expect(checks({ people })).toEqual(['error withdrawn'])
})

test('whose words it rests on, and who is not asked, is told', () => {
  const result = findingChecks({ ...fine, asked: ['M2'] } as never)
  expect(result).toEqual([{ check: 'speakerNotAsked', level: 'warning', about: 'M1' }])
  const gone = [{ ...fine.sources[0], isGone: true }, fine.sources[1]]
  expect(checks({ asked: ['M2'], sources: gone })).toEqual(['warning sourceGone'])
  expect(checks({ asked: ['M2'], sources: [{ isGone: false, speaker: null, words: '' }] })).toEqual([])
})

describe('small groups', () => {
  test('one holder of the job', () => {
    expect(
      checks({
        jobs: [{ id: 'nurse', name: 'Verpleegkundige', fte: 1 }],
        people: [person('M1')],
        asked: ['M1'],
        sources: fine.sources.slice(0, 1),
      }),
    ).toEqual(['warning oneHolder'])
    const jobs = [...fine.jobs, { id: 'cook', name: 'Kok', fte: 1 }]
    expect(checks({ jobs, text: 'De kok ruimt het lokaal op.' })).toEqual(['warning oneHolder'])
    expect(checks({ jobs, text: 'Het koken duurt lang.' })).toEqual([])
  })

  test('the only supervisor', () => {
    const said = { isGone: false, speaker: 'L1', words: 'Er is geld voor.' }
    const asked = [...fine.asked, 'L1']
    expect(checks({ sources: [...fine.sources, said], asked })).toEqual(['warning oneHolder'])
  })

  test('one voice, put to others; put to that one alone it is no risk', () => {
    const sources = fine.sources.slice(0, 1)
    expect(checks({ sources })).toEqual(['warning oneVoice'])
    expect(checks({ sources, asked: ['M1'] })).toEqual([])
  })

  test('a stretch of words from one line', () => {
    const sources = [
      { ...fine.sources[0], words: 'Ja, het opruimen van het lokaal kost elke keer veel tijd.' },
      fine.sources[1],
    ]
    expect(checks({ sources })).toEqual(['warning oneVoice'])
    // It goes into the report, so also where it is put to nobody but who said it.
    expect(checks({ sources: sources.slice(0, 1), asked: ['M1'] })).toEqual(['warning oneVoice'])
  })

  test('what was seen of the one holder of a job', () => {
    const jobs = [...fine.jobs, { id: 'cook', name: 'Kok', fte: 1 }]
    const seen = (of: object) => [...fine.sources, { isGone: false, speaker: null, words: '', seen: of }]
    const text = 'De telefoon wordt na drie uur niet opgenomen.'
    expect(checks({ jobs, text, sources: seen({ jobId: 'cook' }) })).toEqual(['warning oneHolder'])
    expect(checks({ jobs, text, sources: seen({ personId: 'L1' }) })).toEqual(['warning oneHolder'])
    expect(checks({ jobs, text, sources: seen({ jobId: null, personId: null }) })).toEqual([])
  })
})

test('names and ways to reach somebody, and no ordinary words', () => {
  for (const text of [
    'Dat doet mevrouw Jansen.',
    'Jan helpt.',
    'Vraag J. de Vries.',
    'Bel 06 12345678',
    'mail a.b@c.nl',
  ])
    expect(namedPerson(text), text).not.toBeNull()
  for (const text of [
    'Bureau Onderwijs haalt ze op.',
    'De Excel van M1.',
    'In januari 2026 kwam SAP.',
    'Rond de Toetsweek.',
  ])
    expect(namedPerson(text), text).toBeNull()
})

test('words about health, and none of ordinary work', () => {
  for (const text of ['Na haar burn-out.', 'Een collega met autisme.', 'Hij is overspannen'])
    expect(healthWord(text), text).not.toBeNull()
  for (const text of [
    'Medicatie delen.',
    'Ziekteverzuim is hoog.',
    'De hernieuwde lijst.',
    'Het is zwaar werk.',
  ])
    expect(healthWord(text), text).toBeNull()
})
