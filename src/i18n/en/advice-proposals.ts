import { formatFor } from '../format.ts'
import type { propose as dutch } from '../nl/advice-proposals.ts'

const { plural, formatNumber } = formatFor('en')

export const propose: typeof dutch = {
  and: 'and',
  withHours: (p) => `${p.task} (${p.hours})`,
  inPart: (p) => `part of ${p.task} (${p.hours})`,
  withWho: (p) => `${p.what} (${p.who})`,

  purpose: (p) => `Takes on ${p.hours} of work a week from ${p.processes}.`,
  purposeBare: (p) => `Takes on ${p.hours} of work a week.`,
  purposeCore: (p) => `${p.share} of it belongs to the core process.`,
  purposeJobs: (p) => `That leaves more time for their own craft to: ${p.jobs}.`,
  purposeUndone: (p) => `Until now nobody got to: ${p.tasks}.`,
  nothing: 'There is no work in this function yet. Choose tasks under Analysis first.',

  knowledgeNone: 'No schooling is needed beforehand. A short instruction at the workplace is enough.',
  knowledgeLearn: (p) =>
    `No schooling is needed beforehand. To be learnt on the job, with guidance: ${p.tasks}. The rest takes a short instruction.`,
  knowledgeLearnAll: 'No schooling is needed beforehand. All tasks can be learnt on the job, with guidance.',
  knowledgeHigh: (p) => `Mind: some of the work asks for more (${p.word}). Look again at: ${p.tasks}.`,

  teamBeside: (p) => `Works in the team, beside: ${p.jobs}.`,
  teamAlone: 'Of those who do this work now no job is known. Agree which team the function belongs to.',
  teamPlaces: (p) => `Workplace: ${p.places}.`,
  teamContact: (p) => `${p.share} of the hours is work with contact.`,
  teamNoContact: 'The work itself asks for no contact. Arrange regular moments with the team.',

  mentor: (p) =>
    `${p.who} (${p.job}) ${plural(p.count, { one: 'knows', other: 'know' })} ${p.share} of this work and could well be the mentor. Ask whether there is time, and whether they get on.`,
  mentorUnknown:
    'Nobody who does this work now is recorded. Look for a mentor who knows the work, gets time for it and wants to.',
  backup: (p) => `${p.who} (${p.job}) can take over ${p.share} of the work.`,
  backupUnnamed: (p) => `This work is also done by ${p.jobs}, of which nobody is recorded.`,
  backupMissing: (p) => `Nobody yet to stand in for: ${p.tasks}.`,
  backupNone: 'There is nobody yet to stand in. Agree who can take the work over in illness or leave.',
  growth: (p) => `May be added once the work is familiar: ${p.tasks}.`,
  growthFirst: (p) => `Begin with what takes a short instruction. Then build up with: ${p.tasks}.`,
  growthNone: 'The records name no tasks to grow into. Discuss every half year what can be added.',

  freed: (p) => `Gets ${p.hours} a week back, of ${p.all}.`,
  takenUp: (p) => `${p.hours} a week of work that waits now gets done.`,
  gives: (p) => `This goes: ${p.tasks}.`,
  andMore: (p) =>
    `${p.tasks} and ${formatNumber(p.count)} more ${plural(p.count, { one: 'task', other: 'tasks' })}`,
  shedGoes: (p) =>
    `${formatNumber(p.count)} of these ${plural(p.count, { one: 'is a task', other: 'are tasks' })} people would rather not do.`,
  shedStays: (p) => `Stays, though people would rather not do it: ${p.tasks}.`,
  keptStays: (p) => `Stays, as people wish: ${p.tasks}.`,
  keptGoes: (p) => `Mind, goes while people want to keep it: ${p.tasks}.`,
  uses: (p) => `The time that comes free can go to: ${p.tasks}.`,
  usesUnknown: 'Nobody says yet where the time that comes free goes. Ask.',
  use: {
    more: (p) => `${p.task}, which they want to do more of`,
    undone: (p) => `${p.task}, which waits now`,
    core: (p) => `${p.task}, their own craft`,
  },
  coreFalls: (p) => `Mind: the share of core work falls from ${p.before} to ${p.after}.`,

  digitalisationHigh: (p) =>
    `${p.hours} a week (${p.share}) may well vanish through digitalisation: ${p.tasks}.`,
  digitalisationMedium: (p) => `For ${p.hours} a week that chance is medium.`,
  digitalisationNone: 'For no task the chance is large that it vanishes through digitalisation.',
  displacementWishes: (p) => `Somebody wants to keep this, and it goes all the same: ${p.tasks}.`,
  displacementNone: 'No task goes that somebody wants to keep.',
  displacementMost: (p) => `${p.job} gives most away: ${p.hours} of ${p.all} a week.`,
  continuity: (p) =>
    `${p.name}: ${p.people === 1 ? 'only one colleague' : `${formatNumber(p.people)} colleagues`} can stand in and ${plural(p.people, { one: 'knows', other: 'together know' })} ${p.share} of the work.`,
  continuityNone: (p) => `${p.name}: nobody is recorded who can stand in.`,
  continuityBare: (p) => `Nobody knows now: ${p.tasks}.`,
  work: (p) =>
    `${p.name}: ${p.hours} a week. Should the hours that were told be fewer or more, then ${p.least} to ${p.most}.`,

  coreProcess: (p) => `${p.share} of the hours belongs to the core process.`,
  enough: 'Every function has 16 hours a week or more.',
  tooSmall: (p) => `Less than 16 hours a week: ${p.names}.`,
  vanishing: (p) => `Through digitalisation ${p.hours} of this work may vanish.`,
  backupThere: 'Every function has somebody who can stand in.',
  backupFor: (p) => `Nobody yet to stand in for: ${p.names}.`,
  described: 'The purpose of every function is described.',
  notDescribed: (p) => `The purpose is not described yet of: ${p.names}.`,
  varied: 'No function is too one-sided.',
  uniform: (p) => `Too one-sided: ${p.names}.`,
  mentorNamed: (p) => `The guidance plan names: ${p.names}.`,
  mentorOpen: 'The guidance plan does not say yet who guides.',
  planned: 'There is a guidance plan.',
  notPlanned: 'There is no guidance plan yet.',
  regulation: 'Stands with the regulations, and has yet to be applied for.',
}
