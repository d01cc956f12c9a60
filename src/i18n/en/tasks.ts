import type { Messages } from '../messages.nl.ts'

export const tasks: Messages['tasks'] = {
  title: 'Tasks',
  emptyTitle: 'No tasks yet',
  emptyText:
    'This is where all tasks of the department stand, with hours, demands and wishes. Write down the first task, or observe on the floor.',
}
