import { formatForScreen } from '../format.ts'
import type { AreaMessages } from '../messages.nl.ts'

const { plural, formatNumber, formatHours, formatPercent } = formatForScreen('en')

const points = (value: number) => {
  const shown = formatNumber(Math.max(0.1, value))
  return value < 0.05 ? 'less than 0.1 point' : `${shown} ${shown === '1' ? 'point' : 'points'}`
}
const work = (share: number) => (share > 0.995 ? 'All of the work' : `${formatPercent(share)} of the work`)
const tasksLeaving = (count: number) =>
  plural(count, { one: 'Without that task', other: 'Without those tasks' })

interface Step {
  readonly from: number
  readonly to: number
}

const instead = (what: string, shown: (value: number) => string) => (p: Step) =>
  `${what}: ${shown(p.to)} instead of ${shown(p.from)}`
const count = (value: number) => formatNumber(value, 2)

export const explain: AreaMessages['explain'] = {
  why: 'Why these tasks belong together',
  ties: {
    process: (p) => `${work(p.share)} belongs to ${p.name}.`,
    location: (p) => `${work(p.share)} is in one place: ${p.name}.`,
    job: (p) => `${work(p.share)} is done now by the job ${p.name}, which can show it and take it over.`,
    shed: (p) => `${work(p.share)} is what colleagues would rather not do.`,
    mornings: (p) => `${work(p.share)} is in the morning.`,
    afternoons: (p) => `${work(p.share)} is in the afternoon.`,
  },
  usual: (p) => `Of all tasks that can take part it is ${formatPercent(p.share)}.`,
  noTies: 'The tasks have little in common: they stand together because they bring most points together.',
  heaviest: (p) => `Heaviest is ${p.demand}: ${p.word} (${p.level}), because of ${p.tasks}.`,
  otherwise: (p) => `${tasksLeaving(p.count)} it is ${p.word} (${p.level}).`,
  withoutLoses: (p) => `That costs the plan ${points(p.points)}.`,
  withoutGains: (p) => `That makes the plan ${points(p.points)} better.`,
  withoutFree: 'That costs the plan nothing.',
  withoutFalls: (p) => `The function cannot exist then: ${p.why}.`,
  contributions: 'What each task brings',
  taskLoses: (p) => `Without this task ${points(p.points)} less.`,
  taskGains: (p) => `Without this task ${points(p.points)} more.`,
  taskFree: 'Can leave without loss.',
  taskFalls: (p) => `Cannot be missed: ${p.why}.`,
  falls: {
    maxHours: 'the week gets too full',
    minHours: 'too few hours are left',
    maxDays: 'more working days are needed then',
    maxDayHours: 'a day gets too long',
    minDayHours: 'a day gets too short',
    maxDaypartHours: 'a half day gets too full',
    maxTaskShare: 'one task takes too large a part then',
    maxPossibleShare: 'there is too much work under supervision then',
    minCoreShare: 'there is too little work from the core process then',
    maxVanishingShare: 'there is too much work then that may vanish by digitalisation',
    minTaskHours: 'a task gets too few hours then',
    minTasks: 'too few tasks are left',
    maxLocations: 'there are too many places then',
    maxFunctions: 'there are too many functions then',
  },
  fallsOnMore: 'too little work is left that goes together',
  fits: 'Can come in too, at no loss. Other tasks move over for it.',
  fitsBetter: (p) =>
    `Can come in too, and makes the plan ${points(p.points)} better. Other tasks move over for it.`,
  fitsFor: (p) => `Fits, but costs ${points(p.points)}: ${p.why}.`,
  fitsNowhere: 'Fits in no plan as things are.',
  dearer: {
    hours: 'other hours go out',
    opening: 'a function is added',
    demands: 'a function gets heavier',
    processes: 'a function gets one more work process',
    locations: 'a function gets one more place',
    departments: 'a function gets one more department',
    splits: 'a task is divided over more functions',
  },
  dearerByTask: (p) => `${formatHours(p.hours)} of ${p.task} go out`,
  dearerUnknown: 'the plan gets less good',
  lets: (p) => {
    const hours = p.moreHours >= 0.05 ? `${formatHours(p.moreHours)} more in functions` : ''
    const gain = p.points >= 0.05 ? `${points(p.points)} better` : ''
    const brings = [hours, gain].filter(Boolean).join(', ')
    return `Comes in ${p.change}: ${brings || 'without loss'}.`
  },
  leastLoss: (p) => `Cheapest ${p.change}; it still costs ${points(p.points)} then.`,
  noChange: 'No single change helps.',
  changes: {
    daypart: (p) => `if it could also be done on ${p.when}`,
    day: (p) => `if it could also be done on ${p.day}, the whole day`,
    anyTime: 'if it could be done at any time',
    demand: (p) => `if ${p.demand} could be lighter: ${p.to} instead of ${p.from}`,
    lighter: (p) => `if no demand of the task were above ${p.level}`,
    independent: 'if somebody could do it alone after a short instruction',
    rule: {
      maxHours: (p) => `if a function could be ${formatHours(p.to)} a week`,
      minHours: (p) => `if a function could also be ${formatHours(p.to)} a week`,
      maxDays: (p) => `if a function could have ${count(p.to)} days`,
      maxDayHours: (p) => `if a day could last ${formatHours(p.to)}`,
      minDayHours: (p) => `if a day could also be ${formatHours(p.to)}`,
      maxDaypartHours: (p) => `if a half day could last ${formatHours(p.to)}`,
      maxTaskShare: (p) => `if one task could take ${formatPercent(p.to)} of a function`,
      maxPossibleShare: (p) => `if ${formatPercent(p.to)} could be work under supervision`,
      minCoreShare: (p) => `if ${formatPercent(p.to)} from the core process were enough`,
      maxVanishingShare: (p) => `if ${formatPercent(p.to)} could be work that digitalisation may take`,
      minTaskHours: (p) => `if ${formatHours(p.to)} of a task were enough`,
      minTasks: (p) => `if a function could also have ${count(p.to)} tasks`,
      maxLocations: (p) => `if a function could have ${count(p.to)} places`,
      maxFunctions: (p) => `if there could be ${count(p.to)} functions`,
    },
  },
  restGiven: (p) =>
    p.who === ''
      ? `${p.given} are in a function, the rest stays where it is.`
      : `${p.given} are in a function, the rest stays with ${p.who}.`,
  restOnDays: (p) => `On ${p.days} nobody is at work who does this in an inclusive function.`,
  restForShare: (p) => `One task may not take more than ${p.share} of a function.`,
  restForOthers: 'Other tasks fill the hours there.',
  takeThis: 'Take this plan',
  takeWith: (p) => `Have it all the same: take the plan that has ${p.task}`,
  takeIn: 'Have it all the same',
  pointHint:
    'Points are the value of the plan: a point is an hour of work a week by its value; what makes a function heavy or scattered goes off.',
  rulesTitle: 'What a looser rule brings',
  rulesHint:
    'Each rule one step looser and solved again, with the same effort. A point is an hour of work a week at its value; what makes a function heavy or scattered is taken off.',
  rules: {
    maxHours: instead('Most hours a week', formatHours),
    minHours: instead('Fewest hours a week', formatHours),
    maxDays: instead('Working days per function', count),
    maxDayHours: instead('Longest day', formatHours),
    minDayHours: instead('Shortest day', formatHours),
    maxDaypartHours: instead('Hours in a half day', formatHours),
    maxTaskShare: instead('Largest part for one task', formatPercent),
    maxPossibleShare: instead('Work under supervision', formatPercent),
    minCoreShare: instead('Smallest part from the core process', formatPercent),
    maxVanishingShare: instead('Work that may vanish by digitalisation', formatPercent),
    minTaskHours: instead('Fewest hours of a task', formatHours),
    minTasks: instead('Fewest tasks per function', count),
    maxLocations: instead('Places per function', count),
    maxFunctions: instead('Functions in the plan', count),
  },
  ruleBrings: (p) => {
    const hours = Math.abs(p.moreHours)
    if (hours < 0.05) return `${points(p.points)} better, as many hours`
    return `${points(p.points)} better, ${formatHours(hours)} ${p.moreHours > 0 ? 'more' : 'less'}`
  },
  bindsAt: (p) => `At the edge now in ${p.functions}.`,
  bindsNowhere: 'Nowhere at the edge now, and yet looser brings something.',
  bindsNothing: (p) => `At the edge too, but looser brings nothing: ${p.rules}.`,
  noRuleBrings: 'No single rule a step looser makes the plan better.',
  betterTitle: 'There is a better plan',
  better: (p) => `With nothing changed: ${points(p.points)} better, ${p.hours} together.`,
  explaining: 'Explaining the plan',
  explainingRules: 'Trying the rules',
  explainingTasks: (p) => `${formatNumber(p.done)} of ${formatNumber(p.total)} tasks that are left`,
  stop: 'Stop explaining',
  stopped: (p) =>
    `Of the ${formatNumber(p.total)} tasks that are left ${formatNumber(p.done)} were explained.`,
  goOn: 'Go on explaining',
  broken: 'The plan still breaks a rule. The explanation comes once it keeps them.',
  failed: 'Explaining did not work. Your plan is safe.',
  excludedTitle: 'Cannot take part',
  excluded: {
    knowledge: (p) => `Asks too much knowledge: ${p.word} (${p.level}).`,
    responsibility: (p) => `Asks too much responsibility: ${p.word} (${p.level}).`,
    frequency: 'Comes back less than once a month.',
    override: (p) =>
      p.reason === '' ? 'An analyst calls it unsuitable.' : `An analyst calls it unsuitable: ${p.reason}`,
    additional: 'Invented to keep somebody busy; that does not belong in a function.',
    noHours: 'Has no hours yet.',
    keep: (p) =>
      p.count === 0
        ? 'The wish of those who do it: keep doing it.'
        : `${p.who} ${plural(p.count, { one: 'wants', other: 'want' })} to keep doing this.`,
    more: (p) =>
      p.count === 0
        ? 'The wish of those who do it: do more of it.'
        : `${p.who} ${plural(p.count, { one: 'wants', other: 'want' })} to do more of this.`,
    notJudged: (p) => `Not judged yet: ${p.what}.`,
    forbidden: 'Kept out of the functions by you.',
  },
  and: ' and ',
  noHours: '–',
  otherTitle: 'Other good plans',
  look: 'Look for other plans',
  lookHint:
    'The app looks for plans that are clearly different: more hours, lighter demands or fewer places.',
  looking: 'Looking for other plans',
  looked: (p) =>
    p.total === 0 ? 'starting' : `${formatNumber(p.done)} of ${formatNumber(p.total)} searches`,
  lookStop: 'Stop and show what there is',
  lookFailed: 'Looking did not work. Your plan is safe.',
  each: (p) =>
    `Each plan keeps your rules, has ${formatPercent(p.score)} of the best score at least and differs from the others in ${formatPercent(p.apart)} of the hours at least.`,
  noOther: (p) =>
    `No other good plan was found: none that has ${formatPercent(p.score)} of the score and differs in ${formatPercent(p.apart)} of the hours.`,
  oneOther: 'Only one other good plan was found that clearly differs.',
  nothingToChoose: 'With these tasks and rules there is no plan with a function at all.',
  aims: {
    score: 'Best score',
    hours: 'Most hours',
    light: 'Lightest demands',
    places: 'Fewest places',
    wishes: 'Most wishes',
    processes: 'Most coherent',
  },
  aimOther: 'Divided otherwise',
  planHours: (p) =>
    `${p.hours} in ${formatNumber(p.count)} ${plural(p.count, { one: 'function', other: 'functions' })}`,
  figures: {
    score: 'Score',
    heaviest: 'Heaviest demand',
    load: 'Weight',
    places: 'Places per function',
    shed: 'Gladly given away',
    apart: 'Lies elsewhere',
    more: 'More of',
    less: 'Less of',
  },
  ofBest: (p) => `${p.points} (${formatPercent(p.share)})`,
  loadOf: (p) => `${formatNumber(p.load)} on a scale to 4`,
  noDemands: 'none',
  shown: 'This plan is below',
  show: 'Show this plan',
}
