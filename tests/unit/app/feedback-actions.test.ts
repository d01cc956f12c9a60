import { expect, test } from 'vitest'
import {
  addRemark,
  changeFeedback,
  countHands,
  removeFeedback,
  startFeedback,
} from '../../../src/app/actions/feedback-actions.ts'
import { addRecordEdit } from '../../../src/document/new-record.ts'
import type { ScenarioId } from '../../../src/records/ids.ts'
import { openTestSession } from '../../support/kept-in-memory.ts'

const about = { kind: 'function', id: 'f1' } as const

async function opened() {
  const { session } = await openTestSession()
  const id = startFeedback(session, {
    group: 'worksCouncil',
    title: 'OR',
    scenarioIds: ['s1' as ScenarioId],
    present: 9,
  })
  const votes = () => session.records.feedbackVotes.list()
  return { session, id, votes, record: () => session.records.feedbackSessions.get(id)! }
}

test('a session says who made it and is open until it is ended', async () => {
  const { session, record } = await opened()
  expect(record()).toMatchObject({ by: session.analyst, group: 'worksCouncil', present: 9, endedAt: null })
  changeFeedback(session, record(), { endedAt: session.now() })
  expect(record().endedAt).toBe(session.now())
  session.undoStack.undo()
  expect(record().endedAt).toBeNull()
})

test('hands counted again are one count, and nobody’s hands are none', async () => {
  const { session, id, votes } = await opened()
  countHands(session, id, about, { yes: 0, no: 0, unsure: 0 })
  expect(votes()).toEqual([])
  countHands(session, id, about, { yes: 3 })
  countHands(session, id, about, { no: 1 })
  expect(votes()).toMatchObject([{ yes: 3, no: 1, unsure: 0, about, device: 'tablet' }])
})

test('a count of no device goes down where it stands, and comes back', async () => {
  const { session, id, votes } = await opened()
  const shared = { id: 'old', sessionId: id, about, at: session.now(), yes: 2, no: 0, unsure: 0 }
  session.act('handsCounted', { project: [addRecordEdit('feedbackVotes', shared)] })
  countHands(session, id, about, { yes: -1 })
  expect(votes()).toMatchObject([{ id: 'old', yes: 1 }])
  session.undoStack.undo()
  expect(votes()).toMatchObject([{ id: 'old', yes: 2 }])
})

test('a remark is undone alone, and a session taken away comes back', async () => {
  const { session, id, record } = await opened()
  addRemark(session, id, about, { sort: 'concern', text: 'Wie vangt dit op bij ziekte?' })
  const remarks = () => session.records.feedbackRemarks.list()
  expect(remarks()).toMatchObject([{ sessionId: id, sort: 'concern', about }])
  session.undoStack.undo()
  expect(remarks()).toEqual([])
  removeFeedback(session, record())
  expect(session.records.feedbackSessions.list()).toEqual([])
  session.undoStack.undo()
  expect(record().title).toBe('OR')
})
