import fc from 'fast-check'
import { expect, test } from 'vitest'
import { parseCase } from '../../../src/exchange/parse-case.ts'
import { writeCase } from '../../../src/exchange/write-case.ts'
import type { CaseFile } from '../../../src/records/case-file.ts'
import { outgoing } from '../../../src/records/outgoing.ts'
import { wholeCase } from '../../../src/records/read-whole-case.ts'
import { withoutNames } from '../../../src/records/without-names.ts'
import { caseOf, documentsOf, parsed } from '../../support/case-documents.ts'
import { caseContract, schemaErrors } from '../../support/json-schema.ts'
import { wholeLooseCase, wholeSample } from '../../support/whole-case-sample.ts'

/** Every place of our additions, as a path. */
const PLACES = [
  ...['sessions', 'feedback', 'report', 'report.texts', 'report.acceptances', 'feedback.0.remarks'],
  ...['feedback.0.votes', 'feedback.0.scenarioIds', 'sessions.0.consent', 'sessions.0', 'feedback.0'],
  ...['tasks.0.unjudged', 'tasks.0.open', 'tasks.0.scores', 'tasks.0.scores.knowledge'],
  ...[
    'findings.0.made',
    'findings.0.figures',
    'findings.0.suggestion',
    'findings.0.asked',
    'findings.0.passed',
  ],
  ...['findings.0.revisions', 'findings.0.revisions.0', 'findings.0.validations.0.revision'],
  ...['findings.0.validations.1.shown', 'interviews.0.answers', 'interviews.0.secondReadings'],
  ...['interviews.0.remarks', 'interviews.0.remarks.0.settled', 'functions.0.about', 'functions.0.weba'],
  ...['scenarios.0.assumed', 'scenarios.0.valueCase', 'scenarios.0.checks', 'scenarios.0.advised'],
  ...['scenarios.0.jobImplications', 'scenarios.0.risks', 'scenarios.0.guidance', 'scenarios.0.regulations'],
  ...['people.0.consent.withdrawnAt'],
]

type Fields = Record<string, unknown>

const put = (root: unknown, path: string, value: unknown): void => {
  const keys = path.split('.')
  const last = keys.pop()!
  const holder = keys.reduce<unknown>((at, key) => (at as Fields | undefined)?.[key], root)
  if (typeof holder === 'object' && holder !== null) (holder as Fields)[last] = value
}

test('junk in the place of what is ours never throws, and what is read has the shape it says', () => {
  fc.assert(
    fc.property(
      fc.array(fc.tuple(fc.constantFrom(...PLACES), fc.jsonValue()), { minLength: 1, maxLength: 6 }),
      (changes) => {
        const loose = wholeLooseCase()
        for (const [path, value] of changes) put(loose, path, value)
        const parsing = parseCase(JSON.stringify(loose))
        const file = parsing.ok ? parsing.value : parsing.withoutBadRows
        if (!file) return
        const whole = wholeCase(file)
        for (const { validations, revisions = [] } of whole.findings) {
          for (const { revision } of validations)
            if (revision !== undefined) expect(revisions[revision]).toBeDefined()
          for (const { answers } of revisions) for (const at of answers) expect(validations[at]).toBeDefined()
        }
        for (const { risks, guidance, regulations, actions } of whole.scenarios) {
          for (const list of [risks, guidance, regulations, actions]) expect(Array.isArray(list)).toBe(true)
        }
        for (const { remarks, votes, scenarioIds } of whole.feedback) {
          expect([remarks, votes, scenarioIds].every(Array.isArray)).toBe(true)
        }
        expect(wholeCase(whole)).toEqual(whole)
      },
    ),
  )
})

test('whatever stands in the place of what is ours, an export brought in and out again is the same', () => {
  fc.assert(
    fc.property(
      fc.array(fc.tuple(fc.constantFrom(...PLACES), fc.jsonValue()), { minLength: 1, maxLength: 4 }),
      (changes) => {
        const loose = wholeLooseCase()
        for (const [path, value] of changes) put(loose, path, value)
        const parsing = parseCase(JSON.stringify(loose))
        const file = parsing.ok ? parsing.value : parsing.withoutBadRows
        if (!file) return
        const once = writeCase(caseOf(documentsOf(file)))
        expect(schemaErrors(caseContract, JSON.parse(once))).toEqual([])
        expect(writeCase(caseOf(documentsOf(parsed(once))))).toBe(once)
      },
    ),
    { numRuns: 40 },
  )
})

test('all that is ours is read, and going through the gate twice changes nothing', () => {
  const file = wholeSample()
  const whole = wholeCase(file)
  expect(JSON.parse(JSON.stringify(whole))).toMatchObject(ours(withoutNames(file)))
  expect(outgoing(outgoing(file))).toEqual(outgoing(file))
})

/** What is ours of the sample: all but fields nobody knows. */
function ours(file: CaseFile) {
  const { sessions, feedback, report, tasks, findings, interviews, functions, scenarios } = file as CaseFile &
    Fields
  return { sessions, feedback, report, tasks, findings, interviews, functions, scenarios }
}

test('a case of the format alone gets empty additions', () => {
  const bare = { ...wholeSample() } as CaseFile & Record<string, unknown>
  for (const field of ['sessions', 'feedback', 'report']) delete bare[field]
  expect(wholeCase({ ...bare, findings: [], scenarios: [] })).toMatchObject({
    sessions: [],
    feedback: [],
    report: { texts: [], acceptances: [] },
  })
})
