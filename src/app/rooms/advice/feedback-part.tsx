import { useMemo, useState } from 'preact/hooks'
import { useArea } from '../../../i18n/messages-context.tsx'
import { feedback } from '../../../i18n/nl/feedback.ts'
import type { FeedbackSessionRecord } from '../../../records/feedback.ts'
import { handsIn, votesOf } from '../../../records/feedback-votes.ts'
import type { FeedbackSessionId, ScenarioId } from '../../../records/ids.ts'
import { FeedbackScreen, type ListedSession } from '../../../screens/feedback/feedback-screen.tsx'
import { Progress } from '../../../ui/progress.tsx'
import { removeFeedback, startFeedback } from '../../actions/feedback-actions.ts'
import { formatRoute } from '../../route.ts'
import { useSession } from '../../services.ts'
import { useSavedStatus } from '../../shell/saved-status.ts'
import { useCollection } from '../../use-collection.ts'
import { useOpenDepartments } from '../../use-open-departments.ts'
import { notify } from '../../view-store.ts'
import { FeedbackStagePanel } from './feedback-stage-panel.tsx'

/** What groups say of scenarios: the list of sessions, or the one that is held. */
export default function FeedbackPart({ scenarioId }: { readonly scenarioId: ScenarioId | null }) {
  const session = useSession()
  const words = useArea('feedback', feedback)
  const saved = useSavedStatus()
  const departments = useCollection(session.records.departments)
  const { open, progress, failed } = useOpenDepartments(session, true)
  const sessions = useCollection(session.records.feedbackSessions)
  const scenarios = useCollection(session.records.scenarios)
  const listed = useListed(sessions)
  const [openId, setOpenId] = useState<FeedbackSessionId | null>(null)
  const opened = sessions.find(({ id }) => id === openId)
  if (open.length + failed.length < departments.length) {
    const read = progress ?? { done: open.length, total: departments.length }
    return <Progress label={words.title} text={words.opening(read)} {...read} />
  }
  if (opened) return <FeedbackStagePanel record={opened} saved={saved} onBack={() => setOpenId(null)} />
  const first = scenarios.filter(({ id }) => id === scenarioId)
  const others = scenarios.filter(({ id }) => id !== scenarioId)
  return (
    <FeedbackScreen
      sessions={listed}
      scenarios={[...first, ...others].map(({ id, name }) => ({ id, name: name || words.scenario }))}
      scenariosHref={formatRoute({ place: 'advice', projectId: session.id, part: 'scenarios' })}
      onBegin={(facts) => setOpenId(startFeedback(session, facts))}
      onOpen={({ id }) => setOpenId(id)}
      onRemove={(record) => {
        removeFeedback(session, record)
        notify(words.removed, true)
      }}
    />
  )
}

/** Latest first, with how much was said. */
function useListed(sessions: readonly FeedbackSessionRecord[]): readonly ListedSession[] {
  const session = useSession()
  const remarks = useCollection(session.records.feedbackRemarks)
  const votes = useCollection(session.records.feedbackVotes)
  return useMemo(() => {
    const votedOn = ({ id }: FeedbackSessionRecord) => {
      const own = votes.filter(({ sessionId }) => sessionId === id)
      const voted = own.filter((vote) => handsIn(votesOf(votes, id, vote.about) ?? vote) > 0)
      return new Set(voted.map(({ about }) => `${about.kind} ${about.id}`)).size
    }
    return [...sessions]
      .sort((a, b) => Date.parse(b.at) - Date.parse(a.at))
      .map((record) => ({
        record,
        remarks: remarks.filter(({ sessionId }) => sessionId === record.id).length,
        votes: votedOn(record),
      }))
  }, [sessions, remarks, votes])
}
