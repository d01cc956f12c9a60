import { expect, test } from 'vitest'
import {
  findingStanding,
  hasUnseenRejection,
  type StandingAnswer,
  type StandingFacts,
} from '../../../src/records/finding-standing.ts'
import { factsOfWhole, standingOfRecord, standingOfWhole } from '../../../src/records/finding-standing-of.ts'
import type { PersonId } from '../../../src/records/ids.ts'

const [m1, m2] = ['m1', 'm2'] as PersonId[] as [PersonId, PersonId]
const empty: StandingFacts = {
  text: 'Kopiëren kost veel tijd.',
  status: 'submitted',
  asked: [m1, m2],
  answers: [],
  revisions: [],
  skips: [],
  speakers: [],
  hasFigures: false,
  withdrew: () => false,
}
const said = (
  personId: PersonId,
  verdict: StandingAnswer['verdict'],
  rest: Partial<StandingAnswer> = {},
) => ({
  key: `${personId}-${verdict}`,
  personId,
  verdict,
  text: '',
  spoken: false,
  at: '2026-11-22T10:00:00+01:00',
  wording: 0,
  ...rest,
})
const stateOf = (facts: Partial<StandingFacts>) => findingStanding({ ...empty, ...facts }).state

test('it waits until all who were asked had their say', () => {
  expect(stateOf({ status: 'draft' })).toBe('draft')
  expect(stateOf({})).toBe('submitted')
  expect(stateOf({ answers: [said(m1, 'agree')] })).toBe('submitted')
  expect(stateOf({ answers: [said(m1, 'agree'), said(m2, 'agree')] })).toBe('confirmed')
  expect(stateOf({ answers: [said(m1, 'agree')], skips: [{ personId: m2, wording: 0 }] })).toBe('confirmed')
})

test('one who rejects it rejects it, until they agree to another wording', () => {
  const answers = [said(m1, 'agree'), said(m2, 'reject')]
  expect(stateOf({ answers })).toBe('rejected')
  const revisions = [{ text: 'Kopiëren kost soms tijd.', answers: [] }]
  expect(stateOf({ answers, revisions })).toBe('rejected')
  expect(stateOf({ answers: [...answers, said(m2, 'agree', { wording: 1 })], revisions })).toBe('confirmed')
})

test('a correction is open until it is worked in; the others had their say', () => {
  const answers = [said(m1, 'agree'), said(m2, 'correct', { text: 'Alleen op maandag.' })]
  expect(findingStanding({ ...empty, answers }).toWorkIn).toEqual(['m2-correct'])
  expect(stateOf({ answers })).toBe('corrected')
  const standing = findingStanding({
    ...empty,
    answers,
    revisions: [{ text: 'Kopiëren kost op maandag veel tijd.', answers: ['m2-correct'] }],
  })
  expect(standing).toMatchObject({
    state: 'corrected',
    toWorkIn: [],
    revision: 1,
    wording: 'Kopiëren kost op maandag veel tijd.',
    original: empty.text,
  })
  expect(standing.people.map(({ says }) => says)).toEqual(['waiting', 'waiting'])
})

test('a rejection that was worked in is no correction: who gave it has to be asked again', () => {
  const answers = [said(m1, 'reject', { text: 'Onzin.' })]
  const facts = { ...empty, asked: [m1], answers, revisions: [{ text: 'Soms.', answers: ['m1-reject'] }] }
  const worked = findingStanding(facts)
  expect(worked).toMatchObject({ state: 'submitted', toWorkIn: [] })
  expect(hasUnseenRejection(worked)).toBe(true)
  const skips = [{ personId: m1, wording: 1 }]
  expect(findingStanding({ ...facts, skips }).state).toBe('submitted')
  const agreed = findingStanding({ ...facts, answers: [...answers, said(m1, 'agree', { wording: 1 })] })
  expect(agreed.state).toBe('confirmed')
  expect(hasUnseenRejection(agreed)).toBe(false)
})

