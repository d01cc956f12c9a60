import { describe, expect, test } from 'vitest'
import type { JobId, ProcessId } from '../../../../src/records/ids.ts'
import { filterTasks, NO_FILTER, type TaskFilter } from '../../../../src/screens/tasks/task-filter.ts'
import { orderByName, SORT_VALUES } from '../../../../src/screens/tasks/task-order.ts'
import { sortRows } from '../../../../src/ui/sort-rows.ts'
import { BEN, job, judged, ME, process, rowsOf, taskRecord, wholeJudgement } from './task-sketch.ts'

const meals = 'meals' as ProcessId
const helper = 'helper' as JobId
const rows = rowsOf(
  [
    taskRecord('beds', { name: 'Bedden opmaken', location: 'kamer', origin: 'undone' }),
    taskRecord('cafe', {
      name: 'Café dekken',
      processId: meals,
      jobIds: [helper],
      frequency: { times: 1, per: 'day' },
      judgements: judged({ [ME]: { ...wholeJudgement(1), wish: 'shed' } }),
    }),
    taskRecord('meds', {
      name: 'Medicatie delen',
      processId: meals,
      frequency: { times: 1, per: 'day' },
      judgements: judged({ [ME]: wholeJudgement(3), [BEN]: { knowledge: 4, hours: 2 } }),
    }),
  ],
  { processes: [process(meals, 'Maaltijden')], jobs: [job(helper, 'Helpende')] },
)
const shownBy = (filter: Partial<TaskFilter>) =>
  filterTasks(rows, { ...NO_FILTER, ...filter }).map(({ id }) => id)

describe('filters', () => {
  test('without any the same list comes back', () => {
    expect(filterTasks(rows, NO_FILTER)).toBe(rows)
  })

  test('text finds words in any order, without accents, also in place and process', () => {
    expect(shownBy({ text: 'dekken cafe' })).toEqual(['cafe'])
    expect(shownBy({ text: 'KAMER' })).toEqual(['beds'])
    expect(shownBy({ text: 'maaltijden del' })).toEqual(['meds'])
    expect(shownBy({ text: 'nergens' })).toEqual([])
  })

  test('process and job each also find what has none', () => {
    expect(shownBy({ processId: meals })).toEqual(['cafe', 'meds'])
    expect(shownBy({ processId: 'none' })).toEqual(['beds'])
    expect(shownBy({ jobId: helper })).toEqual(['cafe'])
    expect(shownBy({ jobId: 'none' })).toEqual(['beds', 'meds'])
  })

  test('verdict, wish and origin', () => {
    expect(shownBy({ verdict: 'suitable' })).toEqual(['cafe'])
    expect(shownBy({ verdict: 'none' })).toEqual(['beds'])
    expect(shownBy({ wish: 'shed' })).toEqual(['cafe'])
    expect(shownBy({ wish: 'none' })).toEqual(['beds', 'meds'])
    expect(shownBy({ origin: 'undone' })).toEqual(['beds'])
  })

  test('what two analysts scored and settled, and what not yet; a value that came with a file is no score', () => {
    const both = { [ME]: wholeJudgement(1), [BEN]: wholeJudgement(1) }
    const scored = rowsOf([
      taskRecord('both', { judgements: judged(both) }),
      taskRecord('differ', { judgements: judged({ ...both, [BEN]: wholeJudgement(2) }) }),
      taskRecord('file', { judgements: judged(both, true) }),
      taskRecord('one', { judgements: judged({ [ME]: wholeJudgement(1) }) }),
    ])
    const shown = (established: 'yes' | 'no') =>
      filterTasks(scored, { ...NO_FILTER, established }).map(({ id }) => id)
    expect(shown('yes')).toEqual(['both'])
    expect(shown('no')).toEqual(['differ', 'file', 'one'])
  })

  test('what is not judged, and where analysts differ', () => {
    expect(shownBy({ unjudged: true })).toEqual(['beds'])
    expect(shownBy({ open: true })).toEqual(['meds'])
  })

  test('several must all hold', () => {
    expect(shownBy({ processId: meals, open: true, text: 'cafe' })).toEqual([])
  })
})

describe('order', () => {
  const orderedBy = (column: keyof typeof SORT_VALUES, direction: 'ascending' | 'descending' = 'ascending') =>
    sortRows(orderByName(rows), SORT_VALUES[column], direction).map(({ id }) => id)

  test('what is not known stands last either way', () => {
    expect(orderedBy('told')).toEqual(['meds', 'cafe', 'beds'])
    expect(orderedBy('told', 'descending')).toEqual(['cafe', 'meds', 'beds'])
    expect(orderedBy('verdict')).toEqual(['cafe', 'meds', 'beds'])
    expect(orderedBy('demands', 'descending')).toEqual(['meds', 'cafe', 'beds'])
  })

  test('ties go by name', () => {
    expect(orderedBy('process')).toEqual(['cafe', 'meds', 'beds'])
    expect(orderedBy('jobs')).toEqual(['cafe', 'beds', 'meds'])
  })
})
