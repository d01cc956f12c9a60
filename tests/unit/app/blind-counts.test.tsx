// @vitest-environment happy-dom
import { cleanup, renderHook } from '@testing-library/preact'
import { afterEach, expect, test } from 'vitest'
import { closeRound, markDone, startRound } from '../../../src/app/actions/scoring-actions.ts'
import { addTask, judgeTasks } from '../../../src/app/actions/task-actions.ts'
import { useAnalysisSource } from '../../../src/app/analysis/use-analysis-source.ts'
import { visibleTasks } from '../../../src/app/blind/blind-gate.ts'
import { departmentDiscussion } from '../../../src/app/discussion/department-discussion.ts'
import { existingRows } from '../../../src/app/files/department-tables.ts'
import { ownCaseOf } from '../../../src/app/files/own-case.ts'
import { outgoingCase } from '../../../src/app/projects/project-documents.ts'
import { SessionProvider } from '../../../src/app/services.ts'
import { applyEdits } from '../../../src/document/edit.ts'
import { addRecordEdit, judgeEdit } from '../../../src/document/new-record.ts'
import type { AnalystId, JudgementId, TaskId } from '../../../src/records/ids.ts'
import type { JudgedField } from '../../../src/records/judgement.ts'
import { wholeCase } from '../../../src/records/read-whole-case.ts'
import { openTestSession, WARD } from '../../support/kept-in-memory.ts'

const BEN = 'ben' as AnalystId
const CARO = 'caro' as AnalystId
const WORDS = { unnamed: 'x', unplaced: 'y' }
const [BEFORE, IN_ROUND] = ['2026-09-08T10:00:00+02:00', '2026-09-09T10:00:00+02:00']

afterEach(cleanup)

/** The clock stands at 10:00 on 9 September; what is Ben's is written into the document as if it arrived. */
async function openProject() {
  const opened = await openTestSession()
  const { session, ward, documents } = opened
  const doc = documents.get('doc-ward')!.doc
  const ids = ['Bedden', 'Afwas'].map((name) => addTask(session, WARD, name)) as [TaskId, TaskId]
  const gives = (by: AnalystId, id: TaskId, field: JudgedField, value: number, at = IN_ROUND, more = {}) =>
    applyEdits(doc, [
      judgeEdit(id, field, { id: `${by} ${field} ${at}` as JudgementId, by, at, value, ...more } as never),
    ])
  const isDone = (by: AnalystId) => {
    const [round] = ward.scoreRounds.list()
    applyEdits(doc, [
      { kind: 'set', root: 'scoreRounds', id: round!.id, field: `done.${by}`, value: IN_ROUND },
    ])
  }
  const inAnalysis = () =>
    renderHook(() => useAnalysisSource(WARD), {
      wrapper: ({ children }) => <SessionProvider value={session}>{children}</SessionProvider>,
    }).result.current.standings
  const inCase = async () => wholeCase(await outgoingCase(session, WORDS)).tasks
  return { ...opened, doc, ids, gives, isDone, inAnalysis, inCase }
}

