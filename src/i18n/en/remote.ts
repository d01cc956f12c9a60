import { formatFor } from '../format.ts'
import type { remote as dutch } from '../nl/remote.ts'

const { plural, formatNumber } = formatFor('en')

export const remote: typeof dutch = {
  title: 'Other ways of checking',
  lead: 'For people who cannot check on the tablet: a file, a form on paper, or what somebody tells you.',
  back: 'Back',
  putTitle: 'Put it to somebody',
  putText: 'Choose for whom, and which sentences. The answers end up where those of the tablet do.',
  who: 'For whom?',
  whoPlaceholder: 'Choose somebody',
  nobody: 'There is nobody in this department yet. Begin with an interview.',
  nothingFor: (p) => `There is nothing for ${p.code} yet: no lines of an interview and no finding.`,
  language: 'Language of the questions',
  languages: { nl: 'Dutch', 'nl-simple': 'Simple Dutch', en: 'English' },
  makeFile: 'Make a file',
  makePaper: 'Make a form',
  writeTold: 'Fill in what was told',
  ways: { file: 'file', paper: 'paper', told: 'told', device: 'on the tablet' },
  making: 'Making the file…',
  makeFailed: 'The file was not made. Nothing was sent. Please try again.',

  openTitle: 'Waiting for an answer',
  openRow: (p) => `${p.code} · ${p.way} · number ${p.number} · ${p.date}`,
  showCode: 'File and code',
  print: 'Print the form',
  takePaper: 'Take over answers from paper',
  goOn: 'Go on filling in',
  throwAway: 'Take away',
  thrownAway: 'Taken away.',

  codeTitle: 'The file and the code',
  codeText:
    'Send the file, for instance with a mail. Tell the code by telephone, not in the same mail: together they open what is in it.',
  code: 'Code',
  codeKept: 'The code is kept with this check. You do not need it to read the answer in.',
  save: 'Save the file',

  readTitle: 'Read an answer in',
  readText: 'Did an answer file come back? You see what is in it first. Only then you take it over.',
  read: 'Choose the answer file',
  reading: 'Opening the file…',
  findingProject: 'Looking for the project this is an answer to…',
  projectNotHere:
    'This is an answer to no project on this device. Open it on the device the file was made with, or open a backup of that project first.',
  projectClosed: (p) =>
    `This is an answer to no project that opens here. Not open: ${p.names}. Open that project first, then choose this file again.`,
  nothingChanged: 'Nothing was changed.',
  problems: {
    'not-answer':
      'This is no answer file, or it did not arrive whole. An answer file ends in .wvantwoord. Ask to send it again.',
    newer: 'This answer was made with a newer version of Werkvloer. Update this app first.',
    elsewhere:
      'This answer belongs to another project, or to something that was removed here. Open the project the file was made in.',
    damaged:
      'This file does not open: it was changed on its way, or not made with the code of this project. Ask to send it again.',
    content: 'This file opens, but holds something the page does not write:',
  },
  places: {
    answers: (p) => `answer ${formatNumber(p.number)}`,
    skipped: 'the list of what was skipped',
    missing: 'what is missing',
    consent: 'the consent',
    signature: 'the signature',
    endedAt: 'the moment it was finished',
    other: 'a part we do not know',
  },

  previewTitle: (p) => `Answer of ${p.code}`,
  previewNew: (p) =>
    p.count === 0
      ? 'No new answers, but a new ending.'
      : `${formatNumber(p.count)} new ${plural(p.count, { one: 'answer', other: 'answers' })}. Nothing is taken over yet.`,
  previewKnown: 'This answer was read in before. Nothing doubles.',
  skipped: 'Skipped',
  unanswered: 'No answer',
  verdicts: { agree: 'Right', correct: 'Not quite right', reject: 'Not right', add: 'Addition' },
  missing: 'What is still missing',
  nothing: 'Nothing',
  consent: 'Consent',
  consentYes: 'Yes, the words may be used',
  consentNo: 'No: the words are used nowhere',
  consentNone: 'Not filled in',
  signed: 'With a signature',
  endedAt: (p) => `Finished on ${p.date} at ${p.time}`,
  take: 'Take over',
  taken: (p) =>
    `${formatNumber(p.count)} ${plural(p.count, { one: 'answer', other: 'answers' })} of ${p.code} taken over.`,
  doNot: 'Do not take over',

  paperFormTitle: 'Take over answers from paper',
  toldFormTitle: 'What was told?',
  formText: 'Choose per sentence what the employee thinks. A sentence without a choice counts as skipped.',
  day: 'On which day?',
  dayUnreadable: 'Choose a day that exists.',
  answerTo: (p) => `Answer to sentence ${formatNumber(p.number)}`,
  clear: (p) => `Clear the answer to sentence ${formatNumber(p.number)}`,
  words: 'In their own words',
  consentAsk: 'May the words be used?',
  yes: 'Yes',
  no: 'No',
  notAsked: 'Not filled in',
  finish: 'Take the answers over',
  writeDown: 'Write down what is said',
  whatWasSaid: 'What is said',
  loose: (p) => `${p.code} spoke something, but did not finish the answer.`,
  keepWords: 'Add it',
  cancel: 'Never mind',

  needsOne: 'Choose an answer for at least one sentence.',
  paperTitle: (p) => `Form for ${p.code}`,
}
