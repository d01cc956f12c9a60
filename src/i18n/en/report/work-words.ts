import type { workWords as dutch } from '../../nl/report/work-words.ts'
import { capital, counted, listed } from './counts.ts'

/** "1 hour belongs", "2 hours belong". */
const some = (amount: string, one: string, other: string) => `${amount} ${amount === '1' ? one : other}`
const hours = (amount: string) => some(amount, 'hour', 'hours')
const thereAre = (amount: string, one: string, other: string) =>
  `there ${amount === '1' ? 'is' : 'are'} ${some(amount, one, other)}`
const thereAreHours = (amount: string) => thereAre(amount, 'hour', 'hours')

export const workWords: typeof dutch = {
  functions: {
    none: 'No inclusive jobs have been chosen yet.',
    lead: (p) =>
      `The proposal has ${counted(p.count, 'inclusive job', 'inclusive jobs')}, ${p.hours} a week${p.count === 1 ? '' : ' in total'}. Each consists of tasks that are already done, or now left undone.`,
    intro: (p) =>
      `${p.name} is a job of ${p.hours} a week, with ${counted(p.tasks, 'task', 'tasks')} spread over ${counted(p.days, 'day', 'days')}.`,
    shares: (p) =>
      `${p.core} of the hours belong to a core process. ${
        p.possible === null
          ? 'All of the work can be done independently after a short introduction.'
          : `${p.suitable} can be done independently after a short introduction, ${p.possible} under supervision or after training.`
      }`,
    places: (p) => `The work is in one place: ${listed(p.places)}.`,
    placesSome: (p) => `The work is in ${counted(p.places.length, 'place', 'places')}: ${listed(p.places)}.`,
    unknownPlace: 'a place that is not recorded yet',
    aboutCaption: (p) => `Generic job description: ${p.name}`,
    aboutColumns: { part: 'Part', text: 'Description' },
    about: {
      purpose: 'Purpose',
      knowledge: 'Knowledge',
      team: 'Place in the team',
      mentor: 'Mentor',
      backup: 'Backup',
      growth: 'Room to grow',
    },
    tasksCaption: (p) => `Tasks of ${p.name}`,
    taskColumns: { task: 'Task', hours: 'Hours', jobs: 'Now done by', verdict: 'Verdict', when: 'When' },
    weekCaption: (p) => `Week schedule of ${p.name}, in hours`,
    weekColumns: { part: 'Half day', total: 'Week' },
    anyTime: 'at any time',
    profileCaption: (p) => `Demands of the work of ${p.name}, from 0 (none) to 4 (very high)`,
    heaviest: (p) =>
      `The heaviest ${p.demands.length === 1 ? 'demand is' : 'demands are'} ${listed(p.demands)}.`,
    heaviestDemand: (p) => `${p.demand} (because of ${listed(p.tasks)})`,
    light: 'No demand is heavier than step 1.',
    profileOwn: 'this job',
    quality: 'Quality of the work',
    fitness: {
      fit: (p) => `The work of ${p.name} is good enough to propose as it is.`,
      doubtful: (p) =>
        `The work of ${p.name} is doubtful. Discuss first whether it can be kept up, and by whom.`,
      unfit: (p) =>
        `As it is, ${p.name} is not fit to propose: all of the work is one-sided, unwanted or lonely.`,
    },
    qualityCaption: (p) => `The seven questions about the quality of the work: ${p.name}`,
    qualityColumns: { question: 'Question', answer: 'Outcome', why: 'What it rests on' },
    fromRecords: 'Follows from the tasks, their hours and their demands.',
    byAnalyst: (p) => (p.reason === '' ? 'Answer of the analyst.' : p.reason),
    toAsk: 'not known yet',
    toAskWhy: (p) => `Still to find out: ${p.question}`,
    aboutByRecords: (p) => `What it says here about ${listed(p.parts)} follows from the records.`,
    proposed: {
      mentor: (p) =>
        `${capital(counted(p.count, 'colleague', 'colleagues'))} in the job ${p.job} ${p.count === 1 ? 'knows' : 'know'} ${p.share} of this work. Guidance by them is the obvious choice, if there is time and they get on.`,
      mentorUnknown:
        'Nobody who does this work now is known. A mentor knows the work, gets time for it and likes to do it.',
      backup: (p) =>
        `${capital(counted(p.count, 'colleague', 'colleagues'))} in the job ${p.job} can take over ${p.share} of the work.`,
      usesUnknown: 'Where the free time goes is not known yet.',
      nothing: 'There is no work in this job yet.',
    },
    backups: (p) => `${listed(p.who)} can stand in.`,
    backup: (p) => `${p.job} (${p.who.length > 0 ? `${listed(p.who)}, ` : ''}${p.share} of the work)`,
    noBackup: 'There is nobody yet who knows this work and can stand in.',
    uncovered: (p) => `Nobody who was interviewed does these tasks now: ${listed(p.tasks)}.`,
    vanishing: (p) =>
      `${capital(p.hours)} a week (${p.share}) will probably disappear through digitalisation: ${listed(p.tasks)}.`,
    rulesKept: 'The job meets all rules of the method for hours, days, variety and core work.',
    rulesBroken: (p) => `The job does not meet ${counted(p.count, 'rule', 'rules')}:`,
    notInCase: (p) =>
      `${capital(counted(p.count, 'task of this job is', 'tasks of this job are'))} no longer among the tasks and not counted.`,
  },
  rules: {
    'max-functions': (p) => `${thereAre(p.amount, 'job', 'jobs')}, more than ${p.bound}`,
    'not-eligible': (p) =>
      `${p.task} may not be in a job: unsuitable, made up, without hours, or people want to keep it`,
    'task-twice': (p) => `${p.task} is in it twice`,
    'min-task-hours': (p) => `${p.task} gets ${hours(p.amount)}, less than ${p.bound}`,
    'unknown-daypart': (p) => `${p.task} stands at a half day that does not exist`,
    'negative-hours': (p) => `${p.task} has less than no hours somewhere`,
    'closed-daypart': (p) => `${p.task} stands at ${p.when}, when it cannot be done`,
    'schedule-sum': (p) => `the schedule of ${p.task} adds up to ${hours(p.amount)} instead of ${p.bound}`,
    'min-tasks': (p) => `${thereAre(p.amount, 'task', 'tasks')}, less than ${p.bound}`,
    'min-hours': (p) => `${thereAreHours(p.amount)}, less than ${p.bound}`,
    'max-hours': (p) => `${thereAreHours(p.amount)}, more than ${p.bound}`,
    'max-task-share': (p) => `${p.task} fills ${hours(p.amount)}, more than the ${p.bound} one task may fill`,
    'max-possible-share': (p) =>
      `${some(p.amount, 'hour needs', 'hours need')} supervision, more than ${p.bound}`,
    'max-vanishing-share': (p) =>
      `${hours(p.amount)} may disappear through digitalisation, more than ${p.bound}`,
    'min-core-share': (p) =>
      `${some(p.amount, 'hour belongs', 'hours belong')} to a core process, less than ${p.bound}`,
    'max-daypart-hours': (p) => `${thereAreHours(p.amount)} at ${p.when}, more than ${p.bound}`,
    'min-day-hours': (p) => `${thereAreHours(p.amount)} at ${p.when}, less than ${p.bound}`,
    'max-day-hours': (p) => `${thereAreHours(p.amount)} at ${p.when}, more than ${p.bound}`,
    'max-days': (p) => `the work is over ${some(p.amount, 'day', 'days')}, more than ${p.bound}`,
    'max-locations': (p) => `the work is in ${some(p.amount, 'place', 'places')}, more than ${p.bound}`,
    'task-day-hours': (p) =>
      `${p.task} is scheduled at ${p.when} for ${hours(p.amount)}, more than the ${p.bound} there are of it then`,
    'task-hours': (p) =>
      `${hours(p.amount)} of ${p.task} ${p.amount === '1' ? 'is' : 'are'} given out, more than the ${p.bound} there are`,
  },
  currentJobs: {
    none: 'What it means for the current jobs can be said once inclusive jobs have been chosen.',
    lead: (p) => `In all, this frees ${p.hours} a week in ${counted(p.jobs, 'current job', 'current jobs')}.`,
    rounded: 'Hours are rounded, so a sum may be off by a tenth.',
    takenUp: (p) =>
      `In addition, ${p.hours} a week of work now left undone gets done; that frees nobody, but the work is finished.`,
    flowCaption: 'Where the hours come from and go to',
    flowHeads: { jobs: 'Now done by', functions: 'Then done by' },
    undone: 'now left undone',
    nobody: 'nobody recorded',
    caption: 'The current jobs, before and after: hours a week of the tasks described',
    columns: {
      job: 'Job',
      now: 'Hours now',
      freed: 'Freed',
      after: 'Hours after',
      core: 'Core process now',
      coreAfter: 'Core process after',
    },
    gives: (p) =>
      `${p.job} hands over ${p.hours} a week (${p.share} of the hours), mainly ${listed(p.tasks)}.`,
    unchanged: (p) => `For ${listed(p.jobs)} nothing changes.`,
    wishKept: (p) =>
      p.count === p.tasks.length
        ? `This takes away ${p.count === 1 ? 'a task' : 'tasks'} people would rather not do: ${listed(p.tasks)}.`
        : `This takes away ${counted(p.count, 'task', 'tasks')} people would rather not do, including ${listed(p.tasks)}.`,
    wishBroken: (p) =>
      `The ${p.tasks.length === 1 ? 'wish' : 'wishes'} about ${listed(p.tasks)} ${p.tasks.length === 1 ? 'is' : 'are'} not met.`,
    wishWord: (p) => `${p.task} (${p.wish})`,
    uses: (p) => `The freed time can go to ${listed(p.uses)}.`,
    noUses: 'Nobody has said yet how the freed time can be used.',
    recovery: (p) =>
      `Note: tasks such as ${listed(p.tasks)} are also the lighter work. Without them the average demand of ${p.demand} rises from ${p.before} to ${p.after} (on a scale of 0 to 4). Discuss with them whether those were moments to recover.`,
    coreFalls: 'The share of core work falls: the work taken away belongs to a core process.',
  },
}
