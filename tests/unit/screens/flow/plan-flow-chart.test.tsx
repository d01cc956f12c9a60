// @vitest-environment happy-dom
import { cleanup, render, screen, within } from '@testing-library/preact'
import { afterEach, expect, test } from 'vitest'
import { groupingProblem } from '../../../../src/analysis/grouping-problem.ts'
import { DEFAULT_PARAMETERS } from '../../../../src/analysis/parameters.ts'
import type { Plan } from '../../../../src/analysis/plan.ts'
import type { JobId, TaskId } from '../../../../src/records/ids.ts'
import { PlanCharts } from '../../../../src/screens/flow/plan-charts.tsx'
import { PlanFlowChart } from '../../../../src/screens/flow/plan-flow-chart.tsx'
import { caseOf, demandsOf, task } from '../../../support/grouping-case.ts'

afterEach(cleanup)

const BUSY = demandsOf([0, 0, 0, 2, 0, 0, 0])
const file = caseOf([
  task({ id: 'a', name: 'Post sorteren', hoursPerWeek: 6, jobIds: ['j' as JobId] }),
  task({ id: 'b', name: 'Archief ordenen', hoursPerWeek: 4, origin: 'undone', demands: BUSY }),
])
const problem = groupingProblem(file, '*', DEFAULT_PARAMETERS)
const allocation = (taskId: string, hours: number) => ({ taskId: taskId as TaskId, hours, schedule: {} })
const plan: Plan = {
  functions: [
    { allocations: [allocation('a', 2), allocation('b', 3)] },
    { allocations: [allocation('a', 2)] },
    { allocations: [allocation('a', 2)] },
  ],
}
const props = { problem, plan, jobs: file.jobs, functionNames: ['Post en archief', 'Post 1', 'Post 2'] }

const rows = () =>
  within(screen.getByRole('table', { name: /^Van de functies van nu/ }))
    .getAllByRole('row')
    .slice(1)
    .map((row) => [...row.children].map(({ textContent }) => textContent).join(' | '))

test('tells where the hours come from and go to, also of work nobody gets to', () => {
  render(<PlanFlowChart {...props} />)
  expect(rows()).toEqual([
    'j | Post sorteren | 6 uur',
    'blijft nu liggen | Archief ordenen | 4 uur',
    'Post sorteren | Post en archief | 2 uur',
    'Post sorteren | Post 1 | 2 uur',
    'Post sorteren | Post 2 | 2 uur',
    'Archief ordenen | Post en archief | 3 uur',
    'Archief ordenen | blijft liggen | 1 uur',
  ])
  expect(screen.getByText(/^9 uur per week uit 2 taken gaan naar 3 inclusieve functies\./)).toBeTruthy()
})

test('says of a job that its hours are those in the tasks shown', () => {
  const { container } = render(<PlanFlowChart {...props} />)
  const words = [...container.querySelectorAll('svg text')].map(({ textContent }) => textContent).join(' ')
  expect(words.match(/\d+ uur in deze taken/g)).toEqual(['6 uur in deze taken'])
})

test('functions that ask the same for the same reasons share one profile', () => {
  render(<PlanCharts {...props} />)
  const titles = screen.getAllByRole('heading').map(({ textContent }) => textContent)
  expect(titles).toEqual([
    'Van de functies van nu naar de inclusieve functies',
    'Taakeisen van Post en archief',
    'Taakeisen van Post 1, Post 2',
  ])
})

test('an empty plan has no picture', () => {
  const { container } = render(<PlanFlowChart {...props} plan={{ functions: [] }} />)
  expect(container.textContent).toBe('')
})
