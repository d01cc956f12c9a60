import { expect, test } from 'vitest'
import type { HoursChange } from '../../../../src/analysis/workbench/hours-changes.ts'
import { workbench as en } from '../../../../src/i18n/en/workbench.ts'
import { formatFor } from '../../../../src/i18n/format.ts'
import { analysis } from '../../../../src/i18n/nl/analysis.ts'
import { workbench as nl } from '../../../../src/i18n/nl/workbench.ts'
import type { TaskId } from '../../../../src/records/ids.ts'
import { hoursWords } from '../../../../src/screens/workbench/hours-words.ts'

const change = (name: string, from: number, to: number): HoursChange => ({
  place: 0,
  taskId: name as TaskId,
  from,
  to,
})
const dutch = { texts: nl, formatNumber: formatFor('nl').formatNumber, nameOf: (id: TaskId) => id }
const english = { ...dutch, texts: en, formatNumber: formatFor('en').formatNumber }

test('hours that changed along with a move are named with what they were and became', () => {
  const changes = [change('Digitale brieven', 4.8, 2), change('Fax', 8, 6.4)]
  expect(hoursWords(changes, dutch)).toBe('Daardoor: Digitale brieven 4,8 → 2 uur, Fax 8 → 6,4 uur.')
  expect(hoursWords(changes, english)).toBe('So: Digitale brieven 4.8 → 2 hours, Fax 8 → 6.4 hours.')
})

test('more than three are counted, and what reads the same on screen is left out', () => {
  const changes = ['a', 'b', 'c', 'd', 'e'].map((name) => change(name, 3, 2))
  expect(hoursWords(changes, dutch)).toMatch(/c 3 → 2 uur en nog 2\.$/)
  expect(hoursWords([...changes.slice(0, 3), change('f', 2.01, 2.03)], dutch)).toMatch(/c 3 → 2 uur\.$/)
  expect(hoursWords([change('f', 2.01, 2.03)], dutch)).toBeNull()
})

test('functions that are not fit to propose are counted in a sentence of their own', () => {
  expect(analysis.someUnfit({ count: 1, of: 2 })).toBe('Eén daarvan is nog niet geschikt om voor te stellen.')
  expect(analysis.someUnfit({ count: 2, of: 3 })).toBe(
    'Twee daarvan zijn nog niet geschikt om voor te stellen.',
  )
  expect(analysis.someUnfit({ count: 1, of: 1 })).toBe('Die is nog niet geschikt om voor te stellen.')
})
