import { formatFor } from '../format.ts'
import type { AreaMessages } from '../messages.nl.ts'

const { plural, formatNumber, formatHours, formatMoney } = formatFor('en')

const functionCount = (count: number) =>
  `${formatNumber(count)} ${plural(count, { one: 'function', other: 'functions' })}`
const taskCount = (count: number) =>
  `${formatNumber(count)} ${plural(count, { one: 'task', other: 'tasks' })}`
const moreOrLess = (more: number) => (more > 0 ? 'more' : 'less')
const moreOrFewer = (more: number) => (more > 0 ? 'more' : 'fewer')
const range = (least: string, most: string) => (least === most ? least : `${least} to ${most}`)

export const scenarios: AreaMessages['scenarios'] = {
  title: 'Scenarios side by side',
  lead: 'A scenario is a plan with what it means: for the work, for people, for money. What you write here is kept at once.',
  emptyTitle: 'No scenario yet',
  emptyText:
    'Make a scenario of the plan in front of you. Its functions are kept with it, so that you can go on moving tasks and put a second scenario beside it later. Changing nothing is always there to compare with.',
  noPlan: 'There is no plan with functions yet to make a scenario of. Look under Functions first.',
  make: (p) => (p.plan === '' ? 'Make a scenario of this plan' : `Make a scenario of this plan: ${p.plan}`),
  keptAlready: (p) =>
    `There is a scenario of this plan: ${p.name}. Under Functions is a plan of which there is none yet.`,
  noOther: (p) =>
    `There is a scenario of this plan: ${p.name}. There is no other plan yet: move a task under Functions, or look for other plans there.`,
  takeOther: (p) => `Take the other plan: ${p.plan}`,
  made: (p) => `${p.name} was made.`,
  print: 'Print the comparison',
  suggestedName: (p) => (p.plan === '' ? `Scenario ${p.letter}` : `Scenario ${p.letter}, ${p.plan}`),
  which: 'Which scenarios do you want to compare? At most three at a time.',
  shown: 'Scenario you see',
  nothingChanges: 'Change nothing',
  besideNow: 'Change nothing: ',
  unnamed: 'Scenario without a name',
  what: 'About',
  caption: (p) => `Comparison of ${p.names}`,
  opening: (p) => `${formatNumber(p.done)} of ${formatNumber(p.total)} departments read…`,
  name: 'Name',
  remove: 'Remove scenario',
  removeNamed: (p) => `Remove scenario: ${p.name}`,
  removed: (p) => `${p.name} was removed.`,
  unknownTasks: (p) =>
    `${taskCount(p.count)} of this scenario ${plural(p.count, { one: 'is', other: 'are' })} no longer among the tasks and ${plural(p.count, { one: 'does', other: 'do' })} not count.`,

  differencesTitle: 'The differences in short',
  comparedWith: (p) => `${p.name}, compared with ${p.other}`,
  alike: 'No difference in work and people. Look at the value, the money and the considerations below.',
  difference: {
    functions: (p) => `${functionCount(Math.abs(p.more))} ${moreOrFewer(p.more)}`,
    hours: (p) => `${formatHours(Math.abs(p.more))} a week ${moreOrLess(p.more)} in functions`,
    freed: (p) => `${p.job} gets ${formatHours(Math.abs(p.more))} a week ${moreOrLess(p.more)} back`,
    demand: (p) => `${p.demand} ${p.heavier ? 'heavier' : 'lighter'}: ${p.word} instead of ${p.other}`,
    locations: (p) =>
      `${formatNumber(Math.abs(p.more))} ${moreOrFewer(p.more)} ${plural(Math.abs(p.more), { one: 'place of work', other: 'places of work' })}`,
    shedTaken: (p) =>
      `${taskCount(Math.abs(p.more))} ${moreOrFewer(p.more)} taken that people would rather not do`,
    keptTaken: (p) => `${taskCount(Math.abs(p.more))} ${moreOrFewer(p.more)} taken that people want to keep`,
  },

  workGroup: 'The work and the people',
  functions: 'Functions',
  functionLine: (p) =>
    `${formatHours(p.hours)}, ${formatNumber(p.days)} ${plural(p.days, { one: 'day', other: 'days' })}, ${taskCount(p.tasks)}`,
  noFunctions: 'No new function.',
  breaksRules: 'Mind: this does not keep every rule. Under Functions stands which.',
  taskHours: (p) => `${p.task} ${formatNumber(p.hours)}`,
  quality: 'Quality of the work',
  fitness: {
    fit: 'fit to propose',
    doubtful: 'doubtful: discuss it first',
    unfit: 'not fit to propose',
  },
  fitnessLine: (p) => `${p.name}, ${p.fitness}`,
  qualityNote: 'Per function, by the seven questions about good work. Why stands under Effects.',
  hours: 'Hours a week',
  hoursMore: (p) => `${formatHours(p.hours)} in inclusive functions`,
  hoursNow: (p) => `0 hours. ${formatHours(p.hours)} of work that could go over stays where it is.`,
  freed: 'Hours that jobs get back',
  freedLine: (p) => `${p.job}: ${formatHours(p.hours)} a week`,
  unheld: (p) => `Job not known: ${formatHours(p.hours)} a week`,
  undone: (p) => `Besides, ${formatHours(p.hours)} a week gets done that nobody gets to now.`,
  freedNone: 'Nobody gets hours back.',
  demands: 'Heaviest demands',
  demandLine: (p) => `${p.demand}: ${p.word}${p.functions === '' ? '' : ` (${p.functions})`}`,
  demandsNone: 'All demands are light.',
  fit: 'How the work fits',
  fitLine: (p) => `${p.suitable} can be done after a short explanation; ${p.core} belongs to a core process.`,
  locations: 'Places of work',
  unknownLocation: 'place not known',
  wishes: 'Wishes',
  shedTaken: (p) => `Rather not, and taken: ${p.tasks}.`,
  shedLeft: (p) => `Rather not, but stays: ${p.tasks}.`,
  keptTaken: (p) => `Mind: people want to keep it, and it is taken all the same: ${p.tasks}.`,
  wishesNone: 'No wishes known about these tasks.',
  wishesNow: (p) =>
    `${taskCount(p.count)} that people would rather not do ${plural(p.count, { one: 'stays', other: 'stay' })} with them.`,
  staysAsIs: 'Stays as it is now.',

  valueGroup: 'The value beside money',
  valueNote:
    'Money alone does not say whether a scenario is good. Write what it means for people and organisation; it weighs as much.',
  value: {
    belonging: 'Belonging and independence',
    enrichment: 'Richer work for colleagues, mentors and managers',
    adaptivity: 'A team that adapts better',
    reputation: 'The name of the organisation',
  },
  valuePlaceholder: 'What does this scenario mean for it?',
  recordsSay: 'From the records:',
  coreSays: (p) => `${p.share} of the work belongs to a core process.`,
  moreSays: (p) => `People want to do more of: ${p.tasks}.`,
  shedSays: (p) =>
    `${taskCount(p.count)} that people would rather not do ${plural(p.count, { one: 'is', other: 'are' })} taken.`,
  backupSays: (p) =>
    `${formatNumber(p.count)} ${plural(p.count, { one: 'colleague knows', other: 'colleagues know' })} the work and can stand in.`,
  nothingSays: 'nothing about this yet.',
  quotes: 'What people said about it',

  moneyGroup: 'The money per year',
  moneyNote:
    'Freed hours are only worth money when they replace something or make it possible: so only the part that is really used counts. A range shows what the assumptions below leave open, from unfavourable to favourable.',
  later: 'Later years',
  first: 'First year',
  money: {
    freed: 'Brings: freed hours that are really used',
    otherBenefits: 'Brings: other benefits',
    wage: 'Costs: wage and employer’s costs',
    subsidy: 'Comes off: wage cost subsidy',
    guidance: 'Costs: guidance',
    otherCosts: 'Costs: other costs',
    course: 'Costs once: course for mentors',
    preparation: 'Costs once: preparation',
    sessions: 'Costs once: meetings with the team',
    adaptation: 'Costs once: adapting the workplace',
  },
  moneyRange: (p) => range(formatMoney(p.least), formatMoney(p.most)),
  net: 'All together',
  netBrings: (p) => `Brings ${range(formatMoney(p.least), formatMoney(p.most))} more than it costs.`,
  netCosts: (p) => `Costs ${range(formatMoney(p.least), formatMoney(p.most))} more than it brings.`,
  netBetween: (p) =>
    `Lies between ${formatMoney(p.costs)} more cost and ${formatMoney(p.brings)} more benefit.`,
  netNothing: 'No difference from now.',
  unknownCosts: (p) =>
    `No hourly cost is known of ${p.jobs}. Fill it in under Department; until then the assumption below counts.`,
  otherLine: (p) => `${p.label}: ${formatMoney(p.euros)}`,
  otherLineUncounted: (p) => `${p.label}: not put in money`,

  weighGroup: 'Weighing up',
  lists: {
    advantages: 'Advantages',
    disadvantages: 'Disadvantages',
    internalPreconditions: 'Needed within the organisation',
    externalPreconditions: 'Needed from outside',
  },
  listHint: 'One a line.',
  implications: 'What it means for those who work there now',
  problemStays: (p) => `The bottleneck stays: ${p.problem}`,

  assumptionsTitle: 'Assumptions under the money',
  assumptionsNote:
    'All that the amount rests on. An assumption is a beginning: fill in your own number. Emptying a field brings the default back.',
  assumptionsCaption: 'Assumptions per scenario',
  assumptionGroups: {
    freed: 'Freed hours',
    job: 'The new function',
    guidance: 'Guiding and learning the work',
    start: 'Once, in the first year',
    other: 'Every year besides',
  },
  assumption: {
    presentWeeks: 'Weeks a year that the new colleague is there',
    usedShare: 'Part of the freed hours that is really used',
    unknownHourlyCost: 'Hourly cost where a job has none',
    wage: 'Gross wage',
    employerShare: 'Employer’s costs and holiday pay, on top of the wage',
    subsidyShare: 'Wage cost subsidy, part of wage and costs',
    guidanceHours: 'Guidance after the work is learned',
    mentorHourlyCost: 'Hourly cost of who guides and thinks along',
    startWeeks: 'How long learning the work takes',
    startGuidance: 'While learning: part of the hours that the mentor is there',
    startOutput: 'While learning: part of the work that gets done already',
    mentors: 'Mentors per function',
    courseHours: 'Course per mentor: four days of eight hours',
    coursePrice: 'Price of the course per mentor',
    preparationHours: 'Preparation, all functions together',
    teamSessions: 'Meetings with the team',
    sessionHours: 'Length of a meeting',
    sessionPeople: 'People per meeting',
    adaptation: 'Adapting the workplace per function, after compensation',
    otherBenefits: 'What else it brings, such as less hiring or absence',
    otherCosts: 'What else it costs, such as working clothes or a job coach',
  },
  units: {
    euro: 'Euros',
    euroPerYear: 'Euros a year',
    euroPerHour: 'Euros an hour',
    share: 'Per cent',
    hours: 'Hours',
    hoursPerDay: 'Hours per day worked',
    weeks: 'Weeks',
    weeksPerYear: 'Weeks a year',
    count: 'Number',
  },
  signs: {
    euro: '€',
    euroPerYear: '€',
    euroPerHour: '€',
    share: '%',
    hours: 'hours',
    hoursPerDay: 'hours',
    weeks: 'wk',
    weeksPerYear: 'wk',
  },
  origins: {
    method: 'from the method',
    records: 'from the records: the mean of who does the work now',
    guess: 'an assumption, fill in your own number',
  },
  unitWithOrigin: (p) => `${p.unit}. Default ${p.origin}.`,
  usualWithOrigin: (p) => `${p.unit}. Default ${p.value}, ${p.origin}.`,
  valueRange: (p) => range(p.from, p.to),
  fromField: (p) => `${p.name}, at least, ${p.scenario}`,
  toField: (p) => `${p.name}, at most, ${p.scenario}`,
  oneField: (p) => `${p.name} in ${p.scenario}`,
  to: 'to',
  differs: 'Differs per scenario.',
  everywhere: (p) => `Everywhere as in ${p.scenario}`,
  everywhereNamed: (p) => `Everywhere as in ${p.scenario}: ${p.name}`,
}
