import type { moneyWords as dutch } from '../../nl/report/money-words.ts'
import { capital, counted, inWords, listed } from './counts.ts'

export const moneyWords: typeof dutch = {
  money: {
    range: (p) => `${p.from} to ${p.to}`,
    units: {
      euro: (p) => p.value,
      euroPerYear: (p) => `${p.value} a year`,
      euroPerHour: (p) => `${p.value} an hour`,
      share: (p) => p.value,
      hours: (p) => `${p.value} ${p.isOne ? 'hour' : 'hours'}`,
      hoursPerDay: (p) => `${p.value} ${p.isOne ? 'hour' : 'hours'} a working day`,
      weeks: (p) => `${p.value} ${p.isOne ? 'week' : 'weeks'}`,
      weeksPerYear: (p) => `${p.value} ${p.isOne ? 'week' : 'weeks'} a year`,
      count: (p) => p.value,
    },
    none: 'Costs and benefits can be worked out once there is a scenario with jobs.',
    lead: (p) =>
      `This is a rough estimate of the yearly costs and benefits of “${p.scenario}”, compared with changing nothing.`,
    freedCounts: 'Freed hours only count as far as they really replace something else or make it possible.',
    firstYear: (p) => `In the first year, with settling in and one-off costs, ${p.text}.`,
    laterYears: (p) => `In each later year, ${p.text}.`,
    brings: (p) =>
      p.least === p.most
        ? `it brings ${p.least} more than it costs`
        : `it brings ${p.least} to ${p.most} more than it costs`,
    costs: (p) =>
      p.least === p.most
        ? `it costs ${p.least} more than it brings`
        : `it costs ${p.least} to ${p.most} more than it brings`,
    between: (p) => `the outcome lies between a loss of ${p.costs} and a gain of ${p.brings}`,
    nothing: 'it makes no difference in money',
    rangeWhy: (p) =>
      `The range is this wide because of what is not settled yet, above all ${listed(p.names)}.`,
    short: {
      usedShare: 'the share of freed hours really used',
      subsidyShare: 'the amount of wage cost subsidy',
      guidanceHours: 'the time for guidance after settling in',
      startWeeks: 'the time of settling in',
      startGuidance: 'the guidance while settling in',
      startOutput: 'the work that gets done while settling in',
      coursePrice: 'the price of the course',
      preparationHours: 'the time for preparation',
      adaptation: 'the adaptation of the workplace',
      otherBenefits: 'what else it brings',
      otherCosts: 'what else it costs',
    },
    caption: 'Costs and benefits a year, rounded to hundreds of euros',
    columns: {
      what: 'Item',
      firstLeast: 'First year, unfavourable',
      firstMost: 'First year, favourable',
      laterLeast: 'Later, unfavourable',
      laterMost: 'Later, favourable',
    },
    total: 'Total',
    lines: {
      freed: 'Freed hours that are used',
      otherBenefits: 'Other benefits',
      wage: 'Wage and employer’s charges',
      subsidy: 'Wage cost subsidy',
      guidance: 'Guidance',
      otherCosts: 'Other costs',
      course: 'Course for mentors',
      preparation: 'Preparation',
      sessions: 'Meetings with the team',
      adaptation: 'Adaptation of the workplace',
    },
    assumptions: 'What the amounts rest on',
    assumptionsLead: (p) =>
      p.said === 0
        ? `The amounts rest on ${counted(p.count, 'assumption', 'assumptions')}. None of them has been filled in for this organisation yet: ${inWords(p.guesses)} are an estimate, the others follow from the method or the records.`
        : `The amounts rest on ${counted(p.count, 'assumption', 'assumptions')}. ${capital(inWords(p.said))} of them ${p.said === 1 ? 'was' : 'were'} filled in for this organisation; ${inWords(p.guesses)} ${p.guesses === 1 ? 'is' : 'are'} still an estimate, the others follow from the method or the records.`,
    assumptionsCaption: 'The assumptions',
    assumptionColumns: { name: 'Assumption', value: 'Value', origin: 'Where it comes from' },
    lineNote: (p) => (p.note === '' ? `${p.label}: ${p.amount}` : `${p.label}: ${p.amount}. ${p.note}`),
    noAmount: 'not put in money',
    jobsWithoutCost: (p) => `The hourly cost of ${listed(p.jobs)} is not known; an assumption was used.`,
  },
  assumptionOrigins: {
    method: 'default from the method',
    records: 'mean of those who do the work now',
    guess: 'estimate, not filled in yet',
    said: 'filled in by the analysts',
  },
}
