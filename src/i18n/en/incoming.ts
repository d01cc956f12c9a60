import type { AreaMessages } from '../messages.nl.ts'

export const incoming: AreaMessages['incoming'] = {
  title: 'What came in',
}
