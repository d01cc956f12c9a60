import { formatFor } from '../format.ts'
import type { rounds as dutch } from '../nl/rounds.ts'

const { plural, formatNumber } = formatFor('en')

const walks = (count: number) => plural(count, { one: '1 round', other: `${formatNumber(count)} rounds` })
const glances = (count: number) => plural(count, { one: '1 glance', other: `${formatNumber(count)} glances` })

const seenOf = (p: Parameters<typeof dutch.walked>[0]) =>
  [
    `${formatNumber(p.seen)} of ${formatNumber(p.all)} seen`,
    ...(p.absent > 0 ? [`${formatNumber(p.absent)} not in view`] : []),
    ...(p.unclear > 0 ? [`${formatNumber(p.unclear)} unclear`] : []),
  ].join(', ')

export const rounds: typeof dutch = {
  title: 'Rounds',

  emptyTitle: 'See in short rounds where the time goes',
  emptyText:
    'A few times a day you walk past everybody and tap what each is doing at that moment. Chance picks the moments, so every part of the day counts and nobody can adapt. After enough glances you know which part of the time each task takes, and how certain that is.',
  plan: 'Plan rounds',

  planTitle: 'Plan rounds',
  planName: (p) => (p.from === p.until ? `Rounds ${p.from}` : `Rounds ${p.from} to ${p.until}`),
  mode: 'When',
  modes: { random: 'At random', fixed: 'Fixed times', scan: 'While following' },
  modeHints: {
    random: 'Spread over the day, at minutes nobody knows beforehand.',
    fixed: 'After the same number of minutes each time. Mind work that comes in the same rhythm.',
    scan: 'You follow one person. Every so many minutes you look at everybody, and then go on.',
  },
  everyRounds: 'Rounds a day',
  everyMinutes: 'Minutes between two rounds',
  numberUnreadable: 'Enter a number, such as 8.',
  numberTooSmall: (p) => `Enter ${formatNumber(p.min)} or more.`,
  numberTooLarge: (p) => `Enter ${formatNumber(p.max)} or less.`,
  firstDay: 'From',
  lastDay: 'Up to and including',
  weekdaysTitle: 'On these days',
  weekdays: ['Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat', 'Sun'],
  weekdayNames: ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday'],
  from: 'Begins at',
  until: 'Ends at',
  overnight: 'This goes on past midnight. The night belongs to the day on which it begins.',
  who: 'Whom or what you look at',
  people: 'People',
  jobs: 'Jobs',
  howMany: (p) => `How many people: ${p.job}`,
  howManyHint: (p) => `With more than one, each gets a row: ‘${p.job} 1’, ‘${p.job} 2’.`,
  places: 'Places',
  nobody: 'First add a job or a person to the department. A code such as M1 is enough.',
  toDepartment: 'To the department',
  margin: 'Precise to',
  points: (p) => `${formatNumber(p.points)} points`,
  confidence: 'Certainty',
  expected: (p) => `This will be ${walks(p.rounds)} and ${glances(p.looks)}.`,
  expectedMargin: (p) =>
    `A share of 50\u00a0% is then known to about ${p.reached} points. For ${p.wanted} points it takes ${glances(p.needed)}. This takes into account how alike the rounds here were so far.`,
  expectedAtBest: (p) =>
    `A share of 50\u00a0% is then known to about ${p.reached} points at best. For ${p.wanted} points it takes at least ${glances(p.needed)}: rounds within an hour resemble each other. How many more shows after a few hours with rounds.`,
  planProblems: {
    nobody: 'Choose at least one person, job or place.',
    days: 'The last day is before the first. Choose a later last day.',
    weekdays: 'No round is walked on these days. Choose another day too.',
    hours: 'Beginning and end are the same. Choose another end.',
  },
  makePlan: 'Make the plan',
  didPlan: 'The rounds are planned',

  planMenu: 'More about this plan',
  otherPlan: 'New plan',
  stopPlan: 'Stop asking',
  removePlan: 'Delete the plan',
  didStop: 'No more rounds are asked for',
  didRemove: 'Plan deleted',
  whichPlan: 'Which plan',
  today: 'Today',
  nextIn: 'Next round in',
  nextAt: (p) => `at ${p.time}`,
  dueNow: 'A round now',
  dueSince: (p) => `planned at ${p.time}`,
  noMoreToday: 'No more rounds today.',
  notToday: 'No rounds are planned for today.',
  planOver: 'This plan is over. You can still walk a round.',
  planOfOther: 'A colleague made this plan and is called. A round of yours counts too.',
  counts: (p) =>
    `${walks(p.planned)} planned: ${formatNumber(p.walked)} walked, ${formatNumber(p.missed)} missed, ${formatNumber(p.left)} to go.${p.chosen > 0 ? ` You walked ${formatNumber(p.chosen)} more at a moment of your own.` : ''}`,
  walkNow: 'Walk a round now',
  walkDue: 'Walk the round',
  ownMoment: 'A round at a moment of your own counts, but chance did not pick it. That may skew the shares.',
  later: 'Later',
  skip: 'Skip',
  log: 'Rounds of today',
  walked: (p) => `walked, ${seenOf(p)}`,
  unasked: 'your own choice',
  missed: {
    asleep: 'missed, the app was off or the screen asleep',
    busy: 'missed, you were busy',
    skipped: 'skipped',
  },
  openTitle: (p) => `The round of ${p.time} is still open`,
  openText: (p) => `${seenOf(p)}. What you saw is kept. Go on only if you are still walking.`,
  goOn: 'Walk on',
  close: 'Close the round',

  sound: 'A sound for a round',
  soundHint: 'Two short tones. Turn up the volume of your tablet as well.',
  asleepHint:
    'A tablet that sleeps cannot vibrate or sound. As long as you are here and more rounds come, the screen stays on. A round nobody walks stands here as missed.',
  call: 'Time for a round',

  progress: (p) => `${formatNumber(p.at)} of ${formatNumber(p.all)}`,
  whatDoes: (p) => `What is ${p.name} doing now?`,
  whatHappens: (p) => `What happens now: ${p.name}?`,
  gone: 'No longer in the list',
  tasks: 'Tasks',
  noTask: 'No task',
  states: { idle: 'Break or waiting', absent: 'Not in view', unclear: 'Unclear' },
  newTask: 'Another task',
  newTaskTitle: 'Which task do you see?',
  newTaskName: 'Name of the task',
  newTaskHint: 'Short, as everybody here calls it.',
  newTaskKnown: (p) => `${p.name} is in the list already and is used.`,
  noteNewTask: 'This is what I see',
  filter: 'Find a task',
  back: 'Back',
  next: 'Next',
  endEarly: 'Stop round',
  end: 'Round done',
  noted: (p) => `${p.name}: ${p.what}`,
  didEnd: (p) => `Round done, ${seenOf(p)}`,

  results: 'Where the time goes',
  noLooks: 'After the first round this shows which part of the time each task takes.',
  nobodySeen: 'No glance saw what somebody did. Nothing can be said of the time yet.',
  rested: (p) => `${walks(p.rounds)}, ${glances(p.looks)}`,
  share: (p) => `${p.share}\u00a0%, between ${p.low} and ${p.high}\u00a0%`,
  columns: { task: 'Task', share: 'Share', looks: 'Times seen' },
  otherStates: 'Without a task',
  nameless: 'Task without a name',
  still: (p) =>
    `About ${glances(p.looks)} to go, that is ${walks(p.rounds)} like these, until every share is right to ${p.margin} points with ${p.confidence}\u00a0% certainty.`,
  precise: (p) =>
    `Seen enough: every share is right to ${p.margin} points, with ${p.confidence}\u00a0% certainty.`,
  few: 'This is little so far. The bounds lie far apart.',
  clustered:
    'The bounds take into account that people often do the same within one round, and that rounds within an hour resemble each other. Shares are of the glances in which you saw what somebody did.',
  notSeen: (p) =>
    `${glances(p.looks)} ${plural(p.looks, { one: 'does', other: 'do' })} not count: ${formatNumber(p.absent)} ${plural(p.absent, { one: 'time', other: 'times' })} somebody was not in view, ${formatNumber(p.unclear)} ${plural(p.unclear, { one: 'time', other: 'times' })} it was unclear. If they did other things then than the rest, the shares are less right.`,
  doubles: (p) =>
    plural(p.count, {
      one: '1 round was walked on two devices. It counts once: the fuller one. The other one is kept.',
      other: `${formatNumber(p.count)} rounds were walked on a second device too. Each round counts once: the fuller one. The others are kept.`,
    }),
  isDouble: 'not counted twice',
  advicePart: (p) =>
    `Do not miss the round of ${p.weekday} ${p.time}: between ${p.from} and ${p.until} you walked ${formatNumber(p.walked)} of ${walks(p.planned)}.`,
  adviceWeekday: (p) =>
    `Do not miss the round of ${p.weekday} ${p.time}: on ${p.on} you walked ${formatNumber(p.walked)} of ${walks(p.planned)}.`,
  adviceRandom: 'Do not choose another moment yourself: then it is no longer chance that decides.',
  ownRounds: (p) =>
    `You chose ${walks(p.rounds)} yourself. Chance did not pick the moment there, which may skew the shares.`,
  unseen: (p) =>
    plural(p.count, { one: '1 task never seen yet', other: `${formatNumber(p.count)} tasks never seen yet` }),
  unseenText: (p) => `That does not say they are not done. Each may take up to ${p.high}\u00a0% of the time.`,
}
