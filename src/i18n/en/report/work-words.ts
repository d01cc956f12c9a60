import type { workWords as dutch } from '../../nl/report/work-words.ts'
import { capital, counted, inWords, listed } from './counts.ts'

export const workWords: typeof dutch = {
  functions: {
    none: 'No inclusive jobs have been chosen yet. This chapter fills once the analysts have put tasks together into a job.',
    lead: (p) =>
      `The proposal has ${counted(p.count, 'inclusive job', 'inclusive jobs')}, ${p.hours} a week together. Each consists of tasks that are done already, or are left undone now.`,
    intro: (p) =>
      `${p.name} is a job of ${p.hours} a week, over ${counted(p.days, 'day', 'days')} and ${counted(p.tasks, 'task', 'tasks')}.`,
    shares: (p) =>
      `${p.core} of the hours belong to a core process. ${
        p.possible === null
          ? 'All of the work can be done independently after a short introduction.'
          : `${p.suitable} can be done independently after a short introduction, ${p.possible} under supervision or after training.`
      }`,
    places: (p) => `The work is in one place: ${listed(p.places)}.`,
    placesSome: (p) => `The work is in ${inWords(p.places.length)} places: ${listed(p.places)}.`,
    unknownPlace: 'a place that is not recorded yet',
    aboutCaption: (p) => `Job description, generic: ${p.name}`,
    aboutColumns: { part: 'Part', text: 'Description' },
    about: {
      purpose: 'Purpose',
      tasks: 'Tasks',
      hours: 'Hours',
      demands: 'Demands',
      knowledge: 'Knowledge',
      team: 'Place in the team',
      mentor: 'Mentor',
      backup: 'Backup',
      growth: 'Room to grow',
    },
    week: (p) => (p.days.length === 0 ? `${p.hours} a week.` : `${p.hours} a week, on ${listed(p.days)}.`),
    taskWithHours: (p) => `${p.task} (${p.hours})`,
    tasksCaption: (p) => `Tasks of ${p.name}`,
    taskColumns: { task: 'Task', hours: 'Hours', jobs: 'Now done by', verdict: 'Verdict', when: 'When' },
    weekCaption: (p) => `Week of ${p.name}, in hours`,
    weekColumns: { part: 'Half day', total: 'Week' },
    anyTime: 'free to plan',
    profileCaption: (p) => `What the work of ${p.name} asks, from 0 (nothing) to 4 (very much)`,
    heaviest: (p) => `Heaviest ${p.demands.length === 1 ? 'is' : 'are'} ${listed(p.demands)}.`,
    heaviestDemand: (p) => `${p.demand} (because of ${listed(p.tasks)})`,
    light: 'No demand is heavier than step 1.',
    because: (p) => listed(p.tasks),
    profileOwn: 'this job',
    quality: 'Quality of the work',
    fitness: {
      fit: (p) => `The work of ${p.name} is good enough to propose as it is.`,
      doubtful: (p) =>
        `There is doubt about the work of ${p.name}. Talk over first whether it can be kept up, and by whom.`,
      unfit: (p) =>
        `As it is, ${p.name} is not fit to propose: all of the work is one-sided, unwanted or lonely.`,
    },
    qualityCaption: (p) => `The seven questions about the quality of the work: ${p.name}`,
    qualityColumns: { question: 'Question', answer: 'Outcome', why: 'What it rests on' },
    fromRecords: 'Follows from the tasks, their hours and their demands.',
    byAnalyst: (p) => (p.reason === '' ? 'Answer of the analyst.' : p.reason),
    toAsk: 'still to ask',
    backups: (p) => `Who can stand in: ${listed(p.who)}.`,
    backup: (p) => `${p.job} (${p.who.length > 0 ? `${listed(p.who)}, ` : ''}${p.share} of the work)`,
    noBackup: 'There is nobody yet who knows this work and can stand in.',
    uncovered: (p) => `Nobody who was spoken to does now: ${listed(p.tasks)}.`,
    vanishing: (p) =>
      `The chance is large that ${p.hours} a week (${p.share}) disappear through digitalisation: ${listed(p.tasks)}.`,
    rulesKept: 'The job keeps all rules of the method for hours, days, variety and core work.',
    rulesBroken: (p) => `The job does not keep ${counted(p.count, 'rule', 'rules')}:`,
    notInCase: (p) =>
      `${capital(counted(p.count, 'task of this job is', 'tasks of this job are'))} no longer among the tasks and not counted.`,
  },
  rules: {
    'max-functions': (p) => `there are ${p.amount} jobs, more than ${p.bound}`,
    'not-eligible': (p) =>
      `${p.task} may not be in a job: unsuitable, made up, without hours, or people want to keep it`,
    'task-twice': (p) => `${p.task} is in it twice`,
    'min-task-hours': (p) => `${p.task} gets ${p.amount} hours, less than ${p.bound}`,
    'unknown-daypart': (p) => `${p.task} stands at a half day that does not exist`,
    'negative-hours': (p) => `${p.task} has less than no hours somewhere`,
    'closed-daypart': (p) => `${p.task} stands at ${p.when}, when it cannot be done`,
    'schedule-sum': (p) => `the schedule of ${p.task} adds up to ${p.amount} hours instead of ${p.bound}`,
    'min-tasks': (p) => `there are ${p.amount} tasks, less than ${p.bound}`,
    'min-hours': (p) => `there are ${p.amount} hours, less than ${p.bound}`,
    'max-hours': (p) => `there are ${p.amount} hours, more than ${p.bound}`,
    'max-task-share': (p) => `${p.task} fills ${p.amount} hours, more than the ${p.bound} one task may fill`,
    'max-possible-share': (p) => `${p.amount} hours need supervision, more than ${p.bound}`,
    'max-vanishing-share': (p) =>
      `${p.amount} hours may disappear through digitalisation, more than ${p.bound}`,
    'min-core-share': (p) => `${p.amount} hours belong to a core process, less than ${p.bound}`,
    'max-daypart-hours': (p) => `there are ${p.amount} hours at ${p.when}, more than ${p.bound}`,
    'min-day-hours': (p) => `there are ${p.amount} hours at ${p.when}, less than ${p.bound}`,
    'max-day-hours': (p) => `there are ${p.amount} hours at ${p.when}, more than ${p.bound}`,
    'max-days': (p) => `the work is over ${p.amount} days, more than ${p.bound}`,
    'max-locations': (p) => `the work is in ${p.amount} places, more than ${p.bound}`,
    'task-day-hours': (p) =>
      `${p.task} stands at ${p.when} for ${p.amount} hours, more than the ${p.bound} there are of it then`,
    'task-hours': (p) => `${p.amount} hours of ${p.task} are given out, more than the ${p.bound} there are`,
  },
  currentJobs: {
    none: 'What it means for the jobs of now can be said once inclusive jobs have been chosen.',
    lead: (p) => `In all, ${p.hours} a week come free at ${counted(p.jobs, 'job of now', 'jobs of now')}.`,
    takenUp: (p) =>
      `Beside that, ${p.hours} a week get done that are left undone now; that frees nobody, but the work gets finished.`,
    flowCaption: 'Where the hours come from and go to',
    flowHeads: { jobs: 'Now done by', functions: 'Then with' },
    undone: 'left undone now',
    nobody: 'nobody recorded',
    caption: 'The jobs of now, before and after',
    columns: {
      job: 'Job',
      now: 'Hours now',
      freed: 'Comes free',
      after: 'Hours after',
      core: 'Core work now',
      coreAfter: 'Core work after',
    },
    gives: (p) =>
      `${p.job} gives away ${p.hours} a week (${p.share} of the hours), mostly ${listed(p.tasks)}.`,
    unchanged: (p) => `For ${listed(p.jobs)} nothing changes.`,
    wishKept: (p) =>
      p.count === p.tasks.length
        ? `With it ${p.count === 1 ? 'goes a task' : 'go tasks'} people would rather not do: ${listed(p.tasks)}.`
        : `With it go ${inWords(p.count)} tasks people would rather not do, among them ${listed(p.tasks)}.`,
    wishBroken: (p) =>
      `Not honoured ${p.tasks.length === 1 ? 'is the wish' : 'are the wishes'} about ${listed(p.tasks)}.`,
    wishWord: (p) => `${p.task} (${p.wish})`,
    uses: (p) => `The time that comes free can go to ${listed(p.uses)}.`,
    noUses: 'Nobody has told yet where the time that comes free can go.',
    recovery: (p) =>
      `Mind: with work such as ${listed(p.tasks)} lighter work goes as well. ${capital(p.demand)} goes from ${p.before} to ${p.after} on average. Ask whether those were moments to recover.`,
    coreFalls: 'The share of core work falls: work of a core process goes away.',
  },
}
