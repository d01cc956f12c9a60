import type { Messages } from '../messages.nl.ts'

export const guide: Messages['guide'] = {
  chapters: 'Chapters',
  onlyDutch: 'This guide is written in Dutch.',
}
