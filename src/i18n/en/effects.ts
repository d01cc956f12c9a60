import { formatFor } from '../format.ts'
import type { AreaMessages } from '../messages.nl.ts'

const { plural, formatNumber } = formatFor('en')

const COUNTS = ['no', 'one', 'two', 'three', 'four', 'five', 'six']
const jobs = (count: number) =>
  `${COUNTS[count] ?? formatNumber(count)} present ${plural(count, { one: 'job', other: 'jobs' })}`

export const effects: AreaMessages['effects'] = {
  noPlanTitle: 'No plan to look at yet',
  noPlanText:
    'As soon as there is a function, this place says what it does to the work of now, how good the new work is and how sure the hours are.',
  result: (p) => `${p.hours} a week come free in ${jobs(p.jobs)}.`,
  resultNothing: 'No hours come free in the present jobs.',
  resultTakenUp: (p) => `Besides, ${p.hours} a week get done that nobody gets to now.`,
  equalNote:
    'Where several jobs do a task, the app counts an equal part for each: who does how much is not recorded.',

  jobsTitle: 'The present jobs',
  unchanged: (p) => `No change: ${p.jobs}.`,
  today: 'Now',
  later: 'Then',
  hoursPerWeek: 'Hours a week',
  coreShare: 'From core processes',
  nothingLeft: 'no work left',
  freed: (p) => `${p.hours} come free`,
  freesNothing: 'gives nothing away',
  takenUp: (p) => `${p.hours} of what nobody gets to now get done.`,
  coreFalls: 'The share from core processes falls: it is core work that goes.',
  givenTasks: 'Gives away',
  givenTask: (p) => `${p.task}: ${p.hours}`,

  recoveryTitle: 'Breathing space leaves this work',
  recovery: (p) => `${p.demand}: on average from ${p.before} to ${p.after} on the scale of 0 to 4.`,
  recoveryTasks: (p) =>
    `These light tasks go: ${p.tasks}. Ask whether they were the moments to get one's breath back.`,

  wishesTitle: 'Wishes',
  wishesKept: (p) =>
    `${formatNumber(p.kept)} of ${formatNumber(p.all)} wishes ${plural(p.kept, { one: 'is', other: 'are' })} kept.`,
  noWishes: 'No wishes were written down.',
  keptWishes: 'Wishes kept',
  honoured: 'kept',
  ignored: 'not kept',
  wish: (p) =>
    p.who === '' ? `${p.task}: ${p.wish} (the analysts' judgement)` : `${p.task}: ${p.wish} (${p.who})`,
  wishGoes: (p) => (p.all ? `goes, ${p.hours}` : `${p.hours} of it go`),
  wishStays: 'stays',

  usesTitle: (p) => `What ${p.hours} a week could do`,
  uses: {
    more: (p) => `${p.task}: they want more of this, now ${p.hours}.`,
    undone: (p) => `${p.task}: nobody gets to it now, ${p.hours}.`,
    core: (p) => `${p.task}: their own craft, now ${p.hours}.`,
  },
  noUses: 'Nobody has said so yet: ask in the interviews what they would like more of.',

  functionsTitle: 'The functions',
  qualityTitle: 'Quality of the work',
  qualityNote:
    'The seven questions of the WEBA method. The app derives an answer where the records allow; yours goes first. Tap a question to answer it.',
  fitness: { fit: 'fit to propose', doubtful: 'in doubt: talk it over first', unfit: 'not fit to propose' },
  whyAndMends: 'Why, and what would mend this',
  unfitWhy: 'Every task is one-sided, unwanted or lonely.',
  emptyWhy: 'There is no work in it yet.',
  doubtfulShare: (p) =>
    `${p.share} of the hours is work that others would rather not do, that is one-sided or that somebody does alone.`,
  doubtfulBad: (p) => `${formatNumber(p.count)} of the seven questions come out bad.`,
  markedTask: (p) => `${p.task}: ${p.marks}`,
  marks: {
    'one-sided': {
      word: 'one-sided',
      meaning: 'One-sided: it asks no knowledge and is always the same.',
    },
    unwanted: { word: 'unwanted', meaning: 'Unwanted: those who do it now would rather not.' },
    lonely: { word: 'lonely', meaning: 'Lonely: there is no contact and hardly anybody else works there.' },
  },
  tally: (p) =>
    [
      `${p.good} good`,
      p.partly > 0 && `${p.partly} in part`,
      p.bad > 0 && `${p.bad} bad`,
      p.open > 0 && `${p.open} to ask`,
    ]
      .filter(Boolean)
      .join(', '),
  answers: { good: 'good', partly: 'in part', bad: 'bad' },
  toAsk: 'to be asked',
  questions: {
    complete: 'Complete',
    organising: 'Some organising too',
    shortCycle: 'Not only short and always the same',
    difficulty: 'Easy and harder in balance',
    autonomy: 'Deciding oneself',
    contact: 'Contact with others',
    information: 'Knowing what is needed',
  },
  prompts: {
    complete: 'Is it a coherent whole, with preparing, doing and finishing?',
    organising: 'Is there any consultation in it, or something to arrange oneself?',
    shortCycle: 'Is there more than work in short turns that are always the same?',
    difficulty: 'Are there tasks to catch one’s breath and tasks to learn from?',
    autonomy: 'Can one choose pace, order and moment?',
    contact: 'Can one speak to colleagues while working, and ask for help?',
    information: 'Does one hear in time what is to be done, and how it went?',
  },
  reasons: {
    complete: (p) =>
      `${formatNumber(p.tasks)} of the ${formatNumber(p.ofTasks)} tasks of ${p.process}, together ${p.share} of the hours.`,
    shortCycle: (p) =>
      [
        `The largest task, ${p.task}, takes ${p.largest} of the hours.`,
        `${p.oneSided} asks no knowledge and is always the same.`,
        p.short && `${p.short} goes in turns of less than a minute and a half.`,
      ]
        .filter(Boolean)
        .join(' '),
    difficulty: (p) =>
      [
        `${p.asking} of the hours ask something to be learnt or answered for.`,
        p.hard && `${p.hard} ask a trade or more.`,
      ]
        .filter(Boolean)
        .join(' '),
    autonomy: (p) => `${p.free} of the hours have no set daypart, no set times and no high pace.`,
    contact: (p) =>
      p.lonely === null
        ? `${p.contact} of the hours are with contact.`
        : `${p.contact} of the hours are with contact; ${p.lonely} are alone, at a place where hardly anybody else works.`,
  },
  recordsSilent: 'The records say nothing about this.',
  analystSays: (p) => (p.reason === '' ? 'Answered by an analyst.' : `Answered by an analyst: ${p.reason}`),
  recordsSay: (p) => `From the records: ${p.answer}. ${p.reason}`,
  answerOf: (p) => `${p.question} (${p.name})`,
  reasonField: 'Why?',
  dropAnswer: 'Take my answer away',

  mendsTitle: 'What would mend this',
  mendsWorking: 'The app is trying tasks…',
  noMends: 'No other task mends this within the rules. Ask what somebody would like to do here.',
  mendAdd: (p) => `${p.task} added, ${p.hours} a week`,
  mendSwap: (p) => `${p.task} instead of ${p.without}, ${p.hours} a week`,
  mendThen: (p) =>
    `Then: ${p.fitness}. The plan's value ${p.rises ? 'rises' : 'falls'} by ${p.change} ${p.change === '1' ? 'point' : 'points'}.`,
  mendTake: 'Do so',

  backupsTitle: 'Can stand in',
  backup: (p) =>
    `${p.who} (${p.job}) ${plural(p.count, { one: 'knows', other: 'know' })} ${p.tasks === null ? 'all of this work' : `${p.share} of this work: ${p.tasks}`}.`,
  backupMentor: 'Who knows most of this work is the likely mentor.',
  backupUnnamed: (p) => `${p.job} knows tasks of this, but nobody of it is recorded.`,
  backupMissing: (p) => `Nobody to stand in for: ${p.tasks}.`,

  riskTitle: 'Digitalisation may take',
  riskHours: (p) => `risk ${p.risk}: ${p.hours}, ${p.share}`,

  sureTitle: 'How sure is this?',
  sureWorking: (p) => `The app draws hours: ${formatNumber(p.done)} of ${formatNumber(p.total)}`,
  sureFailed: 'The likelihood could not be worked out.',
  sure: (p) => `Likelihood that this stays at least ${p.hours} a week: ${p.chance}.`,
  sureAll: (p) => `Likelihood that all functions can stay as they are: ${p.chance}.`,
  almostSure: 'over 99\u00a0%',
  almostNever: 'under 1\u00a0%',
  measureFirst: (p) =>
    `Measure ${p.task} again first: with few hours the likelihood is ${p.low}, with many ${p.high}.`,
  measureFirstOther: (p) =>
    `Measure ${p.task} again first: with few hours the likelihood is ${p.low}, with many ${p.high}. That few hours help is because another function then leaves hours.`,
  measureNothing: 'No single task decides this.',
  sureNote: (p) =>
    `The app draws hours between least and most for each task, ${formatNumber(p.samples)} times, and works out whether the function then still fits with the same tasks and days. Where there are too few hours for all, the first goes first. Of a task that was only told the hours may be ${p.spread} higher or lower.`,
  stopNow: 'Stop working it out',
  rangesTitle: 'Hours per task: told and observed',
  task: 'Task',
  told: 'Told',
  observed: 'Observed',
  range: 'May be',
  rangeText: (p) => `${p.least} to ${p.most}`,
  times: 'Times seen',
  decides: 'Likelihood with few and with many hours',
  decidesText: (p) => `${p.low} and ${p.high}`,
  notSeen: 'not',
}
