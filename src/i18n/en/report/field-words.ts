import type { fieldWords as dutch } from '../../nl/report/field-words.ts'
import { capital, counted, inWords, listed } from './counts.ts'

const isOrAre = (count: number) => (count === 1 ? 'is' : 'are')

export const fieldWords: typeof dutch = {
  states: {
    draft: 'draft',
    submitted: 'put to people',
    confirmed: 'confirmed',
    corrected: 'corrected',
    rejected: 'rejected',
  },
  findings: {
    lead: (p) =>
      p.validated === p.count
        ? `This chapter has ${counted(p.count, 'finding', 'findings')}. All were confirmed by the people concerned.`
        : `This chapter has ${counted(p.count, 'finding', 'findings')}. ${p.validated === 0 ? 'None of them is confirmed yet; their state is given.' : `${capital(inWords(p.validated))} of them ${isOrAre(p.validated)} confirmed, where needed after correction; for the others, their state is given.`}`,
    none: 'No findings have been written down yet.',
    toRead: (p) => `${capital(counted(p.count, 'finding', 'findings'))} ${isOrAre(p.count)} not among them.`,
    whyToRead:
      'This also rests on words that were withdrawn. An analyst has to read first whether those are still in it.',
    kinds: {
      bottleneck: 'Bottlenecks',
      wish: 'Wishes',
      task: 'About the tasks',
      environment: 'The work environment',
      suggestion: 'Suggestions',
      precondition: 'Preconditions',
    },
    withState: (p) => `${p.text} (${p.state})`,
    confirmedBy: (p) => (p.who.length === 0 ? 'confirmed' : `confirmed by ${listed(p.who)}`),
    correctedBy: (p) => (p.who.length === 0 ? 'corrected' : `corrected by ${listed(p.who)}`),
    correctedOpen: (p) =>
      p.who.length > 1
        ? `${listed(p.who)} disagree; this has not been worked in yet`
        : `${p.who[0] ?? 'somebody'} disagrees; this has not been worked in yet`,
    submittedTo: (p) =>
      p.who.length === 0
        ? 'put to people, not confirmed yet'
        : `put to people, no answer yet from ${listed(p.who)}`,
    rewordedTo: (p) =>
      p.who.length === 0
        ? 'new wording, not confirmed yet'
        : `new wording, no answer to it yet from ${listed(p.who)}`,
    draft: 'draft, not put to anybody yet',
    firstWording: (p) => `Original wording: “${p.text}”`,
    correction: (p) => `${p.who} corrected this: “${p.text}”`,
    addition: (p) => `${p.who} added: “${p.text}”`,
    missed: 'What people felt was missing',
  },
  time: {
    lead: (p) =>
      `In ${p.department}, ${p.hours} of working time were recorded in ${counted(p.count, 'turn', 'turns')}. A turn is the whole piece of work, also when something came in between.`,
    byJob: (p) => `The time is divided between ${listed(p.jobs)}.`,
    jobShare: (p) => `${p.job} (${p.share})`,
    noJob: 'work not linked to a job',
    compare:
      'The table compares what people reported with what was observed. The range shows how many hours it may really be: the more often a task was observed, the narrower the range.',
    apart: (p) => `Reported and observed hours differ most for ${listed(p.tasks)}.`,
    apartTask: (p) => `${p.task} (reported ${p.told}, observed ${p.seen})`,
    notSeen: (p) => `Reported but not observed: ${listed(p.tasks)}.`,
    caption: (p) => `Hours a week per task, reported and observed: ${p.department}`,
    columns: {
      task: 'Task',
      told: 'Reported',
      seen: 'Observed',
      range: 'Range',
      times: 'Times seen',
      minutes: 'Minutes each',
    },
    nothing: 'Nothing has been observed yet. The hours of the tasks are as reported.',
    range: (p) => `${p.from}–${p.to}`,
    rough: 'at least',
  },
  tasks: {
    lead: (p) =>
      `In ${p.department}, ${counted(p.count, 'task is', 'tasks are')} described, ${p.hours} a week in total.`,
    verdicts: (p) => `Of these, ${listed(p.parts)}.`,
    verdictPart: (p) => `${p.hours} ${p.verdict} (${counted(p.count, 'task', 'tasks')})`,
    rule: 'A task is suitable when it can be learned without professional knowledge, recurs every week and carries little responsibility. Where one of the three holds only in part, the task is possibly suitable.',
    elementary: (p) =>
      p.hours === p.of
        ? `${p.job} spends all ${p.hours} a week on tasks that are suitable or possibly suitable.`
        : `${p.job} spends ${p.hours} of ${p.of} a week on tasks that are suitable or possibly suitable (${p.share}).`,
    caption: (p) => `The tasks and their verdicts: ${p.department}`,
    columns: {
      task: 'Task',
      hours: 'Hours',
      jobs: 'Now done by',
      wish: 'Wish',
      verdict: 'Verdict, and why',
    },
    verdictWhy: (p) => `${p.verdict}: ${p.why}`,
    said: (p) => `${p.task} (${p.hours} a week, ${p.now}; wish: ${p.wish}) is ${p.verdict}`,
    doneBy: (p) => `now done by ${p.jobs}`,
    total: 'Total',
    overridden: (p) => `By the rule ${p.byRule}. The analyst decided otherwise: ${p.reason}`,
    undone: (p) => `Now left undone: ${listed(p.tasks)}.`,
    none: 'No tasks have been described yet.',
    nobody: 'nobody',
    assumed: (p) => `Nobody judged ${listed(p.fields)}; an assumption was used.`,
    open: (p) => `The analysts still differ about ${listed(p.fields)}; the most cautious judgement was used.`,
    fields: {
      hours: 'the hours',
      frequency: 'how often',
      knowledge: 'knowledge',
      responsibility: 'responsibility',
      wish: 'the wish',
      override: 'their own verdict',
    },
  },
  sentence: (p) => capital(p.text),
}
