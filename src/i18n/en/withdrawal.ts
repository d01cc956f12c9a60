import type { withdrawal as dutch } from '../nl/withdrawal.ts'

export const withdrawal: typeof dutch = {
  title: 'Consent',
  silentTitle: (p) => `Withdrawn on ${p.date}`,
  refusedTitle: 'No consent',
  silentText:
    'What was said here is shown and used nowhere: not in findings, the report or a file, and on no tablet that works along.',
  askTitle: 'Withdraw consent?',
  askText:
    'All lines, wishes and answers of this person disappear from view, from search, from the report and from every file you make. So do findings that rest on nothing else. Hours and verdicts stay. The words themselves stay sealed on the tablets; when consent is given again, they come back.',
  askConfirm: 'Withdraw',
  askCancel: 'Do not withdraw',
  restoreTitle: 'Not withdrawn after all?',
  restoreText:
    'Only do this when this person says so themselves. All lines, wishes and answers of this person come back: in view, in search, in the report and in every file you make, on every tablet that works along.',
  restoreConfirm: 'Consent holds again',
  restoreCancel: 'Leave withdrawn',
  nameWithheld:
    'The name is left out: there is no consent for words in it. Give the task a name in your own words.',
  textWithheld:
    'Where it says […] stood words there is no consent for. When you change this text, they do not come back later either.',
}
