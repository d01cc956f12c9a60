import { formatFor } from '../format.ts'
import type { Messages } from '../messages.nl.ts'

const { plural, formatNumber } = formatFor('en')

export const search: Messages['search'] = {
  open: 'Search everything',
  title: 'Search the whole project',
  label: 'What are you looking for?',
  placeholder: 'A task, code, place or word',
  results: 'Results',
  recent: 'Recently opened',
  hint: 'Tasks, people, observations, interviews and notes of all departments. Part of a word is enough.',
  opening: ({ done, total }) =>
    `${formatNumber(done)} of ${formatNumber(total)} ${plural(total, { one: 'department', other: 'departments' })} searched…`,
  failed: ({ names }) => `Not searched, because they do not open: ${names}.`,
  found: ({ count }) => `${formatNumber(count)} found`,
  count: ({ count }) => formatNumber(count),
  more: ({ count }) => `Show ${formatNumber(count)} more`,
  interviewWith: ({ code }) => `Interview with ${code}`,
  wholeProject: 'whole project',
  kinds: {
    task: 'Tasks',
    process: 'Work processes',
    job: 'Current jobs',
    person: 'People',
    department: 'Departments',
    paragraph: 'Notes from interviews',
    interview: 'Interviews',
    observation: 'Observations and notes',
    finding: 'Findings',
    function: 'Inclusive functions',
    decision: 'Settled differences',
  },
}
