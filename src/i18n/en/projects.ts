import type { Messages } from '../messages.nl.ts'

export const projects: Messages['projects'] = {
  title: 'Projects',
  emptyTitle: 'No projects yet',
  emptyText:
    'A project is one assignment at one organisation, with its departments, tasks and interviews. Start a new project or look at the example first.',
}
