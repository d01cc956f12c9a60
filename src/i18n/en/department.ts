import type { Messages } from '../messages.nl.ts'

export const department: Messages['department'] = {
  title: 'Department',
  emptyTitle: 'No department yet',
  emptyText:
    'A department has work processes, jobs and people. Record those first; then you can go to the floor.',
}
