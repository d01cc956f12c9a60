import type { Edit } from '../../document/edit.ts'
import { addRecordEdit, removeEdit, updateEdits } from '../../document/new-record.ts'
import { rankAtEnd, ranksForMove } from '../../document/rank.ts'
import type { GuideRecord, GuideTopicRecord } from '../../records/document-records.ts'
import type { GuideId, GuideTopicId } from '../../records/ids.ts'
import type { Guide } from '../../screens/interviews/method-guide.ts'
import type { ProjectSession } from '../session/project-session.ts'

/** A guide of the analysts' own, begun as a copy of another. */
export function addGuide(session: ProjectSession, name: string, like: Guide): GuideId {
  const id = session.newId<GuideId>()
  const rank = rankAtEnd(session.records.guides.list())
  const edits: Edit[] = [addRecordEdit('guides', { id, name, rank })]
  // The end of all topics there are: those of a guide keep their order among themselves.
  let last = session.records.guideTopics.list()
  for (const { topic, prompts } of like.topics) {
    const record: GuideTopicRecord = {
      id: session.newId<GuideTopicId>(),
      guideId: id,
      topic,
      prompts: prompts.join('\n'),
      rank: rankAtEnd(last),
    }
    last = [record]
    edits.push(addRecordEdit('guideTopics', record))
  }
  session.act('guideAdded', { project: edits })
  return id
}

export function renameGuide(session: ProjectSession, guide: GuideRecord, name: string): void {
  session.act('guideChanged', { project: updateEdits('guides', guide, { name }) }, true)
}

/** Interviews that followed it keep their lines and go on by the guide of the method. */
export function removeGuide(session: ProjectSession, id: GuideId): void {
  session.act('guideRemoved', { project: [removeEdit('guides', id, session.analyst, session.now())] })
}

export function addGuideTopic(session: ProjectSession, guideId: GuideId, topic: string): void {
  const id = session.newId<GuideTopicId>()
  const rank = rankAtEnd(session.records.guideTopics.list())
  const record = { id, guideId, topic, prompts: '', rank }
  session.act('guideChanged', { project: [addRecordEdit('guideTopics', record)] })
}

export function changeGuideTopic(
  session: ProjectSession,
  topic: GuideTopicRecord,
  fields: Partial<Pick<GuideTopicRecord, 'topic' | 'prompts'>>,
): void {
  session.act('guideChanged', { project: updateEdits('guideTopics', topic, fields) }, true)
}

export function removeGuideTopic(session: ProjectSession, id: GuideTopicId): void {
  const edit = removeEdit('guideTopics', id, session.analyst, session.now())
  session.act('guideChanged', { project: [edit] })
}

/** @param place from 0 among the topics of its guide */
export function moveGuideTopic(session: ProjectSession, topic: GuideTopicRecord, place: number): void {
  const list = session.records.guideTopics.list().filter(({ guideId }) => guideId === topic.guideId)
  const edits = [...ranksForMove(list, topic.id, place)].map(
    ([id, rank]): Edit => ({ kind: 'set', root: 'guideTopics', id, field: 'rank', value: rank }),
  )
  session.act('guideChanged', { project: edits })
}
