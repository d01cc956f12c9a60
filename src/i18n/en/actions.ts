import { formatFor } from '../format.ts'
import type { Messages } from '../messages.nl.ts'

const { plural, formatNumber } = formatFor('en')

export const actions: Messages['actions'] = {
  changed: 'Change',
  moved: 'Order changed',
  restored: 'Brought back to a restore point',
  removed: 'Removed',
  departmentAdded: 'Department added',
  processAdded: 'Work process added',
  jobAdded: 'Job added',
  personAdded: 'Person added',
  taskAdded: 'Task added',
  taskChanged: 'Task changed',
  tasksChanged: 'Tasks changed',
  taskJudged: 'Task judged',
  tasksJudged: 'Tasks judged',
  taskRemoved: 'Task deleted',
  tasksRemoved: 'Tasks deleted',
  tasksMerged: 'Tasks merged',
  observationStarted: 'Observation started',
  observationStopped: 'Observation stopped',
  instantRecorded: 'Short moment recorded',
  noteAdded: 'Note made',
  observationChanged: 'Observation edited',
  contextChanged: 'Place, load or surroundings changed',
  observationSplit: 'Observation cut in two',
  observationRemoved: 'Observation removed',
  milestoneTicked: 'Line ticked',
  milestoneUnticked: 'Tick taken back',
  departmentChosen: 'Department chosen',
  departmentUnchosen: 'Choice of department taken back',
  undone: (p) => `Undone: ${p.what}.`,
  redone: (p) => `Done again: ${p.what}.`,
  leftAlone: (p) =>
    `${p.what}: ${formatNumber(p.count)} ${plural(p.count, { one: 'change was', other: 'changes were' })} left as they are, because they were changed again later.`,
}
