import type { firstAction as dutch } from '../nl/first-actions.ts'

export const firstAction: typeof dutch = {
  commitment: {
    what: 'Decide on this scenario, with the time and money it takes',
    who: 'Employer',
    when: 'Before the start',
  },
  workAnalysis: {
    what: 'Put the function into the job system, on a cost centre and in the department plan',
    who: 'Human resources and supervisor',
    when: 'After the decision',
  },
  participation: {
    what: 'Go through the tasks and the week with the team, and agree who can stand in',
    who: 'Supervisor with the team',
    when: 'Before recruiting',
  },
  consent: {
    what: 'Tell the team and the works council what changes and what does not',
    who: 'Supervisor',
    when: 'Before recruiting',
  },
  recruitment: {
    what: 'Look for candidates who suit the work, with a trial placement where possible',
    who: 'Human resources with the employment service',
    when: 'Two months before the start',
  },
  guidance: {
    what: 'Choose a mentor, make time, and roster the guidance of the first weeks',
    who: 'Supervisor',
    when: 'A month before the start',
  },
  policy: {
    what: 'Settle contract, wage and regulations',
    who: 'Human resources',
    when: 'Before the first working day',
  },
  monitoring: {
    what: 'Discuss work and load after six weeks and every quarter',
    who: 'Mentor and new colleague',
    when: 'From week 6',
  },
  evaluation: {
    what: 'See after half a year whether the function is right, and bring the description up to date',
    who: 'Supervisor and labour expert',
    when: 'After half a year',
  },
}
