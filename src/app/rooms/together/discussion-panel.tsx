import { useMemo } from 'preact/hooks'
import { useArea, useFormat, useMessages } from '../../../i18n/messages-context.tsx'
import { discussion } from '../../../i18n/nl/discussion.ts'
import { compareText, type DepartmentId } from '../../../records/ids.ts'
import { type PlacedRemark, ReadingGroup } from '../../../screens/reading/reading-group.tsx'
import { fieldName, judgementWords } from '../../../screens/tasks/judgement-words.ts'
import { taskSources } from '../../../screens/tasks/task-sources.ts'
import { interviewsWithWishes, wishesSaid } from '../../../screens/tasks/wishes-said.ts'
import type { DifferenceLine, Evidence, SettledLine } from '../../../screens/together/discussion-props.ts'
import { DiscussionScreen } from '../../../screens/together/discussion-screen.tsx'
import { decideTogether, reopen } from '../../actions/discussion-actions.ts'
import { differenceLines, type PlacedLine } from '../../discussion/difference-lines.ts'
import { openRemarks } from '../../discussion/open-remarks.ts'
import { useAnalysts } from '../../discussion/use-analysts.ts'
import { useDecisionEffects } from '../../discussion/use-decision-effects.ts'
import { useChanges, useDiscussion } from '../../discussion/use-discussion.ts'
import { printScreen } from '../../print-screen.ts'
import { formatRoute } from '../../route.ts'
import { useSession } from '../../services.ts'
import type { ProjectSession } from '../../session/project-session.ts'
import { useCollection } from '../../use-collection.ts'
import { useOpenDepartments } from '../../use-open-departments.ts'
import { notify } from '../../view-store.ts'
import { useRemarks } from '../use-remarks.ts'
import { MeetingPoints, useMeetingPoints } from './meeting-points.tsx'

/** In the project room: where the analysts judged differently, ordered by what it changes. */
export default function DiscussionPanel() {
  const session = useSession()
  const words = useArea('discussion', discussion)
  const messages = useMessages()
  const format = useFormat()
  const departments = useCollection(session.records.departments)
  const { open, progress, failed } = useOpenDepartments(session, true)
  const discussions = useDiscussion(session, open)
  const effects = useDecisionEffects(session, discussions)
  const isDone = effects.progress === null
  const differences = useMemo(
    () => differenceLines(session, discussions, effects.found, isDone),
    [session, discussions, effects.found, isDone, departments],
  )
  const points = useMeetingPoints(open)
  const remarks = useOpenRemarks(open)
  const named = ({ question, taskName }: DifferenceLine | SettledLine) => ({
    task: taskName || messages.tasks.nameless,
    field: fieldName(question.field, messages),
  })
  const placeOf = (line: DifferenceLine | SettledLine) => ({
    departmentId: (line as PlacedLine).departmentId,
    taskId: line.question.taskId,
    field: line.question.field,
  })
  return (
    <DiscussionScreen
      differences={differences}
      settled={settledLines(session, discussions)}
      analystOf={useAnalysts()}
      evidenceOf={(line) => evidenceOf(session, line as PlacedLine)}
      opening={progress}
      failedNames={failed}
      calculating={effects.progress}
      hasFailed={effects.hasFailed}
      togetherHref={formatRoute({ place: 'project', projectId: session.id, part: 'together' })}
      onDecide={(line, value, reason) => {
        decideTogether(session, placeOf(line), value, reason)
        const { field } = line.question
        notify(words.decided({ ...named(line), value: judgementWords(field, value, messages, format) }), true)
      }}
      onReopen={(line) => {
        reopen(session, placeOf(line))
        notify(words.reopened(named(line)), true)
      }}
      onStop={effects.stop}
      onCalculate={effects.again}
      onPrint={printScreen}
      hasMore={points.pairs.length > 0 || points.returned.length > 0 || remarks.length > 0}
    >
      <ReadingGroup remarks={remarks} />
      <MeetingPoints points={points} />
    </DiscussionScreen>
  )
}

/** What second readers remarked and nobody settled, oldest first. */
function useOpenRemarks(departments: readonly DepartmentId[]): readonly PlacedRemark[] {
  const session = useSession()
  const { viewOf, actionsIn } = useRemarks()
  useChanges(session, departments)
  return departments.flatMap((departmentId) => {
    const records = session.department(departmentId)
    return (records ? [...openRemarks(session, records)] : [])
      .sort((a, b) => compareText(a.at, b.at) || compareText(a.id, b.id))
      .map((remark) => ({
        view: viewOf(departmentId, remark),
        href: formatRoute({
          place: 'interviews',
          projectId: session.id,
          departmentId,
          interviewId: remark.interviewId,
        }),
        ...actionsIn(departmentId),
      }))
  })
}

function settledLines(
  session: ProjectSession,
  discussions: ReturnType<typeof useDiscussion>,
): readonly (SettledLine & Pick<PlacedLine, 'departmentId'>)[] {
  const isOne = session.records.departments.list().length <= 1
  return discussions.flatMap(({ departmentId, settled }) =>
    settled.map((question) => ({
      departmentId,
      question,
      taskName: session.department(departmentId)?.tasks.get(question.taskId)?.name ?? '',
      departmentName: isOne ? '' : (session.records.departments.get(departmentId)?.name ?? ''),
    })),
  )
}

function evidenceOf(session: ProjectSession, { departmentId, question: { taskId } }: PlacedLine): Evidence {
  const own = { projectId: session.id, departmentId }
  const taskHref = formatRoute({ place: 'tasks', ...own, taskId })
  const records = session.department(departmentId)
  const task = records?.tasks.get(taskId)
  if (!records || !task) return { observations: 0, observedMs: 0, said: [], taskHref }
  const interviews = interviewsWithWishes(
    records.interviews.list(),
    records.wishes.list(),
    session.records.people.list(),
  )
  return {
    ...taskSources(task, records.observations.list()),
    said: wishesSaid(interviews, session.records.people.list(), taskId).map((each) => ({
      ...each,
      href: formatRoute({ place: 'interviews', ...own, interviewId: each.interviewId }),
    })),
    taskHref,
  }
}
