import { useMemo } from 'preact/hooks'
import { useArea } from '../../i18n/messages-context.tsx'
import { interviews as dutch } from '../../i18n/nl/interviews.ts'
import type { GuideActions } from '../../screens/interviews/guides-sheet.tsx'
import { allGuides, type Guide, methodGuide } from '../../screens/interviews/method-guide.ts'
import {
  addGuide,
  addGuideTopic,
  changeGuideTopic,
  moveGuideTopic,
  removeGuide,
  removeGuideTopic,
  renameGuide,
} from '../actions/interview-guide-actions.ts'
import { useSession } from '../services.ts'
import { useCollection } from '../use-collection.ts'
import { notify } from '../view-store.ts'

/** The guides of the project as one chooses from them, and what it takes to change them. */
export function useInterviewGuides() {
  const session = useSession()
  const interviews = useArea('interviews', dutch)
  const records = useCollection(session.records.guides)
  const topics = useCollection(session.records.guideTopics)
  const guides: readonly Guide[] = useMemo(
    () => allGuides(records, topics, interviews),
    [records, topics, interviews],
  )
  const actions: GuideActions = {
    onAddGuide: () => addGuide(session, interviews.newGuideName, methodGuide(interviews)),
    onRenameGuide: (guide, name) => renameGuide(session, guide, name),
    onRemoveGuide: (guide) => {
      removeGuide(session, guide.id)
      notify(interviews.guideRemoved({ name: guide.name || interviews.namelessGuide }), true)
    },
    onAddTopic: (guideId, topic) => addGuideTopic(session, guideId, topic),
    onChangeTopic: (topic, fields) => changeGuideTopic(session, topic, fields),
    onMoveTopic: (topic, place) => moveGuideTopic(session, topic, place),
    onRemoveTopic: ({ id }) => removeGuideTopic(session, id),
  }
  return { guides, changes: { guides: records, topics, ...actions } }
}
