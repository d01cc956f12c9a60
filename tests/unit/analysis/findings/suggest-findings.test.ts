import { expect, test } from 'vitest'
import { suggestFindings } from '../../../../src/analysis/findings/suggest-findings.ts'
import type { SuggestionSource } from '../../../../src/analysis/findings/suggestion.ts'

const job = (id: string, fte = 4) => ({ id, departmentId: 'd', name: id, fte })
const task = (id: string, rest: object = {}) => ({
  id,
  name: id,
  jobIds: ['nurse'],
  hoursPerWeek: 6,
  frequency: { times: 1, per: 'day' },
  knowledge: 0,
  responsibility: 0,
  origin: 'existing',
  sources: [],
  ...rest,
})
const interview = (id: string, personId: string, rest: object) => ({
  id,
  personId,
  date: '2026-09-08',
  ...rest,
})

interface Given {
  readonly tasks?: readonly object[]
  readonly interviews?: readonly object[]
  readonly observed?: SuggestionSource['observed']
  readonly seen?: SuggestionSource['seen']
}
const source = ({
  tasks = [],
  interviews = [],
  observed = new Map(),
  seen = new Set(),
}: Given): SuggestionSource =>
  ({
    standings: tasks.map((each) => ({ task: each, record: each, unjudged: [], open: [], hasVerdict: true })),
    jobs: [job('nurse'), job('aide', 1)],
    people: ['m1', 'm2', 'm3'].map((id) => ({
      id,
      departmentId: 'd',
      role: 'employee',
      code: id,
      jobId: 'nurse',
    })),
    interviews,
    observed,
    seen,
  }) as never
const keys = (given: Given, known: readonly string[] = []) =>
  suggestFindings(source(given), new Set(known)).map(({ key }) => key)

const professional = task('care', { knowledge: 4, responsibility: 4, hoursPerWeek: 40 })

test('hours on elementary work count for jobs with work that asks for a training', () => {
  const [found] = suggestFindings(
    source({ tasks: [professional, task('beds'), task('stock', { knowledge: 2, hoursPerWeek: 3 })] }),
    new Set(),
  )
  expect(found).toMatchObject({
    key: 'elementary:nurse',
    about: { suitable: 6, possible: 3, tasks: ['beds', 'stock'] },
    figures: [{ kind: 'elementaryHours', id: 'nurse', value: 9 }],
    ask: ['m1', 'm2', 'm3'],
  })
  expect(keys({ tasks: [task('beds')] })).toEqual([])
  expect(keys({ tasks: [professional, task('beds')] }, ['elementary:nurse'])).toEqual([])
})

test('a task of two jobs counts for each in equal parts, as in the effects and the report', () => {
  const both = task('beds', { jobIds: ['nurse', 'aide'], hoursPerWeek: 10 })
  const [found] = suggestFindings(source({ tasks: [professional, both] }), new Set())
  expect(found?.figures).toEqual([{ kind: 'elementaryHours', id: 'nurse', value: 5 }])
})

test('work that two holders would shed is suggested, unless one wants to keep it', () => {
  const wish = (id: string, person: string, said: string) =>
    interview(id, person, { wishes: [{ taskId: 'beds', wish: said }] })
  const two = [wish('i1', 'm1', 'shed'), wish('i2', 'm2', 'shed')]
  expect(keys({ tasks: [task('beds')], interviews: two })).toEqual(['shed:beds'])
  expect(keys({ tasks: [task('beds')], interviews: two.slice(1) })).toEqual([])
  expect(keys({ tasks: [task('beds')], interviews: [...two, wish('i3', 'm3', 'keep')] })).toEqual([])
})

test('hours seen far from hours told, as far as the number of recordings carries it', () => {
  const seen = (hoursPerWeek: number, turns: number, missingJobs: string[] = []) => ({
    tasks: [task('beds')],
    observed: new Map([['beds', { hoursPerWeek, turns, missingJobs }]]) as never,
  })
  expect(keys(seen(14, 16))).toEqual(['hours:beds'])
  expect(keys(seen(14, 3))).toEqual([])
  expect(keys(seen(7, 100))).toEqual([])
  expect(keys(seen(2, 100))).toEqual(['hours:beds'])
  expect(keys(seen(2, 100, ['aide']))).toEqual([])
})

test('a bottleneck three people name is one suggestion, with their lines', () => {
  const line = (id: string, person: string, text: string, topic = 'bottleneck') =>
    interview(id, person, { notes: [{ id: `n${id}`, topic, text }] })
  const interviews = [
    line('i1', 'm1', 'Wij wachten lang op de lift.'),
    line('i2', 'm2', 'Het wachten bij de lift.'),
    line('i3', 'm3', 'Wachttijden!'),
    line('i4', 'm3', 'Altijd maar wachten.'),
  ]
  const found = suggestFindings(source({ interviews }), new Set())
  expect(found).toMatchObject([{ key: 'bottleneck:wachte', about: { word: 'wachten', people: 3 } }])
  expect(found[0]!.sources.map(({ noteId }) => noteId)).toEqual(['ni1', 'ni2', 'ni4'])
  expect(keys({ interviews: interviews.slice(0, 3) })).toEqual([])
  const byTask = [line('i1', 'm1', 'Dat.'), line('i2', 'm2', 'Bedden.'), line('i3', 'm3', 'Zwaar.')]
  const sources = ['i1', 'i2', 'i3'].map((id) => ({ interviewId: id, noteId: `n${id}` }))
  expect(keys({ tasks: [task('beds', { sources })], interviews: byTask })).toEqual(['bottleneck:task-beds'])
})

test('work nobody gets to', () => {
  expect(keys({ tasks: [task('plants', { origin: 'undone' })] })).toEqual(['undone:plants'])
  const seen = new Set(['plants']) as never
  expect(keys({ tasks: [task('plants', { origin: 'undone' })], seen })).toEqual([])
})
