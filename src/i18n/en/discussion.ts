import type { AreaMessages } from '../messages.nl.ts'

export const discussion: AreaMessages['discussion'] = {
  title: 'Discuss',
}
