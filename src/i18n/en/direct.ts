import type { AreaMessages } from '../messages.nl.ts'

export const direct: AreaMessages['direct'] = {
  title: 'Directly',
}
