import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { latestVote, tallyOf } from '../../../../src/analysis/scenario/feedback-tally.ts'
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

describe('the count of hands that holds', () => {
  test('is the latest by its instant, whatever the offset says', () => {
    const votes = [vote('a', '2026-09-10T10:00:00+02:00', 3), vote('b', '2026-09-10T09:30:00+01:00', 5)]
    expect(latestVote(votes, 's1', about)?.yes).toBe(5)
  })

  test('is the same in whatever order the counts came', () => {
    const votes = fc.array(
      fc.record({ minute: fc.integer({ min: 0, max: 3 }), yes: fc.nat(9), id: fc.string({ minLength: 1 }) }),
      { minLength: 1, maxLength: 6 },
    )
    fc.assert(
      fc.property(votes, (list) => {
        const unique = [...new Map(list.map((each) => [each.id, each])).values()]
        const records = unique.map(({ id, minute, yes }) =>
          vote(id, `2026-09-10T10:0${minute}:00+02:00`, yes),
        )
        expect(latestVote([...records].reverse(), 's1', about)).toEqual(latestVote(records, 's1', about))
      }),
    )
  })

  test('is nothing for another session or another thing', () => {
    const votes = [vote('a', '2026-09-10T10:00:00+02:00', 3)]
    expect(latestVote(votes, 's2', about)).toBeNull()
    expect(latestVote(votes, 's1', { kind: 'scenario', id: 'f1' })).toBeNull()
  })
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
