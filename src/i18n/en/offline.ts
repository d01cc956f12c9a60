import type { Messages } from '../messages.nl.ts'

export const offline: Messages['offline'] = {
  chooseFirst: 'First open a project and a department. After that this shortcut takes you there at once.',
}
