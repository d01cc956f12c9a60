import type { Messages } from '../messages.nl.ts'

export const analysis: Messages['analysis'] = {
  title: 'Analysis',
  emptyTitle: 'Nothing to analyse yet',
  emptyText: 'As soon as there are tasks with hours, the app works out what fits an inclusive function.',
}
