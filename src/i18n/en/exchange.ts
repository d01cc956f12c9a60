import type { Messages } from '../messages.nl.ts'

export const exchange: Messages['exchange'] = {
  title: 'Import and export',
  emptyTitle: 'No file chosen yet',
  emptyText: 'Choose a file. Nothing changes until you agree.',
}
