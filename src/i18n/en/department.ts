import { formatFor } from '../format.ts'
import type { Messages } from '../messages.nl.ts'

const { formatNumber } = formatFor('en')

export const department: Messages['department'] = {
  title: 'Department',
  unnamed: 'Department without a name',
  lead: 'What you know before you go to the floor. Type, Enter, next. Everything can be changed later.',
  emptyTitle: 'No department yet',
  emptyText:
    'A department has work processes, jobs and people. Note those first; then you can go to the floor.',
  problem: 'What is going on here?',
  problemHint: 'The bottleneck in one or two sentences, in the words of the department.',
  toFloor: 'To the floor',
  removeDepartment: 'Remove department',
  processes: 'Work processes',
  processesHint:
    'What does the work here consist of? A core process is what the department exists for; an inclusive function belongs close to it.',
  processName: 'Name of the work process',
  addProcess: 'New work process',
  core: 'Core process',
  jobs: 'Jobs',
  jobsHint: 'Which jobs are there here now? Scale, cost and staffing can wait.',
  jobName: 'Name of the job',
  addJob: 'New job',
  jobField: { scale: 'Scale', hourlyCost: 'Cost per hour (€)', fte: 'FTE' },
  people: 'People',
  peopleHint:
    'Codes only, never names: M1 for an employee, L1 for a supervisor. You keep the key yourself, outside the app.',
  code: 'Code',
  codeProblem: {
    'looks-like-a-name': 'This looks like a name. Use a code, such as M3.',
    taken: 'Somebody else has this code already.',
  },
  addPerson: 'New person (code)',
  role: 'Role',
  job: 'Job',
  noJob: 'no job',
  moveUp: (p) => `${p.name} up`,
  moveDown: (p) => `${p.name} down`,
  remove: (p) => `Remove ${p.name}`,
  importList: 'Import a list',
  exportLists: 'Export lists',
  moreActions: 'More with this department',
  lists: 'Lists of this department',
  showMore: (p) => `Show ${formatNumber(p.count)} more`,
}
