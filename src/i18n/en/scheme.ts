import { formatFor } from '../format.ts'
import type { scheme as dutch } from '../nl/scheme.ts'
import { sectors } from './sectors.ts'

const { plural, formatNumber } = formatFor('en')

export const scheme: typeof dutch = {
  title: 'Observation scheme',
  lead: 'What you watch with: tasks, what is asked with them, and what stops what.',
  tasks: (p) =>
    plural(p.count, {
      one: 'One task in this department',
      other: `${formatNumber(p.count)} tasks in this department`,
    }),
  toTasks: 'To the tasks',
  history: 'History',

  lock: 'Lock the scheme',
  lockHint: 'Watching with two? Lock the scheme, and you both use the same tasks and questions.',
  lockedTitle: (p) => `Locked by ${p.who}, ${p.when}`,
  lockedText:
    'On the floor and under Tasks no tasks or questions are added, so that your observations fit beside each other. Is something missing? Unlock the scheme; who does so stands in the history.',
  unlock: 'Unlock the scheme',
  didLock: 'The scheme is locked.',
  didUnlock: 'The scheme is open.',
  me: 'you',
  somebody: 'another analyst',

  templatesTitle: 'Begin with a list',
  templatesText:
    'Choose a sector, take out what does not happen here and add the rest. You can change all of it later.',
  sector: 'Sector',
  templateTasks: 'Tasks',
  templateQuestions: 'Questions that go with them',
  known: (p) => `${p.name} (already there)`,
  adopt: (p) => plural(p.count, { one: 'Add one task', other: `Add ${formatNumber(p.count)} tasks` }),
  didAdopt: (p) =>
    plural(p.count, { one: 'One task added.', other: `${formatNumber(p.count)} tasks added.` }),
  pauseStops: 'A break stops all that runs.',

  questionsTitle: 'Questions with tasks',
  questionsEmpty:
    'Do you want to know which aid, how many or how heavy? Add a question. On the floor it is ready as soon as the task runs; nobody has to answer.',
  newQuestion: 'New question',
  addQuestion: 'Add',
  questionName: 'Question',
  kind: 'Answer',
  kinds: { single: 'one choice', multiple: 'several choices', number: 'a number' },
  unit: 'Unit',
  unitHint: 'Such as kg or times.',
  options: 'Choices',
  newOption: 'New choice',
  addOption: 'Add',
  removeOption: (p) => `Remove choice ${p.name}`,
  withTasks: 'With which tasks',
  withAll: 'With all tasks',
  allTasks: 'with all tasks',
  noOptions: 'no choices yet',
  change: (p) => `Change ${p.name}`,
  removeQuestion: 'Remove question',
  didRemoveQuestion: (p) => `The question ‘${p.name}’ was removed.`,

  exclusionsTitle: 'What stops what',
  exclusionsEmpty:
    'Some tasks cannot go together. Say for instance that a break stops all: the rest then stops by itself when you start a break.',
  stopsAll: (p) => `${p.task} stops all`,
  stopsOne: (p) => `${p.task} stops ${p.other}`,
  starting: 'When this starts',
  stops: 'this stops',
  everything: 'all that runs',
  chooseTask: 'Choose a task',
  addExclusion: 'Add',
  removeExclusion: (p) => `Remove: ${p.rule}`,
  goneTask: 'removed task',
  needsTasks: 'There are no tasks yet. Add those of a sector, or add them on the floor.',

  sectors,
}
