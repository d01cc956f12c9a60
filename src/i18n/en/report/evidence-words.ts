import type { evidenceWords as dutch } from '../../nl/report/evidence-words.ts'
import { counted, prefixed } from './counts.ts'

export const evidenceWords: typeof dutch = {
  sources: {
    lead: (p) =>
      p.count === 0
        ? 'Nothing has been recorded yet that this report can rest on.'
        : `Every figure and statement in this report rests on what was observed, said or recorded. The numbers in the text refer to this list of ${counted(p.count, 'source', 'sources')}.`,
    numbers: (p) => `Sources: ${p.numbers}`,
    usedIn: 'Back:',
    column: 'Source',
    opened: (p) => `What this rests on (${counted(p.count, 'source', 'sources')})`,
    place: (p) => `Back to the text, place ${p.number}`,
    marked: 'still in doubt',
    acceptedMark: 'an analyst answers for this',
    edited: 'Text of the analyst',
    version: (p) => `Made with Werkvloer ${p.version}.`,
  },
  evidence: {
    observation: (p) =>
      [`Observation ${p.date} ${p.clock}`, p.minutes === null ? '' : `${p.minutes} min`, p.task, p.location]
        .filter((each) => each !== '')
        .join(', '),
    media: (p) => `${p.kind === 'photo' ? 'Photo' : 'Voice note'} ${p.date} ${p.clock}`,
    interview: (p) => `Interview ${p.date}`,
    line: (p) =>
      p.state === '' ? `Statement in interview ${p.date}` : `Statement in interview ${p.date}, ${p.state}`,
    lineStates: {
      corrected: 'corrected by the speaker',
      rejected: 'not confirmed by the speaker',
      added: 'added to by the speaker',
    },
    byRecords: (p) => `From the records: ${p.text}`,
    wish: (p) => `Wish in interview ${p.date}: ${p.task}, ${p.wish}`,
    finding: (p) => (p.state === '' ? 'Finding' : `Finding, ${p.state}`),
    answer: (p) => `Answer ${p.date}: ${p.verdict}`,
    session: (p) =>
      `Findings put to a person ${p.date}, ${p.way}, ${counted(p.statements, 'statement', 'statements')}`,
    feedback: (p) =>
      [
        `Meeting with ${p.group}, ${p.date}`,
        p.present === null ? '' : `${counted(p.present, 'person', 'people')} present`,
      ]
        .filter((each) => each !== '')
        .join(', '),
    assumption: (p) => (p.value === '' ? `Assumption: ${p.name}` : `Assumption: ${p.name}, ${p.value}`),
    project: (p) => (p.name === '' ? 'Project record' : `Project record ${p.name}`),
    task: (p) => `Task ${p.task}, ${p.hours} a week`,
    job: (p) => (p.fte === null ? `Current job: ${p.job}` : `Current job: ${p.job}, ${p.fte} fte`),
    department: (p) => `Department ${p.name}`,
    newFunction: (p) => prefixed('Inclusive job', p.name),
    scenario: (p) => prefixed('Scenario', p.name),
  },
}
