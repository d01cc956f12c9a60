import { formatFor } from '../format.ts'
import type { Messages } from '../messages.nl.ts'

const { plural, formatNumber } = formatFor('en')

export const actions: Messages['actions'] = {
  changed: 'Change',
  moved: 'Order changed',
  removed: 'Removed',
  departmentAdded: 'Department added',
  processAdded: 'Work process added',
  jobAdded: 'Job added',
  personAdded: 'Person added',
  undone: (p) => `Undone: ${p.what}.`,
  redone: (p) => `Done again: ${p.what}.`,
  leftAlone: (p) =>
    `${p.what}: ${formatNumber(p.count)} ${plural(p.count, { one: 'change was', other: 'changes were' })} left as they are, because they were changed again later.`,
}