test('an answer counts for the words that were shown, and for no others', () => {
  const at = '2026-11-22T10:00:00+01:00'
  const stateOf = (
    text: string,
    validations: readonly object[],
    revisions: readonly object[] = [],
    asked: readonly string[] = ['m1'],
  ) => {
    const shared = { id: 'f1', departmentId: 'd1', kind: 'task', text, status: 'submitted' }
    const answers = validations.map((each, place) => ({ personId: m1, at, ...each, id: `v${place}` }))
    const ofRecords = standingOfRecord(
      { ...shared, asked: Object.fromEntries(asked.map((id) => [id, { by: 'a', at }])) } as never,
      {
        validations: answers.map((each) => ({ ...each, findingId: 'f1' })) as never,
        revisions: revisions.map((each, place) => ({
          ...each,
          id: `r${place}`,
          findingId: 'f1',
          at,
        })) as never,
        validationSessions: [],
        speakerOf: () => null,
        withdrew: () => false,
      },
    )
    const places = revisions.map((each) => ({
      ...each,
      answers: (each as { answers: string[] }).answers.map((key) => Number(key.slice(1))),
    }))
    const whole = { ...shared, asked, validations: answers, revisions: places, sources: [] }
    expect(standingOfWhole(whole as never, { people: [], interviews: [] }).state).toBe(ofRecords.state)
    return ofRecords.state
  }
  const agreed = { verdict: 'agree', shown: 'Soms alleen.' }
  expect(stateOf('Soms alleen.', [agreed])).toBe('confirmed')
  // The draft was changed on another tablet while they answered.
  expect(stateOf('Altijd alleen.', [agreed])).toBe('submitted')
  expect(stateOf('Altijd alleen.', [{ verdict: 'agree' }])).toBe('confirmed')
  // The wording they agreed to was taken back: what they corrected stands there again.
  const corrected = { verdict: 'correct', text: 'Soms alleen.', shown: 'Altijd alleen.' }
  expect(stateOf('Altijd alleen.', [corrected, agreed])).toBe('corrected')
  // Reworded after the yes, with nobody's words worked in.
  const reworded = { text: 'Vaak alleen.', answers: [] }
  expect(stateOf('Soms alleen.', [agreed], [reworded])).toBe('submitted')
  expect(stateOf('Soms alleen.', [{ verdict: 'agree' }], [reworded])).toBe('confirmed')
  // Their own words worked in: the others had their say.
  const other = { ...corrected, personId: m2, shown: 'Soms alleen.', text: 'Vaak alleen.' }
  const theirs = { text: 'Vaak alleen.', answers: ['v1'] }
  expect(stateOf('Soms alleen.', [agreed, other], [theirs], ['m1', 'm2'])).toBe('corrected')
})

test('what was judged elsewhere keeps its status as long as nobody answered it here', () => {
  expect(stateOf({ status: 'confirmed', asked: [] })).toBe('confirmed')
  expect(stateOf({ status: 'rejected', asked: [m1] })).toBe('rejected')
  const withdrew = (id: PersonId) => id === m1
  expect(stateOf({ status: 'confirmed', answers: [said(m1, 'agree')], withdrew })).toBe('submitted')
})

test('words of nobody but who withdrew are gone; with a number it stands on that', () => {
  const withdrew = (id: PersonId) => id === m1
  expect(stateOf({ withdrew, speakers: [m1] })).toBe('withdrawn')
  expect(stateOf({ withdrew, speakers: [m1, null] })).toBe('submitted')
  expect(stateOf({ withdrew, speakers: [m1], hasFigures: true })).toBe('submitted')
})

test('records and a case file say the same', () => {
  const at = '2026-11-22T10:00:00+01:00'
  const finding = { id: 'f1', departmentId: 'd1', kind: 'bottleneck', text: 'Eerst.', status: 'submitted' }
  const ofRecords = standingOfRecord({ ...finding, asked: { m1: { by: 'a', at } }, sources: [] } as never, {
    validations: [
      { id: 'v1', findingId: 'f1', personId: m1, verdict: 'correct', text: 'Nee.', at },
      { id: 'v2', findingId: 'f1', personId: m1, verdict: 'agree', at, revisionId: 'r1' },
    ] as never,
    revisions: [{ id: 'r1', findingId: 'f1', text: 'Later.', answers: ['v1'], by: 'a', at }] as never,
    validationSessions: [],
    speakerOf: () => null,
    withdrew: () => false,
  })
  const whole = {
    ...finding,
    asked: [m1],
    validations: [
      { personId: m1, verdict: 'correct', text: 'Nee.', at },
      { personId: m1, verdict: 'agree', at, revision: 0 },
    ],
    revisions: [{ text: 'Later.', answers: [0], by: 'a', at }],
  } as never
  const ofWhole = standingOfWhole(whole, { people: [], interviews: [] })
  const keyless = ({ people, ...standing }: typeof ofWhole) => ({
    ...standing,
    people: people.map(({ answer, ...each }) => ({ ...each, verdict: answer?.verdict })),
  })
  expect(keyless(ofRecords)).toEqual(keyless(ofWhole))
  expect(ofWhole.state).toBe('corrected')
  expect(factsOfWhole(whole, { people: [], interviews: [] }).skips).toEqual([])
})

test('a wording that was passed over is passed over, the next one is not', () => {
  const session = {
    personId: m1,
    at: '',
    statements: [{ kind: 'finding', findingId: 'f1', text: 'Eerst.' }],
    skipped: ['f1'],
  }
  const records = {
    validations: [],
    revisions: [],
    validationSessions: [session],
    speakerOf: () => null,
    withdrew: () => false,
  } as never
  const finding = { id: 'f1', departmentId: 'd1', kind: 'wish', text: 'Eerst.', asked: { m1: {} } } as never
  expect(standingOfRecord(finding, records).counts.skipped).toBe(1)
  const revised = {
    ...(records as object),
    revisions: [{ id: 'r', findingId: 'f1', text: 'Nu.', answers: [] }],
  }
  expect(standingOfRecord(finding, revised as never).counts.waiting).toBe(1)
})
