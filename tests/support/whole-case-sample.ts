import type { CaseFile } from '../../src/records/case-file.ts'
import { parsed } from './case-documents.ts'
import type { LooseCase } from './example-case.ts'
import { fullCase } from './full-case.ts'
import { OBSERVED, OBSERVING } from './observing-sample.ts'

const AT = '2026-11-10T10:00:00+01:00'
const rows = (list: unknown) => list as readonly object[]
const said = { by: 'ana', at: AT }

/** A case of ours with every addition filled, as a file holds it. */
export const wholeLooseCase = (): LooseCase => {
  const file = fullCase()
  const {
    tasks = [],
    observations = [],
    interviews = [],
    findings = [],
    functions = [],
    scenarios = [],
  } = file
  const notes = rows(interviews[0]!.notes)
  return {
    ...file,
    observations: [{ ...observations[0]!, ...OBSERVED }, ...observations.slice(1)],
    observing: [OBSERVING],
    tasks: [
      {
        ...tasks[0]!,
        open: ['knowledge'],
        scores: {
          knowledge: [
            { by: 'ana', value: 1 },
            { by: 'ben', value: 2 },
          ],
        },
      },
      ...tasks.slice(1),
    ],
    interviews: [
      {
        ...interviews[0]!,
        notes: [notes[0], { ...notes[1], id: 'n2' }],
        answers: [
          { noteId: 'n1', verdict: 'correct', text: 'Much less', at: AT, way: 'device', shown: 'less' },
        ],
        secondReadings: [{ by: 'ben', at: AT, doneAt: AT }],
        remarks: [
          {
            ...{ noteId: 'n1', kind: 'question', text: 'Less of what?', read: 'less', by: 'ben', at: AT },
            settled: { by: 'ana', at: AT, outcome: 'ask', findingId: 'f1' },
          },
          {
            noteId: null,
            kind: 'complete',
            text: 'Nothing about breaks',
            read: '',
            by: 'ben',
            at: '2026-11-11T10:00:00+01:00',
            settled: null,
          },
        ],
      },
    ],
    findings: [
      {
        ...findings[0]!,
        validations: [
          rows(findings[0]!.validations)[0],
          {
            personId: 'm2',
            verdict: 'correct',
            text: 'Rather so',
            at: AT,
            way: 'paper',
            shown: 'T',
            by: 'ana',
          },
          { personId: 'm1', verdict: 'agree', at: '2026-11-11T10:00:00+01:00', way: 'device', revision: 0 },
        ],
        made: said,
        figures: [
          { kind: 'hoursTold', id: 't1', value: 7.5 },
          { kind: 'elementaryHours', id: 'd1', value: 3 },
        ],
        suggestion: 'told-seen:t1',
        asked: ['m1', 'm2'],
        passed: [{ check: 'oneHolder', ...said, reason: 'Agreed with M1' }],
        revisions: [{ ...said, text: 'T, rather so', answers: [1] }],
      },
    ],
    functions: [
      {
        ...functions[0]!,
        about: { purpose: 'Helps', backup: 'The nurse' },
        weba: { complete: { answer: 'good', reason: 'whole tasks' }, contact: { answer: 'bad', reason: '' } },
      },
    ],
    scenarios: [
      {
        ...scenarios[0]!,
        assumed: { wage: { from: 14, to: 16 } },
        valueCase: { belonging: 'Part of it' },
        checks: {
          'internal.backup': { state: 'met', note: 'the nurse' },
          'external.subsidy': { state: 'todo', note: '' },
        },
        advised: said,
        jobImplications: [{ jobId: 'j1', text: 'More time' }],
        risks: [{ kind: 'continuity', chance: 2, effect: null, text: 'Ill', mitigation: 'Backup' }],
        guidance: [
          { functionId: null, fromWeek: 1, toWeek: 4, hoursPerDay: 4, who: 'Mentor', text: 'Close by' },
          { functionId: 'fn1', fromWeek: 5, toWeek: null, hoursPerDay: 0.5, who: '', text: '' },
        ],
        regulations: [{ code: 'noRisk', name: 'No risk', text: 'Pays', asOf: '2026-11-01', source: 'UWV' }],
        actions: [
          { what: 'Talk', who: 'Manager', from: '2026-12-01', step: 'commitment' },
          { what: 'Hire', when: 'spring', to: '2027-03-01', doneAt: AT },
        ],
      },
    ],
    sessions: [
      {
        ...{ id: 'vs1', personId: 'm1', ...said, way: 'device', language: 'nl', purpose: 'validate' },
        ...{ missing: 'The breaks', endedAt: AT, consent: { given: true, scope: 'all', at: AT } },
        ...{ statements: 3, skipped: 1, signed: true },
      },
    ],
    feedback: [
      {
        ...{
          id: 'fs1',
          group: 'staff',
          title: 'Team B',
          scenarioIds: ['s1'],
          present: 9,
          ...said,
          endedAt: null,
        },
        remarks: [{ about: { kind: 'task', id: 't1' }, sort: 'concern', text: 'Who then?', at: AT }],
        votes: [{ about: { kind: 'function', id: 'fn1' }, yes: 5, no: 1, unsure: 3, at: AT }],
      },
    ],
    report: {
      texts: [
        { scenarioId: 's1', part: 'task:t1', language: 'nl', text: 'Mine', instead: 'Theirs', ...said },
        {
          scenarioId: '*',
          part: 'summary',
          language: 'en',
          text: 'Short',
          instead: '',
          ...said,
          at: '2026-11-11T10:00:00+01:00',
        },
      ],
      acceptances: [{ claim: 'task:t1', said: 'n hours', reason: 'seen it', ...said }],
    },
  }
}

export const wholeSample = (): CaseFile => parsed(JSON.stringify(wholeLooseCase()))
