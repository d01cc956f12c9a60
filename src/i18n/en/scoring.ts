import { formatFor } from '../format.ts'
import type { scoring as dutch } from '../nl/scoring.ts'

const { plural, formatNumber } = formatFor('en')

const tasksWord = (count: number) =>
  `${formatNumber(count)} ${plural(count, { one: 'task', other: 'tasks' })}`
const listOf = (names: readonly string[]) =>
  names.length < 2 ? (names[0] ?? '') : `${names.slice(0, -1).join(', ')} and ${names.at(-1)}`

export const scoring: typeof dutch = {
  title: 'Scoring apart',
  lead: 'You score the same tasks without seeing each other’s scores. Then you see where you differ.',

  noTasksTitle: 'No tasks to score yet',
  noTasksText: 'Write down the tasks of this department first.',
  toTasks: 'To the tasks',

  startTitle: 'Score each for yourself',
  startText: (p) =>
    `Each of you scores ${tasksWord(p.count)}: knowledge, responsibility, the seven demands and the wish. Until you have both finished, what the other gives in this round is shown nowhere. Values from a file do not count: you score them yourself.`,
  start: 'Start scoring',
  aloneTitle: 'You are still working on this project alone',
  aloneText:
    'Agreement takes two analysts, each on a tablet of their own. Invite the other under Together. You can start already: your scores stay yours.',
  toTogether: 'To Together',
  calculations:
    'While the round runs, the analysis, the report and an export here count without what the other gives in this round.',

  progress: 'Scored by you',
  progressText: (p) => `${formatNumber(p.done)} of ${formatNumber(p.total)}`,
  taskAt: (p) => `Task ${formatNumber(p.at)} of ${formatNumber(p.total)}`,
  facts: 'About this task',
  process: 'Process',
  jobs: 'Who do this now',
  frequency: 'How often',
  notAsked: 'not asked yet',
  frequencyIsFact: 'How often is a fact and gets no score.',
  openTask: 'See the whole task',
  keys: 'With a keyboard: 0 to 4 chooses, Enter goes to the next task.',
  notScored: 'No score of yours yet.',
  wishHint: 'Sum up what people said about it. If nobody said anything, leave this open.',
  takeBack: 'Take the wish back',
  previous: 'Previous task',
  next: 'Next task',
  chooseTask: 'Go to a task',
  scoredOption: (p) => `${p.name} (scored)`,
  done: 'I have finished',
  doneTitle: 'Not everything is scored',
  doneText: (p) =>
    `${tasksWord(p.count)} ${plural(p.count, { one: 'does', other: 'do' })} not have all your scores. Those do not count until you give them.`,
  doneAnyway: 'Finish anyway',
  goOn: 'Go on scoring',

  waitingTitle: 'You have finished',
  waitingText: (p) =>
    p.names.length === 0
      ? 'As soon as another analyst has finished too, you both see the outcome here.'
      : `As soon as ${listOf(p.names)} ${p.names.length === 1 ? 'has' : 'have'} finished too, you see the outcome here together.`,
  who: 'Who has finished',
  isDone: 'finished',
  isBusy: 'still scoring',
  you: 'you',
  resume: 'Change something after all',
  close: 'Close now',
  closeTitle: 'Close scoring for everybody?',
  closeText: 'After that everybody sees what was scored so far. Scores that are not there yet do not count.',
  closeConfirm: 'Close and show the outcome',

  results: 'How far you agree',
  established: (p) =>
    `${formatNumber(p.count)} of ${tasksWord(p.total)} established: scored by two analysts, and the same or decided together.`,
  agreedAfter: (p) => `Of those, ${formatNumber(p.count)} after talking: at first you did not give the same.`,
  scoredAgain: (p) =>
    `${tasksWord(p.count)} ${p.count === 1 ? 'was' : 'were'} scored differently in a later round, when you knew the outcome. The first round counts here.`,
  nothingShared: 'There is no task yet that two analysts scored.',
  again: 'Score again',
  againTitle: 'Start a new round?',
  againText:
    'Your scores stay, and each of you can change their own. Until you have finished again you do not see those of the other. How far you agree keeps resting on the first round, in which nobody knew the outcome.',
  toDiscussion: 'To the discussion',
  adviceAgree: (p) => `You nearly always gave the same for ${listOf(p.names)}.`,
  adviceFar: (p) =>
    `Talk about ${p.field}: ${formatNumber(p.count)} of ${tasksWord(p.total)} ${plural(p.count, { one: 'differs', other: 'differ' })} by more than one step.`,
  adviceNear: (p) =>
    `Have a look at ${p.field}: ${formatNumber(p.count)} of ${tasksWord(p.total)} ${plural(p.count, { one: 'differs', other: 'differ' })}.`,
  adviceSettled: 'All that you gave differently has been talked through.',
  adviceAll: 'You gave the same everywhere. There is nothing to discuss.',
  adviceNone: 'Both of you score a few tasks first: then there is something to compare.',
  skewed: (p) =>
    `For ${listOf(p.names)} kappa is low although you nearly always gave the same. That is because nearly all tasks come out at one step: chance would often be right too. Read AC1 there.`,

  table: 'Agreement per field',
  field: 'Field',
  all: 'all steps together',
  count: 'Compared',
  same: 'The same',
  farApart: 'More than one step',
  measures: { kappa: 'Kappa', weighted: 'Weighted kappa', alpha: 'Alpha', ac1: 'AC1' },
  interval: (p) => `${p.low} to ${p.high}`,
  noInterval: 'no range',
  undefinedFor: {
    tooFew: 'too few tasks',
    notTwoRaters: 'for two analysts only',
    oneCategory: 'all at one step',
    noOrder: 'wishes have no order',
  },

  detail: (p) => `${p.field}: who gave what`,
  confusion: (p) => `Rows: ${p.rows}. Columns: ${p.columns}.`,
  disagreements: (p) => `Differences (${formatNumber(p.count)})`,
  noDisagreements: 'You do not differ on this field.',
  gave: (p) => `${p.who}: ${p.value}`,
  settledSince: 'agreed after talking',
  steps: (p) => `${formatNumber(p.count)} ${plural(p.count, { one: 'step', other: 'steps' })}`,

  howTitle: 'What do these numbers mean?',
  how: [
    'All of this is about what each gave until ‘I have finished’. What you change afterwards counts as talking, and not as a score of your own.',
    'Kappa (Cohen) says how much more you agree than by chance: 1 is full agreement, 0 is no more than chance. The weighted kappa counts one step of difference lighter than four.',
    'Alpha (Krippendorff) can do the same for three or more analysts, and where scores are missing.',
    'AC1 (Gwet) stays useful where nearly all tasks come out at the same step. Kappa sinks there, also when you nearly always agree.',
  ],
  howInterval: (p) =>
    `Under each number stands the range it lies in with 95\u00a0% certainty, from ${formatNumber(p.draws)} repeated draws of the tasks (seed ${String(p.seed)}: the same on every device). With few tasks the range is wide.`,
}