test('where one gave nothing, no calculated value is what the other gave in the round', async () => {
  const { session, ids, gives, isDone, inAnalysis, inCase } = await openProject()
  const [beds] = ids
  gives(BEN, beds, 'hours', 7, BEFORE)
  startRound(session, WARD)
  gives(BEN, beds, 'knowledge', 1)
  gives(BEN, beds, 'physical', 4)
  const at = (list: readonly { readonly id: TaskId }[]) => list.find(({ id }) => id === beds) as never
  const told = async () => ({
    analysis: inAnalysis().find(({ task }) => task.id === beds)!,
    list: existingRows(session, WARD, 'tasks').find(({ id }) => id === beds)!.values,
    file: at(await inCase()) as Awaited<ReturnType<typeof inCase>>[number],
    report: ownCaseOf(session)
      .get(WORDS)!
      .tasks.find(({ id }) => id === beds)!,
  })
  const blind = await told()
  expect(blind.analysis.unjudged).toEqual(expect.arrayContaining(['knowledge', 'physical']))
  expect(blind.analysis.task).toMatchObject({ knowledge: 4, demands: { physical: 2 }, hoursPerWeek: 7 })
  expect(blind.file).toMatchObject({ knowledge: 4, demands: { physical: 2 }, hoursPerWeek: 7 })
  expect(blind.report).toMatchObject({ knowledge: 4, demands: { physical: 2 } })
  expect(blind.list).not.toMatchObject({ knowledge: 1 })
  judgeTasks(session, WARD, [beds], 'hours', 3)
  expect(JSON.stringify(departmentDiscussion(session, WARD)!.problem.tasks)).not.toContain('"knowledge":1')

  isDone(BEN)
  markDone(session, WARD, true)
  const seen = await told()
  expect(seen.analysis.task).toMatchObject({ knowledge: 1, demands: { physical: 4 } })
  expect(seen.file).toMatchObject({ knowledge: 1, demands: { physical: 4 } })
  expect(seen.report).toMatchObject({ knowledge: 1 })
  expect(seen.list).toMatchObject({ knowledge: 1 })
})

test('what stood before the round and what came with a file count on', async () => {
  const { session, ids, gives, inAnalysis } = await openProject()
  gives(BEN, ids[0], 'knowledge', 1, BEFORE)
  gives(BEN, ids[1], 'knowledge', 3, IN_ROUND, { imported: true })
  startRound(session, WARD)
  expect(inAnalysis().map(({ task }) => task.knowledge)).toEqual([1, 3])
  gives(BEN, ids[0], 'knowledge', 0)
  expect(inAnalysis().map(({ task }) => task.knowledge)).toEqual([4, 3])
})

test('one’s own scores stay in sight and count, also with what the other gave beside them', async () => {
  const { session, ward, ids, gives, inAnalysis } = await openProject()
  const [beds] = ids
  startRound(session, WARD)
  gives(BEN, beds, 'knowledge', 4)
  judgeTasks(session, WARD, [beds], 'knowledge', 1)
  judgeTasks(session, WARD, [beds], 'wish', 'shed')
  const [seen] = visibleTasks(session, WARD, [ward.tasks.get(beds)!])
  expect(seen!.judgements.knowledge).toMatchObject([{ by: 'ana', value: 1 }])
  expect(seen!.judgements.wish).toMatchObject([{ by: 'ana', value: 'shed' }])
  expect(inAnalysis().find(({ task }) => task.id === beds)!.task).toMatchObject({
    knowledge: 1,
    wish: 'shed',
  })
})

test('a file goes by the same rule as the screens', async () => {
  const { session, doc, ids, gives, inCase } = await openProject()
  const scores = async () => (await inCase()).map((task) => Object.keys(task.scores).length)
  startRound(session, WARD)
  // Begun on another tablet before the two met: they are one round.
  const apart = { id: 'z', by: BEN, at: BEFORE, closedAt: null, done: { [BEN]: IN_ROUND } }
  applyEdits(doc, [addRecordEdit('scoreRounds', apart as never)])
  judgeTasks(session, WARD, [ids[0]], 'knowledge', 1)
  gives(BEN, ids[0], 'knowledge', 1)
  expect(await scores()).toEqual([0, 0])
  markDone(session, WARD, true)
  expect(await scores()).toContain(1)

  startRound(session, WARD)
  gives(BEN, ids[0], 'knowledge', 2)
  const [round] = session
    .department(WARD)!
    .scoreRounds.list()
    .filter(({ closedAt }) => closedAt === null)
  for (const by of [BEN, CARO]) {
    applyEdits(doc, [
      { kind: 'set', root: 'scoreRounds', id: round!.id, field: `done.${by}`, value: IN_ROUND },
    ])
  }
  expect(await scores()).toEqual([0, 0])
  closeRound(session, WARD)
  expect(await scores()).toContain(1)
})
