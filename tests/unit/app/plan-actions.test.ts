import { describe, expect, test } from 'vitest'
import {
  addCandidateProfile,
  changeCandidateProfile,
  removeCandidateProfile,
} from '../../../src/app/actions/candidate-actions.ts'
import { discardDraft, editDraft, keepFunction, ownDraft } from '../../../src/app/actions/plan-actions.ts'
import { addRecordEdit, updateEdits } from '../../../src/document/new-record.ts'
import type { AnalystId, PlanDraftId, TaskId } from '../../../src/records/ids.ts'
import type { DraftFunction } from '../../../src/records/plan-draft.ts'
import { openTestSession, WARD } from '../../support/kept-in-memory.ts'
import { taskRecord } from '../../support/task-record.ts'

const BEDS = 'beds' as TaskId
const COFFEE = 'coffee' as TaskId

const fn = (key: string, over: Partial<DraftFunction> = {}): DraftFunction => ({
  key,
  name: '',
  allocations: [{ taskId: BEDS, hours: 4, schedule: { 'mon-am': 2, 'tue-am': 2 } }],
  pinned: [],
  whole: false,
  asked: {},
  ...over,
})

async function opened() {
  const { session } = await openTestSession()
  const draft = () => ownDraft(session.records.plans.list(), session.analyst, WARD)
  const put = (...functions: DraftFunction[]) => editDraft(session, WARD, (plan) => ({ ...plan, functions }))
  return { session, draft, put, undo: () => session.undoStack.undo() }
}

describe('the plan an analyst works on', () => {
  test('is made with the first change and keeps every part of it', async () => {
    const { session, draft, put, undo } = await opened()
    expect(draft()).toBeNull()
    const host = fn('k1', {
      name: 'Gastheer',
      pinned: [BEDS],
      whole: true,
      asked: { contact: { answer: 'good', reason: 'works in a team of four' } },
    })
    put(host, fn('k2'))
    expect(draft()).toMatchObject({ scope: WARD, by: session.analyst, forbidden: [] })
    expect(draft()?.functions).toEqual([host, fn('k2')])
    editDraft(session, WARD, (plan) => ({ ...plan, forbidden: [COFFEE] }))
    expect(draft()?.forbidden).toEqual([COFFEE])
    undo()
    expect(draft()?.forbidden).toEqual([])
    undo()
    expect(draft()).toBeNull()
  })

  test('loses a function that is taken out, keeps the order, and an undo brings all of it back', async () => {
    const { draft, put, undo } = await opened()
    const named = fn('k1', { name: 'Gastheer', asked: { autonomy: { answer: 'bad', reason: '' } } })
    put(named, fn('k2'), fn('k3'))
    put(fn('k3'), fn('k2'))
    expect(draft()?.functions.map(({ key }) => key)).toEqual(['k3', 'k2'])
    undo()
    expect(draft()?.functions).toEqual([named, fn('k2'), fn('k3')])
  })

  test('is one entry of the undo stack while its name is typed', async () => {
    const { session, draft, put, undo } = await opened()
    put(fn('k1'))
    for (const name of ['G', 'Ga', 'Gas']) {
      editDraft(session, WARD, (plan) => ({ ...plan, functions: [fn('k1', { name })] }), true)
    }
    undo()
    expect(draft()?.functions).toEqual([fn('k1')])
  })

  test('is apart for each analyst and for all departments together', async () => {
    const { session, draft, put } = await opened()
    put(fn('k1'))
    editDraft(session, '*', (plan) => ({ ...plan, functions: [fn('k9')] }))
    const other = { id: 'p' as PlanDraftId, by: 'ben' as AnalystId, scope: WARD, forbidden: [] }
    session.act('x', { project: [addRecordEdit('plans', { ...other, functions: [fn('k2')] })] })
    put(fn('k3'))
    expect(draft()?.functions).toEqual([fn('k3')])
    const all = session.records.plans.list()
    expect(ownDraft(all, 'ben' as AnalystId, WARD)?.functions).toEqual([fn('k2')])
    expect(ownDraft(all, session.analyst, '*')?.functions).toEqual([fn('k9')])
  })

  test('is thrown away and brought back, and what was kept from it stays', async () => {
    const { session, draft, put, undo } = await opened()
    put(fn('k1'))
    keepFunction(session, WARD, fn('k1'), 'Gastheer')
    discardDraft(session, WARD)
    expect(draft()).toBeNull()
    expect(session.records.functions.list()).toHaveLength(1)
    undo()
    expect(draft()?.functions).toEqual([fn('k1')])
  })

  test('shows what it can of a draft with parts no version writes', async () => {
    const { session, draft, put } = await opened()
    put(fn('k1'), fn('k2'))
    const { id } = draft()!
    const set = (field: string, value: unknown) =>
      session.act('x', { project: [{ kind: 'set', root: 'plans', id, field, value }] })
    set('work.k1', 'nonsense')
    set('work.k3', { allocations: [{ taskId: BEDS }, ...fn('k3').allocations] })
    set('name.k3', 7)
    set('asked.k2', { contact: { answer: 'splendid' }, autonomy: { answer: 'good', reason: 'own pace' } })
    expect(draft()?.functions).toEqual([
      fn('k2', { asked: { autonomy: { answer: 'good', reason: 'own pace' } } }),
      fn('k3'),
    ])
  })
})

describe('a function that is kept', () => {
  test('is a record under a name, and the same record when it is kept again', async () => {
    const { session, undo } = await opened()
    const list = () => session.records.functions.list()
    const asked = { contact: { answer: 'partly', reason: 'alone in the morning' } } as const
    const id = keepFunction(session, WARD, fn('k1', { asked }), 'Gastheer')
    expect(list()).toMatchObject([
      {
        id,
        name: 'Gastheer',
        departmentIds: [WARD],
        asked,
        draftKey: 'k1',
        allocations: fn('k1').allocations,
      },
    ])
    session.act('changed', {
      project: updateEdits('functions', list()[0]!, { description: 'Ontvangt bewoners' }),
    })
    expect(keepFunction(session, WARD, fn('k1', { name: 'Gastvrouw' }))).toBe(id)
    expect(list()).toMatchObject([{ id, name: 'Gastvrouw', description: 'Ontvangt bewoners' }])
    expect(list()[0]?.asked).toBeUndefined()
    undo()
    expect(list()).toMatchObject([{ name: 'Gastheer', asked }])
  })

  test('over all departments names those its tasks are in', async () => {
    const { session } = await opened()
    session.act('x', {
      departments: { [WARD]: [addRecordEdit('tasks', { ...taskRecord(BEDS), departmentId: WARD })] },
    })
    keepFunction(session, '*', fn('k1'), 'Gastheer')
    expect(session.records.functions.list()).toMatchObject([{ departmentIds: [WARD] }])
  })
})

test('a profile of candidates is added, changed level by level and removed, each of it with an undo', async () => {
  const { session, undo } = await opened()
  const list = () => session.records.candidateProfiles.list()
  const id = addCandidateProfile(session, { name: 'Groep A', demands: { pace: 1 } })
  expect(list()).toMatchObject([{ id, name: 'Groep A', demands: { pace: 1 }, note: '' }])
  changeCandidateProfile(session, list()[0]!, { demands: { social: 3 } })
  expect(list()[0]?.demands).toEqual({ social: 3 })
  undo()
  expect(list()[0]?.demands).toEqual({ pace: 1 })
  removeCandidateProfile(session, id)
  expect(list()).toEqual([])
  undo()
  expect(list()).toHaveLength(1)
})
