import { addRecordEdit, removeEdit, updateEdits } from '../../document/new-record.ts'
import type {
  FeedbackAbout,
  FeedbackRemarkRecord,
  FeedbackSessionRecord,
  RemarkSort,
} from '../../records/feedback.ts'
import { countedAfter, ownVote, sharedVote, type Votes } from '../../records/feedback-votes.ts'
import type { FeedbackSessionId } from '../../records/ids.ts'
import type { ProjectSession } from '../session/project-session.ts'

export type NewFeedbackSession = Pick<FeedbackSessionRecord, 'group' | 'title' | 'scenarioIds' | 'present'>

/** @returns the id of the session, which is open from now on */
export function startFeedback(session: ProjectSession, facts: NewFeedbackSession): FeedbackSessionId {
  const id = session.newId<FeedbackSessionId>()
  const record = { ...facts, id, by: session.analyst, at: session.now(), endedAt: null }
  session.act('feedbackStarted', { project: [addRecordEdit('feedbackSessions', record)] })
  return id
}

export function changeFeedback(
  session: ProjectSession,
  record: FeedbackSessionRecord,
  fields: Partial<FeedbackSessionRecord>,
  joined = false,
): void {
  session.act('changed', { project: updateEdits('feedbackSessions', record, fields) }, joined)
}

export function removeFeedback(session: ProjectSession, { id }: FeedbackSessionRecord): void {
  session.act('feedbackRemoved', {
    project: [removeEdit('feedbackSessions', id, session.analyst, session.now())],
  })
}

export function addRemark(
  session: ProjectSession,
  sessionId: FeedbackSessionId,
  about: FeedbackAbout,
  { sort, text }: { readonly sort: RemarkSort; readonly text: string },
): void {
  const remark = { id: session.newId(), sessionId, about, sort, text, at: session.now() }
  session.act('remarkAdded', { project: [addRecordEdit('feedbackRemarks', remark)] })
}

export function changeRemark(session: ProjectSession, record: FeedbackRemarkRecord, text: string): void {
  session.act('changed', { project: updateEdits('feedbackRemarks', record, { text }) }, true)
}

export function removeRemark(session: ProjectSession, { id }: FeedbackRemarkRecord): void {
  session.act('remarkRemoved', {
    project: [removeEdit('feedbackRemarks', id, session.analyst, session.now())],
  })
}

/** Hands more or fewer than are counted: in the count of this device, which no other writes in. Fewer also in the count of no device. */
export function countHands(
  session: ProjectSession,
  sessionId: FeedbackSessionId,
  about: FeedbackAbout,
  step: Partial<Votes>,
): void {
  const { device } = session.parts
  const all = session.records.feedbackVotes.list()
  const after = countedAfter(all, { sessionId, about, device }, step)
  const held = ownVote(all, sessionId, about, device)
  const shared = sharedVote(all, sessionId, about)
  if (!held && Object.values(after.own).some((hands) => hands !== 0)) {
    const vote = { ...after.own, id: session.newId<string>(), sessionId, about, at: session.now(), device }
    session.act('handsCounted', { project: [addRecordEdit('feedbackVotes', vote)] })
    return
  }
  const project = [
    ...(held ? updateEdits('feedbackVotes', held, after.own) : []),
    ...(shared ? updateEdits('feedbackVotes', shared, after.shared) : []),
  ]
  if (project.length > 0) session.act('handsCounted', { project }, true)
}
