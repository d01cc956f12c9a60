import type { agreementWords as dutch } from '../../nl/report/agreement-words.ts'
import { alone, capital, counted, inWords, listed } from './counts.ts'

export const agreementWords: typeof dutch = {
  scored: (p) =>
    `${capital(counted(p.raters, 'analyst', 'analysts'))} scored the tasks independently. Of the scores given by at least two of them (${p.both}), ${p.same} are identical.`,
  agreed: (p) =>
    `${p.word}: ${p.measure} is ${p.value}${p.low === null ? '' : ` (95 % interval ${p.low} to ${p.high})`}. A value of 1 means full agreement, 0 no more than chance.`,
  agreedWords: {
    little: 'They agree little',
    fair: 'They agree fairly well',
    good: 'They agree on most',
    almost: 'They agree almost everywhere',
  },
  skewed: (p) =>
    `For ${listed(p.fields)} kappa is low although the scores are nearly always the same, because nearly all tasks are on one step. Use AC1 there.`,
  talkAbout: (p) =>
    `${p.isOnly ? 'All' : 'Most'} differences concern ${p.field}: ${alone(p.differ)} of the ${counted(p.of, 'task', 'tasks')}.`,
  same: (p) => `On ${listed(p.fields)} they gave the same score for every task.`,
  sameOthers: (p) => `On the other ${inWords(p.count)} parts they gave the same score for every task.`,
  agreedAfter: (p) =>
    `On ${inWords(p.count)} of these tasks they agreed only after discussion: their first scores differed.`,
  scoredAgain: (p) =>
    `${capital(counted(p.count, 'task was', 'tasks were'))} scored differently in a later round, with the outcome already known; what counts here is the first round.`,
  agreementCaption: 'Agreement between the analysts, where they differ',
  agreementColumns: { field: 'Part', count: 'Compared', same: 'Same', range: '95 % interval', ac1: 'AC1' },
  measures: { kappa: 'Kappa', weighted: 'Weighted kappa', alpha: 'Alpha', ac1: 'AC1' },
  measuresIn: { kappa: 'kappa', weighted: 'weighted kappa', alpha: 'alpha', ac1: 'AC1' },
  between: (p) => `${p.low}–${p.high}`,
  all: 'all together',
  established: (p) =>
    `The judgements are established for ${
      p.established === p.all
        ? `all ${counted(p.all, 'task', 'tasks')}`
        : `${alone(p.established)} of the ${counted(p.all, 'task', 'tasks')}`
    }: at least two analysts gave them, and they are the same or were settled together.`,
  scoredOnce: (p) =>
    `The tasks were not scored independently: the judgement of the ${counted(p.tasks, 'task', 'tasks')} is that of one analyst, or came with a file. It is therefore not established yet.`,
}
