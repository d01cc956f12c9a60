import { formatFor } from '../format.ts'
import type { handover as dutch } from '../nl/handover.ts'

const { formatNumber, plural } = formatFor('en')
const SENTENCES = { one: 'sentence', other: 'sentences' }

export const handover: typeof dutch = {
  title: 'Check',
  give: 'Hand over the tablet',
  giveText:
    'The employee sees only what you tick below, one sentence at a time. Only your code leads back to the app.',
  who: 'Who gets the tablet?',
  whoPlaceholder: 'Choose somebody',
  person: (p) =>
    p.count === 0
      ? `${p.code} · nothing to put to them`
      : `${p.code} · ${formatNumber(p.count)} ${plural(p.count, SENTENCES)}`,
  nobody: 'There is nobody in this department yet.',
  ownLines: 'From their own interview',
  ownLinesAll: 'All lines of the interview',
  findings: 'Findings',
  findingsHint: 'Those put to this person, or that rest on their interview.',
  findingsAll: 'All findings',
  nothingFor: (p) => `There is nothing for ${p.code} yet: no lines of an interview and no finding.`,
  answeredBefore: 'This was answered before.',
  fromOthersToo: 'Rests on what somebody else said too. See whether one can read who.',
  oneHolder: 'One person has this job: others may guess who said this.',
  chosen: (p) =>
    p.count === 0 ? 'Nothing chosen yet' : `${formatNumber(p.count)} ${plural(p.count, SENTENCES)} chosen`,
  purpose: 'What for?',
  purposeValidate: 'Check',
  purposeResult: 'Show what was done with it',
  language: 'Language of the questions',
  languages: { nl: 'Dutch', 'nl-simple': 'Simple Dutch', en: 'In English' },
  languageHint: 'The sentences themselves stay as they were written.',
  code: 'Code to get it back',
  codeHint: 'Four digits, for this time only. Remember them: they give you the app back.',
  codeTooEasy: 'This is tried first. Take four other digits.',
  passcodeEnds: 'The passcode of this device gives you the app back.',
  recordingTitle: 'A recording is still running',
  recordingText:
    'Time goes on while the tablet is with somebody else. Stop the recording on the floor screen first if that is not meant.',
  start: 'Hand over the tablet now',
  starting: 'Getting ready…',
  needsPerson: 'Choose who gets the tablet.',
  needsStatements: 'Choose at least one sentence.',
  needsCode: 'Choose a code of four digits.',
  failed: 'Getting ready did not work. Try again.',
  unfinished: (p) => `${p.code} · not finished · ${p.date}`,
  unfinishedTitle: 'Not finished',
  goOn: 'Go on',
  goOnText: (p) => `${p.code} goes on where it stopped.`,
  showResultText:
    'The employee sees for each sentence what it said first, what they said and what it says now.',

  returned: 'What was checked',
  returnedCount: (p) => `What was checked (${formatNumber(p.count)})`,
  returnedBy: (p) => `${p.code} checked this on ${p.date}`,
  returnedChanges: (p) =>
    p.count === 0
      ? 'no corrections'
      : `${formatNumber(p.count)} ${plural(p.count, { one: 'correction', other: 'corrections' })}`,
  returnedOpen: (p) => `${formatNumber(p.count)} to work in`,
  toLine: 'To the line',
  toLineOpen: 'Still to work in: to the line',
  ways: { device: 'on the tablet', paper: 'on paper', file: 'with a file', told: 'told' },
  verdicts: { agree: 'Right', correct: 'Not quite right', reject: 'Not right' },
  skipped: 'Skipped',
  unanswered: 'No answer',
  returnedMissing: 'What is still missing',
  returnedYes: 'Consent given for',
  returnedNo: 'No consent given for',
  returnedSignature: 'Signature',

  backTitle: 'The tablet back',
  backText: 'This is for the labour expert.',
  backCode: 'The code',
  backPasscode: 'Passcode',
  back: 'Back to the app',
  backToPerson: 'Back to the questions',
  wrongCode: 'That is not the code. Try again.',
  backFailed: 'That did not work. Try again.',
  trying: 'The code is being checked',
  forgotten: 'Forgot the code?',
  forgottenTitle: 'Back with a recovery code',
  forgottenText:
    'The recovery code of a project on this device gives you the app back. What was answered stays kept.',
  recover: 'Back to the app',
  exampleTitle: 'Back without the code',
  exampleText:
    'There is only an example on this device. Remove it and you get the app back. What was answered or changed in the example goes with it. A new example is quickly made.',
  exampleRemove: 'Remove the example',
  noSuchProject: 'This recovery code belongs to no project on this device.',

  elsewhereTitle: 'This tablet was given to somebody',
  elsewhereText:
    'Somebody is checking answers in another window. Go on there. Is that window closed? Then begin again here.',
  beginHere: 'Begin again here',
  opening: 'Opening',
  brokenTitle: 'This does not work now',
  brokenText: 'Please give the tablet back for a moment. What was saved stays saved.',
}
