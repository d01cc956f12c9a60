import type { agreementWords as dutch } from '../../nl/report/agreement-words.ts'
import { capital, counted, inWords, listed } from './counts.ts'

export const agreementWords: typeof dutch = {
  scored: (p) =>
    `${capital(counted(p.raters, 'analyst', 'analysts'))} scored the tasks apart from each other. Of the ${p.both} scores that at least two of them gave, ${p.same} are exactly the same.`,
  agreed: (p) =>
    `${p.word}: ${p.measure} is ${p.value}${p.low === null ? '' : `, with 95 % certainty between ${p.low} and ${p.high}`}. At 1 they agree everywhere, at 0 no more than by chance.`,
  agreedWords: {
    little: 'They agree little',
    fair: 'They agree fairly well',
    good: 'They agree on most',
    almost: 'They agree nearly everywhere',
  },
  skewed: (p) =>
    `For ${listed(p.fields)} kappa is low though the scores are nearly always the same: nearly all tasks are on one step there. Read AC1.`,
  talkAbout: (p) =>
    `Most differences are about ${p.field}: ${inWords(p.differ)} of the ${inWords(p.of)} tasks.`,
  same: (p) => `On ${listed(p.fields)} they gave the same for each task.`,
  agreementCaption: 'How far the analysts agree, where they differ',
  agreementColumns: { field: 'Part', count: 'Compared', same: 'Same', range: '95 % certain', ac1: 'AC1' },
  measures: { kappa: 'Kappa', weighted: 'Weighted kappa', alpha: 'Alpha', ac1: 'AC1' },
  measuresIn: { kappa: 'kappa', weighted: 'weighted kappa', alpha: 'alpha', ac1: 'AC1' },
  between: (p) => `${p.low}–${p.high}`,
  all: 'all together',
  established: (p) =>
    `Established are the judgements of ${
      p.established === p.all ? `all ${inWords(p.all)}` : `${inWords(p.established)} of the ${inWords(p.all)}`
    } tasks: at least two analysts gave them, and they are the same or decided together.`,
  scoredOnce: (p) =>
    `The tasks were not scored apart from each other: the judgement of the ${counted(p.tasks, 'task', 'tasks')} is that of one analyst, or came with a file. So it is not established yet.`,
}
