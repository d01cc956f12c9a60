import type { Messages } from '../messages.nl.ts'

export const observe: Messages['observe'] = {
  title: 'Floor',
  emptyTitle: 'Nothing observed yet',
  emptyText: 'Choose whom you follow and tap a task as soon as it starts. Tap again when it stops.',
}
