import { formatFor } from '../format.ts'
import type { reading as dutch } from '../nl/reading.ts'

const { plural, formatNumber } = formatFor('en')

export const reading: typeof dutch = {
  title: (p) => `Reading along: interview with ${p.code}`,
  lead: 'Read line by line. Where a line is right there is nothing to do. Otherwise write how you read it, or what you want to know. The line itself stays.',
  back: 'Back to the interview',
  open: 'Read along',
  goOn: 'Read on',
  ownWriteUp: 'You wrote this up. Somebody else reads along.',
  notRead: 'Not read by another analyst yet.',
  readBy: (p) => `Read along by ${p.names} on ${p.date}.`,
  busyBy: (p) => `${p.names} reading along.`,
  rowRead: (p) => `read along by ${p.names}`,
  rowNotRead: 'not read along yet',
  you: 'you',
  youHead: 'You',
  somebody: 'another analyst',
  remarksOpen: (p) =>
    `${formatNumber(p.count)} ${plural(p.count, { one: 'remark', other: 'remarks' })} to discuss`,

  lines: 'Lines of the write-up',
  emptyTitle: 'No lines yet',
  emptyText: 'Nothing was written down in this interview yet. Complete below what you know.',
  correct: 'Otherwise',
  correctOf: (p) => `Otherwise: line ${formatNumber(p.place)}`,
  ask: 'Ask',
  askOf: (p) => `Ask about line ${formatNumber(p.place)}`,
  correctLabel: 'This is how I read it',
  correctHint: 'Write the line as you think it should be.',
  questionLabel: 'My question',
  save: 'Put it there',
  cancel: 'Rather not',
  missingTitle: 'What is missing?',
  missingLabel: 'This is missing in the write-up',
  missingHint: 'What was said as well, and stands nowhere yet.',
  missingAdd: 'Add it',
  done: 'Read',
  doneNotice: (p) =>
    p.count === 0
      ? 'Read, without remarks.'
      : `Read. ${formatNumber(p.count)} ${plural(p.count, { one: 'remark is', other: 'remarks are' })} up for discussion.`,

  kinds: { correct: 'read it otherwise', complete: 'completed', question: 'asked' },
  head: (p) => `${p.who} ${p.kind}, ${p.date}`,
  original: (p) => `It said: “${p.text}”`,
  belowTitle: 'What another thinks belongs here too',
  take: 'Take over',
  leave: 'Leave it so',
  putTo: (p) => `Ask ${p.code}`,
  removeRemark: 'Remove',
  reopen: 'Open again',
  about: (p) => `: ${p.text}`,
  outcomes: { taken: 'taken over', left: 'left so', ask: 'is put to the person' },
  settled: (p) => `${p.outcome}, by ${p.who} on ${p.date}`,
  tooLong: 'That line is too long to take over. Change it in the write-up yourself.',
  takenNotice: 'Taken over in the write-up.',
  leftNotice: 'The line stays as it is.',
  askNotice: (p) => `A finding is ready to be put to ${p.code}.`,
  removedNotice: 'The remark is removed.',

  groupTitle: (p) => `Write-ups of interviews (${formatNumber(p.count)})`,
  groupLead: 'Here another analyst read it otherwise than it stands, or missed something.',
  toInterview: (p) => `Interview with ${p.code}`,
}
