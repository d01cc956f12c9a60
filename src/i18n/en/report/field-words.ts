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
        ? `Below ${isOrAre(p.count)} ${counted(p.count, 'finding', 'findings')}. All were confirmed by the people concerned.`
        : `Below ${isOrAre(p.count)} ${counted(p.count, 'finding', 'findings')}. ${p.validated === 0 ? 'None of them is confirmed yet' : `${capital(inWords(p.validated))} of them ${isOrAre(p.validated)} confirmed, after correction where needed`}; with the others it says so.`,
    none: 'No findings have been written down yet.',
    kinds: {
      bottleneck: 'Bottlenecks',
      wish: 'Wishes',
      task: 'About the tasks',
      environment: 'The surroundings',
      suggestion: 'Suggestions',
      precondition: 'Preconditions',
    },
    withState: (p) => `${p.text} (${p.state})`,
    confirmedBy: (p) => (p.who.length === 0 ? 'confirmed' : `confirmed by ${listed(p.who)}`),
    correctedBy: (p) => (p.who.length === 0 ? 'corrected' : `corrected by ${listed(p.who)}`),
    correctedOpen: (p) =>
      p.who.length > 1
        ? `${listed(p.who)} see it otherwise; that is not worked in yet`
        : `${p.who[0] ?? 'somebody'} sees it otherwise; that is not worked in yet`,
    submittedTo: (p) =>
      p.who.length === 0
        ? 'put to people, not confirmed yet'
        : `put to people, no answer yet from ${listed(p.who)}`,
    draft: 'draft, not put to anybody yet',
    firstWording: (p) => `At first it said: “${p.text}”`,
    correction: (p) => `${p.who} corrected this: “${p.text}”`,
    addition: (p) => `${p.who} added: “${p.text}”`,
    withOthers: 'This rests in part on words that were withdrawn.',
    missed: 'What people themselves still missed',
  },
  time: {
    lead: (p) =>
      `At ${p.department} ${p.hours} of working time were recorded, in ${counted(p.count, 'measurement', 'measurements')}.`,
    byJob: (p) => `That time was divided over ${listed(p.jobs)}.`,
    jobShare: (p) => `${p.job} (${p.share})`,
    noJob: 'work without a job noted',
    compare:
      'The table sets what people told beside what was seen. “May be” says how far the hours can still be apart: the more often a task was seen, the narrower that is.',
    apart: (p) => `Told and seen are furthest apart with ${listed(p.tasks)}.`,
    apartTask: (p) => `${p.task} (told ${p.told}, seen ${p.seen})`,
    notSeen: (p) => `Not seen, so only told: ${listed(p.tasks)}.`,
    caption: (p) => `Hours a week per task, told and seen: ${p.department}`,
    columns: {
      task: 'Task',
      told: 'Told',
      seen: 'Seen',
      range: 'May be',
      times: 'Times seen',
      minutes: 'Mean (min)',
    },
    nothing: 'Nothing was observed yet. The hours of the tasks are as told.',
    range: (p) => `${p.from}–${p.to}`,
    rough: 'at least',
  },
  tasks: {
    lead: (p) =>
      `At ${p.department} ${counted(p.count, 'task is', 'tasks are')} described, ${p.hours} a week together.`,
    verdicts: (p) => `Of that ${listed(p.parts)}.`,
    verdictPart: (p) => `${p.hours} are ${p.verdict} (${counted(p.count, 'task', 'tasks')})`,
    rule: 'A task is suitable when it can be learned without professional knowledge, comes back every week and asks little responsibility. Where one of the three holds only in part, the task is possible.',
    elementary: (p) =>
      `${p.job} spends ${p.hours} of ${p.of} a week on tasks that are suitable or possible (${p.share}).`,
    caption: (p) => `The tasks and their verdicts: ${p.department}`,
    columns: {
      task: 'Task',
      hours: 'Hours',
      jobs: 'Now done by',
      wish: 'Wish',
      verdict: 'Verdict',
      why: 'Why',
    },
    allPass: 'Passes all three.',
    total: 'Together',
    overridden: (p) => `By the rule ${p.byRule}. The analyst judges otherwise: ${p.reason}`,
    keeps: (p) => `People want to keep or do more of: ${listed(p.tasks)}. Those tasks stay where they are.`,
    undone: (p) => `Left undone now: ${listed(p.tasks)}.`,
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
