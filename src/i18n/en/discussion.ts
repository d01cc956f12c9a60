import { formatFor } from '../format.ts'
import type { AreaMessages } from '../messages.nl.ts'

const { formatHours, formatNumber, plural } = formatFor('en')

const points = (value: number) => {
  const shown = formatNumber(Math.abs(value))
  return `${shown} ${shown === '1' ? 'point' : 'points'}`
}

export const discussion: AreaMessages['discussion'] = {
  title: 'Discuss',
  lead: 'Where you judged differently, with what matters most on top. As long as something is open, the app calculates with the most cautious judgement.',
  print: 'Print as an agenda',
  differences: (p) => `Differences (${p.count})`,
  noneTitle: 'There is nothing to discuss',
  noneText:
    'Your judgements are the same everywhere, or only one of you judged. A difference shows here as soon as two analysts see the same thing differently.',
  settledAll: 'All differences have been discussed.',
  toTogether: 'Work on this project together',
  opening: (p) => `${p.done} of ${p.total} departments opened`,
  failedTitle: (p) => `Not opened: ${p.names}`,
  failedText: 'Differences in that department are not in this list. Nothing was lost.',
  calculating: 'What each decision changes',
  calculated: (p) => `${p.done} of ${p.total} calculated`,
  stop: 'Stop calculating',
  calculationFailed: 'What a decision changes was not calculated. You can decide all the same.',

  heading: (p) => `${p.task}: ${p.field}`,
  inDepartment: (p) => `Department ${p.name}`,
  moves: (p) => `This moves ${p.fn} from ${formatNumber(p.from)} to ${formatHours(p.to)}.`,
  comes: (p) => `An inclusive function of ${formatHours(p.hours)} would be added.`,
  goes: (p) => `${p.fn} of ${formatHours(p.hours)} would fall away.`,
  gains: (p) => `The hours stay the same; the plan becomes ${points(p.points)} better.`,
  loses: (p) => `The hours stay the same; the plan becomes ${points(p.points)} less.`,
  changesNothing: 'This does not change the functions.',
  inPlay: (p) => `This is about ${formatHours(p.hours)} of work.`,
  waiting: 'What this changes is still being calculated.',
  notCalculated: 'What this changes was not calculated.',
  calculateAll: 'Calculate after all',
  usedNow: 'Calculations use this now.',

  valuesTitle: 'What do you go by?',
  judgedBy: (p) => `${p.name}, ${p.date}`,
  you: 'you',
  another: 'another analyst',
  fromFile: 'from a file',
  because: (p) => `“${p.reason}”`,
  other: 'Something else',
  otherValue: 'Your joint judgement',
  reason: 'Why?',
  reasonHint: 'For whoever reads this later. It may stay empty.',
  decide: 'Decided together',
  decided: (p) => `${p.task}: ${p.field} is ${p.value}.`,
  agreed: 'Agreed',
  evidence: 'What it rests on',
  noEvidence: 'There is no observation or interview about this task yet.',
  seen: (p) =>
    `${p.count} ${plural(p.count, { one: 'observation', other: 'observations' })}${p.time ? `, ${p.time} together` : ''}`,
  said: (p) => `${p.code || 'Somebody'}: ${p.wish}${p.note ? `, “${p.note}”` : ''}`,
  toTask: 'To the task',
  earlier: 'Decided earlier',
  decisionLine: (p) => `${p.value}, by ${p.who} on ${p.date}${p.reason ? `: “${p.reason}”` : ''}`,
  outdated: 'A judgement changed since, or somebody else decided otherwise. That is why it is open again.',

  settled: (p) => `Decided (${p.count})`,
  reopen: 'Open again',
  reopenOf: (p) => `Open ${p.task}, ${p.field} again`,
  reopened: (p) => `${p.task}: ${p.field} is open again.`,

  same: (p) => `Is this the same? (${p.count})`,
  sameLead: 'These were entered on different devices and look alike.',
  sameTask: 'Is this the same task?',
  samePerson: 'Is this the same person?',
  merge: 'Yes, merge',
  notSame: 'No, different',
  mergeTitle: 'This is what it becomes',
  mergeDo: 'Merge',
  taskStays: (p) => `‘${p.name}’ stays and gets all of the other:`,
  personStays: (p) => `${p.code} stays once and gets all of the other:`,
  counts: {
    judgements: (count) => `${count} ${plural(count, { one: 'judgement', other: 'judgements' })}`,
    observations: (count) => `${count} ${plural(count, { one: 'observation', other: 'observations' })}`,
    interviews: (count) => `${count} ${plural(count, { one: 'interview', other: 'interviews' })}`,
    validations: (count) => `${count} ${plural(count, { one: 'answer', other: 'answers' })} to findings`,
    sources: (count) => `${count} ${plural(count, { one: 'source', other: 'sources' })}`,
  },
  whichStays: 'Which one stays?',
  nothingCarried: 'Nothing hangs on the other: it only goes away.',
  outvoted:
    'These judgements no longer count, because the same analyst judged the task that stays otherwise:',
  undoable: 'You can undo this. The sources are kept.',
  merged: (p) => `‘${p.name}’ is one now.`,
  toldApart: 'Remembered: these are two. No device will ask again.',
  noJob: 'no job',
  noProcess: 'no work process',
  nameless: 'without a name',

  returned: (p) => `Removed, and written in all the same (${p.count})`,
  returnedLead: 'What was written is not lost: that is why it is back.',
  returnedBy: (p) => `${p.remover} removed this, ${p.editor} wrote in it.`,
  somebody: 'somebody',
  keep: 'Keep',
  removeAgain: 'Remove after all',
  keepOf: (p) => `Keep ${p.name}`,
  removeOf: (p) => `Remove ${p.name} after all`,
  kept: (p) => `${p.name} stays.`,
  removed: (p) => `${p.name} was removed.`,
}
