import { formatFor } from '../format.ts'
import type { reporting as Dutch } from '../nl/reporting.ts'

const { plural, formatNumber } = formatFor('en')
const counted = (count: number, one: string, other: string) =>
  `${formatNumber(count)} ${plural(count, { one, other })}`

export const reporting: typeof Dutch = {
  lead: 'The report as it will be. All of it comes from the records; tap a source to see what a statement rests on.',
  building: 'Making the report',
  buildingText: 'The records are read and the report is written.',
  opening: (p) => `${p.done} of ${p.total} departments read`,
  refused: 'The report did not come about',
  again: 'Try again',
  emptyTitle: 'Nothing to advise on yet',
  emptyText:
    'The report writes itself from what you record: findings that people confirmed, tasks with a verdict, functions and a scenario. Start with findings, or make functions in the analysis.',
  toFindings: 'To the findings',
  toAnalysis: 'To the analysis',
  contents: 'Contents',
  choices: 'What it holds',
  scenario: 'Scenario you advise',
  noScenario:
    'There is no scenario yet. The report is here already, without functions and without costs and benefits.',
  language: 'Language of the report',
  dutch: 'Dutch',
  english: 'English',
  codes: 'Codes of people in the report',
  codesYes: 'Yes',
  codesNo: 'No',
  codesHint: 'Names are never in it. Without codes it says “employee” or “manager”.',
  chapters: 'Chapters',
  sourcesOf: (p) => counted(p.count, 'source', 'sources'),
  showSources: (p) => `${counted(p.count, 'source', 'sources')} of: ${p.about}`,
  sourcesTitle: 'What this rests on',
  noSources: 'Nothing recorded supports this.',
  openRecord: 'Open in the work',
  close: 'Close',
  editAbout: (p) => `Edit: ${p.about}`,
  done: 'Done',
  heading: 'Heading',
  maker: 'Written by',
  makerHint:
    'Who made the report: an organisation, or names if you want that. Left empty, nothing stands there.',
  makerNone: 'Written by: not filled in yet',
  paragraph: 'Paragraph',
  paragraphHint: 'An empty line starts a new paragraph. The sources stay with the text.',
  back: 'Back to what the report says itself',
  edited: 'Edited',
  stale: 'The report itself now says something else',
  staleText: 'You wrote this over other figures. See whether your text still holds.',
  now: 'The report itself now says:',
  keep: 'My text still holds',
  questions: 'The eight questions',
  questionsOpen: (p) =>
    p.count === 0
      ? 'All eight questions have an answer.'
      : `${formatNumber(p.count)} of the eight still open.`,
  open: 'Still open',
  answerIt: 'Answer',
  readIt: 'Read in the report',
  flags: 'What somebody must answer for',
  noFlags: 'Every statement rests on a confirmed source.',
  flagsOpen: (p) =>
    p.count === 0
      ? 'Somebody answers for all of it.'
      : `Somebody must answer for ${counted(p.count, 'statement', 'statements')} before the report goes out.`,
  flagKinds: {
    noEvidence: 'Without a source',
    unvalidated: 'Finding nobody confirmed',
    withdrawn: 'Rested on withdrawn words',
    breaksRule: 'Function outside the rules',
    openJudgement: 'Analysts judge differently',
    contradicted: 'Count cannot be so',
    assumed: 'Assumed value',
    stale: 'Text older than the figures',
    oneVoice: 'Leads to one person',
  },
  whoAnswers: 'Your name or initials',
  whoAnswersHint: 'So colleagues know who answers for it. In the file there is a letter only.',
  reason: 'Why can this go out as it is?',
  reasonHint: (p) =>
    `Say it in at least three words. You answer for it yourself, as ${p.name}. Your name is not in the file.`,
  reasonHintNameless: 'Say it in at least three words. You answer for it yourself, under the name above.',
  accept: (p) => (p.count === 1 ? 'I answer for this' : `I answer for these ${formatNumber(p.count)}`),
  acceptOne: 'Only this one',
  acceptedBy: (p) => `${p.name} answers for it: ${p.reason}`,
  takeBack: 'Take back',
  me: 'you',
  anAnalyst: 'an analyst',
  export: 'Going out',
  word: 'Make a Word file',
  web: 'Make a web page',
  print: 'Print',
  firstAccept: (p) =>
    `First answer for ${counted(p.count, 'statement', 'statements')}: see “What somebody must answer for”.`,
  writing: {
    charts: (p) => `${p.done} of ${p.total} charts drawn`,
    chapters: (p) => `${p.done} of ${p.total} chapters written`,
    pages: 'Laying out the pages',
    start: 'Starting to write',
  },
  writingLabel: 'Making the file',
  stop: 'Cancel',
  written: (p) => `${p.name} is made.`,
  notWritten: 'The file was not finished. Your work is kept.',
  tools: 'Settings and checks',
  paper: 'The report',
  evidenceColumn: 'Source',
}
