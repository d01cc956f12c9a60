import { describe, expect, test } from 'vitest'
import { tallyOf } from '../../../../src/analysis/scenario/feedback-tally.ts'
import { toggleLeftOut, tryWithout } from '../../../../src/analysis/scenario/try-without.ts'
import type { FunctionRecord } from '../../../../src/records/document-records.ts'
import type {
  FeedbackRemarkRecord,
  FeedbackSessionRecord,
  FeedbackVoteRecord,
} from '../../../../src/records/feedback.ts'
import type { AnalystId, FeedbackSessionId, FunctionId, TaskId } from '../../../../src/records/ids.ts'

const about = { kind: 'function', id: 'f1' } as const
const session = (id: string): FeedbackSessionRecord => ({
  id: id as FeedbackSessionId,
  group: 'staff',
  title: '',
  scenarioIds: [],
  present: null,
  by: 'A' as AnalystId,
  at: '2026-09-10T10:00:00+02:00',
  endedAt: null,
})
const vote = (id: string, at: string, yes: number): FeedbackVoteRecord => ({
  id,
  sessionId: 's1' as FeedbackSessionId,
  about,
  yes,
  no: 0,
  unsure: 0,
  at,
})

test('only sessions that said something of it are told, remarks by their time', () => {
  const remark = (id: string, at: string, sessionId: string): FeedbackRemarkRecord => ({
    id,
    sessionId: sessionId as FeedbackSessionId,
    about,
    sort: 'plus',
    text: id,
    at,
  })
  const tallies = tallyOf(about, {
    sessions: [session('s1'), session('s2'), session('s3')],
    votes: [vote('a', '2026-09-10T10:00:00+02:00', 0)],
    remarks: [
      remark('late', '2026-09-10T11:00:00+02:00', 's3'),
      remark('early', '2026-09-10T10:00:00+02:00', 's3'),
    ],
  })
  expect(tallies.map((tally) => tally.session.id)).toEqual(['s3'])
  expect(tallies[0]?.remarks.map(({ id }) => id)).toEqual(['early', 'late'])
})

describe('trying without tasks', () => {
  const fn = (id: string, tasks: readonly string[]): FunctionRecord => ({
    id: id as FunctionId,
    name: id,
    allocations: tasks.map((taskId) => ({ taskId: taskId as TaskId, hours: 2, schedule: {} })),
  })
  const [f, t] = ['f1' as FunctionId, 't1' as TaskId]

  test('takes them out of that function only, and leaves the records as they are', () => {
    const functions = [fn('f1', ['t1', 't2']), fn('f2', ['t1'])]
    const tried = tryWithout(functions, toggleLeftOut(new Map(), f, t))
    expect(tried[0]?.allocations.map(({ taskId }) => taskId)).toEqual(['t2'])
    expect(tried[1]).toBe(functions[1])
    expect(functions[0]?.allocations).toHaveLength(2)
  })

  test('twice the same task is as before', () => {
    expect(toggleLeftOut(toggleLeftOut(new Map(), f, t), f, t).size).toBe(0)
  })
})
