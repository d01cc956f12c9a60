// @vitest-environment happy-dom
import { act, cleanup, fireEvent, render, screen, within } from '@testing-library/preact'
import { useState } from 'preact/hooks'
import { afterEach, expect, test, vi } from 'vitest'
import type { PlanProblem } from '../../../../src/analysis/check-plan.ts'
import { DEFAULT_PARAMETERS } from '../../../../src/analysis/parameters.ts'
import type { Allocation } from '../../../../src/records/case-file.ts'
import type { WeekSchedule } from '../../../../src/records/daypart.ts'
import type { TaskId } from '../../../../src/records/ids.ts'
import { WeekGrid } from '../../../../src/screens/workbench/week-grid.tsx'
import { weekSum } from '../../../../src/screens/workbench/week-grid-moves.ts'
import { task } from '../../../support/grouping-case.ts'

afterEach(cleanup)

const POST = 'post' as TaskId
const TASKS = new Map([
  [POST, task({ id: POST, name: 'Post sorteren', dayparts: ['mon-am', 'mon-pm', 'wed-am'] })],
  ['scan' as TaskId, task({ id: 'scan', name: 'Scannen' })],
])
const START: readonly Allocation[] = [
  { taskId: POST, hours: 2, schedule: { 'mon-am': 2 } },
  { taskId: 'scan' as TaskId, hours: 3, schedule: { 'mon-pm': 3 } },
]

interface GridProps {
  readonly onChange: (taskId: TaskId, schedule: WeekSchedule) => void
  readonly problems?: readonly PlanProblem[]
}

function Grid({ onChange, problems = [] }: GridProps) {
  const [allocations, setAllocations] = useState(START)
  return (
    <WeekGrid
      label="Week van functie 1"
      allocations={allocations}
      tasks={TASKS}
      parameters={DEFAULT_PARAMETERS}
      problems={problems}
      ruleText={({ rule }) => `regel ${rule}`}
      onChange={(taskId, schedule) => {
        onChange(taskId, schedule)
        setAllocations(
          allocations.map((each) =>
            each.taskId === taskId ? { taskId, schedule, hours: weekSum(schedule) } : each,
          ),
        )
      }}
    />
  )
}

const cell = (name: RegExp) => screen.getByRole('button', { name })
const focus = (name: RegExp): void => {
  void act(() => cell(name).focus())
}
const press = (key: string) => fireEvent.keyDown(document.activeElement!, { key })

test('picks hours up with the space bar and puts them down elsewhere with the arrows', () => {
  const onChange = vi.fn()
  render(<Grid onChange={onChange} />)
  focus(/Post sorteren, maandagochtend: 2 uur/)
  press(' ')
  expect(screen.getByRole('status').textContent).toMatch(/^2 uur van Post sorteren opgepakt/)
  press('ArrowRight')
  press(' ')
  expect(onChange.mock.calls).toEqual([[POST, { 'mon-pm': 2 }]])
  expect(document.activeElement).toBe(cell(/Post sorteren, maandagmiddag: 2 uur/))
  expect(screen.getByRole('status').textContent).toBe(
    'Post sorteren: 2 uur van maandagochtend naar maandagmiddag.',
  )
})

test('does not put hours down where the task cannot be, and Escape leaves all as it was', () => {
  const onChange = vi.fn()
  render(<Grid onChange={onChange} />)
  focus(/Post sorteren, maandagochtend/)
  press(' ')
  press('ArrowRight')
  press('ArrowRight')
  press(' ')
  expect(onChange).not.toHaveBeenCalled()
  expect(screen.getByRole('status').textContent).toMatch(/dinsdagochtend: kan hier niet/)
  press('Escape')
  press(' ')
  press('ArrowRight')
  press('Enter')
  expect(onChange.mock.calls).toEqual([[POST, { 'mon-pm': 2 }]])
})

test('with a digit one is in the field of the hours, and what is typed is the hours of that cell', () => {
  const onChange = vi.fn()
  render(<Grid onChange={onChange} />)
  focus(/Scannen, maandagmiddag/)
  press('4')
  const field = screen.getByRole('textbox', { name: 'Uren in dit dagdeel' })
  expect(document.activeElement).toBe(field)
  fireEvent.input(field, { target: { value: '1,5' } })
  expect(onChange.mock.calls).toEqual([['scan', { 'mon-pm': 1.5 }]])
})

test('moves a part by number and button, and offers only dayparts that are open', () => {
  const onChange = vi.fn()
  render(<Grid onChange={onChange} />)
  fireEvent.click(cell(/Post sorteren, maandagochtend/))
  const to = screen.getByRole('combobox', { name: 'Naar' }) as HTMLSelectElement
  expect([...to.options].map(({ value }) => value).filter(Boolean)).toEqual(['mon-pm', 'wed-am'])
  fireEvent.input(screen.getByRole('textbox', { name: 'Uren verplaatsen' }), { target: { value: '0,5' } })
  to.value = 'wed-am'
  fireEvent.change(to)
  fireEvent.click(screen.getByRole('button', { name: 'Verplaats' }))
  expect(onChange.mock.calls).toEqual([[POST, { 'mon-am': 1.5, 'wed-am': 0.5 }]])
})

test('a closed daypart says so and takes no hours', () => {
  render(<Grid onChange={() => undefined} />)
  fireEvent.click(cell(/Post sorteren, vrijdagmiddag: kan hier niet/))
  expect(screen.queryByRole('textbox', { name: 'Uren in dit dagdeel' })).toBeNull()
  expect(screen.getByText('Post sorteren kan niet op dit dagdeel.')).toBeTruthy()
})

test('marks and says the rules that break, and gives the sums of each day', () => {
  const problems: PlanProblem[] = [
    { rule: 'closed-daypart', taskId: POST, daypart: 'mon-am', amount: 2, bound: 0 },
    { rule: 'min-day-hours', day: 'mon', amount: 3, bound: 4 },
  ]
  render(<Grid onChange={() => undefined} problems={problems} />)
  const rules = screen.getByRole('list', { name: 'Hier breekt een regel' })
  expect(
    within(rules)
      .getAllByRole('listitem')
      .map(({ textContent }) => textContent),
  ).toEqual(['regel closed-daypart', 'regel min-day-hours'])
  expect(cell(/Post sorteren, maandagochtend: 2 uur\. Hier breekt een regel/)).toBeTruthy()
  const perDay = screen.getByRole('row', { name: /^Per dag 5/ })
  expect(perDay.querySelector('td')?.dataset.broken).toBe('true')
})

test('one cell is in the tab order, and where one day is shown the day can be chosen', () => {
  render(<Grid onChange={() => undefined} />)
  const cells = screen.getAllByRole('button').filter((each) => each.dataset.daypart)
  expect(cells.filter(({ tabIndex }) => tabIndex === 0)).toHaveLength(1)
  fireEvent.click(screen.getByRole('button', { name: 'wo 0 uur' }))
  expect(screen.getByRole('grid').dataset.day).toBe('wed')
})
