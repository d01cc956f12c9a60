import { formatFor } from '../format.ts'
import type { analysis as dutch } from '../nl/analysis.ts'

const { plural, formatNumber } = formatFor('en')

const COUNTS = ['no', 'one', 'two', 'three', 'four', 'five', 'six']
const inWords = (count: number) => COUNTS[count] ?? formatNumber(count)
const capital = (word: string) => word.charAt(0).toUpperCase() + word.slice(1)
const tasks = (count: number) => `${formatNumber(count)} ${plural(count, { one: 'task', other: 'tasks' })}`

export const analysis: typeof dutch = {
  title: 'Analysis',
  emptyTitle: 'Nothing to analyse yet',
  emptyText:
    'First write down tasks, with their hours, knowledge and responsibility. Then the app looks which tasks fit an inclusive function together, and says why.',
  toFloor: 'To the floor',
  toTasks: 'To the tasks',
  timeTab: 'Time',
  verdictsTab: 'Verdicts',
  searching: 'Looking for candidate functions',
  searched: (p) => `${formatNumber(p.done)} of ${formatNumber(p.total)} steps, best value so far ${p.score}`,
  finishNow: 'Stop and show what there is',
  failed: 'The calculation did not work. Your data are safe.',
  result: (p) =>
    `In ${p.department}, ${p.hours} fit in ${inWords(p.count)} ${plural(p.count, { one: 'function', other: 'functions' })}.`,
  someUnfit: (p) => {
    if (p.of === 1) return 'It is not yet fit to propose.'
    return `${capital(inWords(p.count))} of them ${plural(p.count, { one: 'is', other: 'are' })} not yet fit to propose.`
  },
  nothingFits: (p) => `In ${p.department} no function fits yet.`,
  nothingFitsWhy: (p) => {
    const asked = `function of ${p.least} to ${p.most} in at most ${inWords(p.days)} ${plural(p.days, { one: 'day', other: 'days' })}`
    return p.count === 1
      ? `There is one suitable task, and alone it makes no ${asked}. Below it says why.`
      : `There are suitable tasks, but together they make no ${asked}. Below it says why for each task.`
  },
  nothingEligible: (p) =>
    p.count === 0
      ? 'Give tasks hours, a frequency, knowledge and responsibility. Then the app can calculate.'
      : 'None of the tasks can take part now. Below it says why for each task.',
  suitableSoFar: (p) =>
    `There is ${p.hours} of suitable work a week now; a function asks for at least ${p.least}.`,
  blind:
    'You are scoring apart now. Until the round is done, what the other gives in it does not count here.',
  restsOn: 'This still rests on assumptions',
  restsOnUnjudged: (p) =>
    `${tasks(p.count)} without a verdict ${plural(p.count, { one: 'does', other: 'do' })} not take part.`,
  restsOnAssumed: (p) => `${tasks(p.count)} lack task demands; the app uses level 2 there.`,
  restsOnOpen: (p) =>
    `The analysts still differ on ${formatNumber(p.count)} ${plural(p.count, { one: 'judgement', other: 'judgements' })}; the app uses the most cautious.`,
  functionTitle: (p) => `Function ${p.number}`,
  functionHours: (p) =>
    `${p.hours} a week, ${p.days} ${plural(p.days, { one: 'day', other: 'days' })}, ${tasks(p.tasks)}`,
  week: 'Hours per daypart',
  tasks: 'Tasks',
  /** When a task is done: "ma di: ochtend 1 u 15, middag 45 min". */
  schedule: (p) =>
    `${p.days}: ${[p.morning && `morning ${p.morning}`, p.afternoon && `afternoon ${p.afternoon}`].filter(Boolean).join(', ')}`,
  heaviestBecause: (p) => `Heaviest demand: ${p.demand}, because of ${p.tasks}.`,
  coreShare: 'from the core process',
  vanishingShare: 'may vanish through digitalisation',
  locations: 'places',
  unknownLocation: 'place unknown',
  freed: 'Freed per job',
  freedPerJob: (p) => `${p.job}: ${p.hours} a week`,
  freedUnknown: 'It is not known who does these tasks now.',
  backups: 'Can stand in',
  noBackup: 'Nobody yet: note with the tasks which job does them now.',
  binds: 'Here the function is at its limit',
  binding: {
    'max-hours': (p) => `More than ${p.bound} hours a week is not allowed.`,
    'min-hours': (p) => `Fewer than ${p.bound} hours a week is not allowed.`,
    'max-task-share': (p) => `${p.task} fills the largest part one task may fill.`,
    'max-possible-share': () => 'More work that needs supervision is not allowed.',
    'min-core-share': () => 'At least this much work must come from the core process.',
    'max-vanishing-share': () => 'More work that may vanish through digitalisation is not allowed.',
    'max-days': (p) => `More than ${p.bound} days is not allowed.`,
    'max-locations': (p) => `More than ${p.bound} places is not allowed.`,
    'min-tasks': (p) => `Fewer than ${p.bound} tasks is not allowed.`,
    'task-hours': (p) => `${p.task} has no more hours.`,
  },
  leftPart: (p) => `The rest; ${p.given} is in a function.`,
  leftWhy: {
    'no-value': 'Does not outweigh the effort of handing it over.',
    'no-window': 'With its dayparts it does not fit a working week of four days.',
    'no-function': 'There is no function to add this task to.',
    'breaks-rules': 'Adding it to one of the functions would break a rule.',
    'lowers-score':
      'Could be added, but makes the function heavier or more scattered than its hours are worth.',
  },
  noTimeTitle: 'Nothing observed yet',
  noTimeText: 'Observe on the floor. Here you then see where the time goes per job and per task.',
  observed: (p) =>
    `${p.hours} observed in ${formatNumber(p.count)} ${plural(p.count, { one: 'turn', other: 'turns' })}.`,
  unfinished: (p) =>
    `${formatNumber(p.count)} ${plural(p.count, { one: 'recording still runs and does', other: 'recordings still run and do' })} not count.`,
  perJob: 'Per job',
  perTask: 'Per task',
  ofJob: 'Of which job',
  allJobs: 'All jobs together',
  noJob: 'without a job',
  noTask: 'without a task',
  task: 'Task',
  times: 'Times seen',
  meanMinutes: 'Mean (min)',
  hours: 'Hours',
  share: 'Share',
  howSure: 'How sure these figures are, and how the time falls over places and dayparts:',
  toSeen: 'Floor › Seen',
  parallelNote:
    'What ran side by side counts for an equal part; so all together is the time there really was.',
  perWeek: 'a week',
}
