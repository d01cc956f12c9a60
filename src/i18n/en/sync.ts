import type { AreaMessages } from '../messages.nl.ts'

export const sync: AreaMessages['sync'] = {
  title: 'By the server',
}
