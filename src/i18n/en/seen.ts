import { formatFor } from '../format.ts'
import type { seen as dutch } from '../nl/seen.ts'

const { plural, formatNumber } = formatFor('en')

export const seen: typeof dutch = {
  title: 'Seen',
  lead: 'What the observations say, and how sure that is.',
  emptyTitle: 'Nothing observed yet',
  emptyText:
    'Once you have recorded tasks on the floor you see here where the time goes, what follows what, and what you have not seen yet.',
  toFloor: 'To the floor',
  working: 'The observations are being worked out',
  failed: 'Working it out did not succeed',
  failedText: 'The observations themselves are there. Go somewhere else and come back to try again.',
  parts: 'What you want to see',
  time: 'Time',
  compare: 'Compare',
  patterns: 'Patterns',
  coverage: 'Coverage',
  per: 'Time by',
  dimensions: { task: 'task', job: 'job', process: 'work process', place: 'place', daypart: 'daypart' },
  unsaid: {
    task: 'no task',
    job: 'no job',
    process: 'no work process',
    place: 'no place',
    daypart: 'unknown',
  },
  night: 'night (22 to 6)',
  weekend: 'weekends',
  gone: 'removed',
  timeTitle: (p) => `Where the time goes, by ${p.dimension}`,
  timeSummary: (p) =>
    `${p.hours} observed in ${formatNumber(p.turns)} ${plural(p.turns, { one: 'turn', other: 'turns' })}. The whisker is the 95\u00a0% interval.`,
  share: 'share',
  turns: 'times',
  total: 'hours',
  sharedTotal: 'shared hours',
  noCodes:
    'With whom you watched was not noted: a day on which you followed someone of a job counts as a day with a person.',
  withoutJobTitle: 'Not everything counts for a job',
  withoutJob: (p) => `${p.hours} without a job: choose it for ${p.code}`,
  withoutJobOrCode: (p) => `${p.hours} without a job and without a person: choose them with the observation`,
  mean: 'mean (min)',
  deviation: 'spread (min)',
  shareBetween: 'share lies between',
  meanBetween: 'mean lies between (min)',
  between: (p) => `${p.low} and ${p.high}`,
  unknown: 'cannot be said',
  restsOnDays: (p) =>
    `The bounds come from the differences between ${formatNumber(p.days)} days with a person.`,
  restsOnSpells: (p) =>
    p.spells < 2
      ? 'The watching was too short for bounds: you saw one piece of work only.'
      : `The bounds come from the differences between ${formatNumber(p.spells)} pieces of work in a row. They hold for work as you saw it now: only from eight days with a person on do they say something of other days.`,
  sideBySide:
    'What ran side by side shares the time of the person. A turn is the whole piece of work, also when something came in between.',
  compareTitle: 'Told beside seen, by task',
  compareText:
    'Hours a week. Seen is how the observed time of each job was divided over its tasks, made into a week. The greatest differences come first.',
  told: 'told',
  seenWeek: 'seen',
  liesBetween: 'lies between',
  verdict: 'do they fit?',
  notSeenTask: 'not seen',
  notTold: 'not told',
  seenNoWeek: 'seen, no hours a week',
  tooShort: 'watched too short',
  agrees: 'yes',
  differsMore: 'no, seen more',
  differsLess: 'no, seen less',
  atLeast: (p) => `at least ${p.hours}`,
  jobsTitle: 'Roster beside told, by job',
  jobsText: 'The roster is fte times 36 hours. What was told are the described tasks only.',
  roster: 'roster',
  watchedHours: 'followed in all',
  heatTitle: 'The day by the hour',
  heatSummary:
    'Minutes of each task in each hour of the day, all days together. The fuller the colour, the more.',
  minutes: (p) => p.minutes,
  followTitle: 'What follows what',
  followText: 'What the same person began within five minutes after a task.',
  followNone: 'Nothing has followed within five minutes yet.',
  from: 'first',
  to: 'then',
  count: 'times',
  ofAll: 'part of what followed',
  interruptionsTitle: 'Interruptions',
  interruptionsNone: 'No interruption was recorded.',
  perHour: (p) =>
    `Interrupted ${formatNumber(p.count)} ${plural(p.count, { one: 'time', other: 'times' })}: ${p.rate} an hour (between ${p.low} and ${p.high}).`,
  resumed: (p) => `After ${p.share} of the interruptions of which that is known the work was taken up again.`,
  away: (p) => `Half of them took less than ${p.minutes} minutes.`,
  kind: 'who or what',
  perHourShort: 'an hour',
  besideTitle: 'Side by side',
  besideNone: 'Never more than one task ran at once.',
  beside: (p) => `${p.share} of the time more than one task ran, at most ${formatNumber(p.most)} at once.`,
  together: 'together with',
  hours: 'hours',
  loadTitle: 'Load',
  loadNone: 'No load was recorded.',
  loadFactor: 'load',
  ofTime: 'part of the time',
  environmentFactor: 'surroundings',
  meanLevel: 'mean (0-4)',
  heaviest: 'heaviest',
  gridTitle: 'What was told, seen, or both',
  gridText:
    'Each job by work process and daypart. A daypart counts as watched from half an hour on. Told and not seen is a contradiction only when you watched so long that you would have expected three turns of it. Seen and not told is one from a quarter of an hour on, the half hour before and after half past twelve not counted.',
  outside: (p) =>
    `Seen outside these dayparts: ${p.night} at night (22 to 6) and ${p.weekend} at the weekend. That is not in the grid below.`,
  states: {
    seen: 'seen',
    told: 'told only',
    notSeen: 'told, not seen',
    notTold: 'seen, not told',
    little: 'seen briefly, not told',
    nothing: 'watched, nothing seen',
    missing: 'unknown',
  },
  legend: 'What the signs mean',
  cell: (p) => `${p.where}, ${p.when}: ${p.state}. Told ${p.told} a week, seen ${p.seen}.`,
  noProcess: 'no work process',
  withoutDaypart: (p) =>
    `Of ${p.hours} of told work nobody said on which dayparts it is done. That is not in the grid below.`,
  noTasks: 'There are no tasks and jobs to set this against yet.',
  seenNoJob: 'What you saw does not belong to a job yet.',
  nobodyTold: 'Nobody was spoken to yet: no work was told of to set this against.',
  timed: 'Of all told hours it is known on which dayparts they are.',
  untimed: (p) =>
    `Of ${p.share} of the told hours it is not known when they are: ask on which dayparts. Enough is ${p.most} or less.`,
  stopTitle: 'Is it enough?',
  mayStop: 'You may stop watching',
  mayStopText: 'More watching is not likely to change what you know.',
  goOn: 'Watch a little more',
  met: 'all right',
  notMet: 'not yet',
  cannotTell: 'cannot say yet',
  newTasks: (p) =>
    `The chance that the next thing you see is a new task: ${p.chance}\u00a0%. Enough is ${p.most}\u00a0% or less.`,
  newTasksFew: (p) =>
    `You saw ${formatNumber(p.turns)} ${plural(p.turns, { one: 'turn', other: 'turns' })}. From ${formatNumber(p.least)} on one can say how often a new task still comes.`,
  newTasksNone: 'No task was seen yet.',
  watched: (p) =>
    p.timed === null
      ? `${p.share} of the told hours were watched. Enough is ${p.least}.`
      : p.isThin
        ? `Of only ${p.timed} of the told hours the daypart is known. Of those ${p.share} were watched, which says little of the rest. Ask on which dayparts the work is: from ${p.leastTimed} on one can say.`
        : `Of ${p.timed} of the told hours the daypart is known. Of those ${p.share} were watched. Enough is ${p.least}.`,
  watchedNone: 'Of no task was told on which dayparts it is done.',
  contradicted: (p) =>
    p.cells === 0
      ? p.timed === null
        ? 'What was told and what was seen contradict each other nowhere.'
        : p.isThin
          ? `Whether telling and seeing contradict each other shows only once it is known when the work is. Now the daypart is known of ${p.timed} of the told hours. Ask on which dayparts the rest is.`
          : `Where the daypart is known (${p.timed} of the told hours), telling and seeing contradict each other nowhere.`
      : `In ${formatNumber(p.cells)} ${plural(p.cells, { one: 'cell', other: 'cells' })} of the grid telling and seeing contradict each other. Ask about it.`,
  unseen: (p) =>
    p.count === 0
      ? 'Every task that was told of was seen too.'
      : `Told but never seen yet: ${p.names}. Together ${p.share} of the told hours. Enough is ${p.most} or less.`,
  andMore: (p) => `and ${formatNumber(p.count)} more`,
  jobs: (p) =>
    p.names === ''
      ? `Each job was followed for ${p.least} at least.`
      : `Followed for less than ${p.least}: ${p.names}.`,
}
