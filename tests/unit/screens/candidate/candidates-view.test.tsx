// @vitest-environment happy-dom
import { cleanup, fireEvent, render, screen, within } from '@testing-library/preact'
import { useState } from 'preact/hooks'
import { afterEach, expect, test } from 'vitest'
import { groupingProblem } from '../../../../src/analysis/grouping-problem.ts'
import { DEFAULT_PARAMETERS } from '../../../../src/analysis/parameters.ts'
import type { CandidateProfileRecord } from '../../../../src/records/candidate-profile.ts'
import type { CandidateProfileId, TaskId } from '../../../../src/records/ids.ts'
import { CandidatesView } from '../../../../src/screens/candidate/candidates-view.tsx'
import { caseOf, demandsOf, task } from '../../../support/grouping-case.ts'

afterEach(cleanup)

const problem = groupingProblem(
  caseOf([
    task({ id: 'a', name: 'Post sorteren', demands: demandsOf([1, 0, 0, 3, 0, 0, 0]) }),
    task({ id: 'b', name: 'Scannen', demands: demandsOf([1, 0, 0, 1, 0, 0, 0]) }),
  ]),
  '*',
  DEFAULT_PARAMETERS,
)
const functions = [
  {
    allocations: [
      { taskId: 'a' as TaskId, hours: 5, schedule: {} },
      { taskId: 'b' as TaskId, hours: 15, schedule: {} },
    ],
  },
]

function View({ start = [] }: { readonly start?: readonly CandidateProfileRecord[] }) {
  const [profiles, setProfiles] = useState(start)
  return (
    <CandidatesView
      profiles={profiles}
      problem={problem}
      functions={functions}
      functionNames={['Postmedewerker']}
      onAdd={() => {
        const id = `new${profiles.length}` as CandidateProfileId
        setProfiles([...profiles, { id, name: '', demands: {}, note: '', rank: '' }])
        return id
      }}
      onChange={(profile, fields) =>
        setProfiles((all) => all.map((each) => (each.id === profile.id ? { ...each, ...fields } : each)))
      }
      onRemove={({ id }) => setProfiles((all) => all.filter((each) => each.id !== id))}
    />
  )
}

test('from nothing to a comparison: a group, one demand, and what is too heavy because of which task', () => {
  render(<View />)
  fireEvent.click(screen.getByRole('button', { name: 'Nieuwe groep' }))
  fireEvent.input(screen.getByRole('textbox', { name: 'Naam van de groep' }), {
    target: { value: 'Rustige handen' },
  })
  const pace = screen.getByRole('group', { name: 'handelingstempo' })
  fireEvent.click(within(pace).getAllByRole('radio')[2]!)
  fireEvent.click(screen.getByRole('button', { name: 'Vergelijken' }))
  expect(screen.getByRole('heading', { name: 'Postmedewerker naast Rustige handen' })).toBeTruthy()
  expect(
    screen.getByText(
      /Te zwaar op handelingstempo\. Het gaat om taken van samen 5 uur, 25 % van de functie\./,
    ),
  ).toBeTruthy()
  const row = within(screen.getByRole('table')).getByRole('row', { name: /^handelingstempo/ })
  expect(row.textContent).toMatch(/vraagt 1 stap meer.*door Post sorteren: 5 uur, 25\s% van de functie/)
  expect(within(screen.getByRole('table')).getByRole('row', { name: /^storingen/ }).textContent).toMatch(
    /nog niet bekend/,
  )
})

test('a demand can be unknown again', () => {
  render(
    <View start={[{ id: 'p' as CandidateProfileId, name: 'G', demands: { pace: 4 }, note: '', rank: '' }]} />,
  )
  fireEvent.click(screen.getByRole('button', { name: 'Wijzigen' }))
  fireEvent.click(screen.getByRole('button', { name: 'handelingstempo wissen' }))
  expect(screen.queryByRole('button', { name: 'handelingstempo wissen' })).toBeNull()
})

test('a group without a name has a number, and one that is removed is gone', () => {
  render(<View start={[{ id: 'p' as CandidateProfileId, name: '', demands: {}, note: '', rank: '' }]} />)
  expect(screen.getByRole('option', { name: 'Groep 1' })).toBeTruthy()
  fireEvent.click(screen.getByRole('button', { name: 'Wijzigen' }))
  fireEvent.click(screen.getByRole('button', { name: 'Weghalen' }))
  expect(screen.getByText('Voor wie is dit werk?')).toBeTruthy()
})
