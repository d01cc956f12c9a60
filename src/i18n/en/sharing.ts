import type { AreaMessages } from '../messages.nl.ts'

export const sharing: AreaMessages['sharing'] = {
  title: 'Sharing',
}
