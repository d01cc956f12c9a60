import { useMemo } from 'preact/hooks'
import { agreementSummary } from '../../analysis/agreement/agreement-summary.ts'
import type { Messages } from '../../i18n/messages.nl.ts'
import { useMessages } from '../../i18n/messages-context.tsx'
import { currentRound } from '../../records/blind-scores.ts'
import type { AnalystId, DepartmentId, TaskId } from '../../records/ids.ts'
import { independentScores } from '../../records/independent-scores.ts'
import type { Judgement } from '../../records/judgement.ts'
import { isBlind, SCORED_FIELDS } from '../../records/score-round.ts'
import type { TaskRecord } from '../../records/task-record.ts'
import { standingOf } from '../../records/task-standing.ts'
import type {
  OwnScores,
  ScoringAnalyst,
  ScoringState,
  TaskToScore,
} from '../../screens/scoring/scoring-props.ts'
import { ScoringScreen } from '../../screens/scoring/scoring-screen.tsx'
import { interviewsWithWishes, wishesSaid } from '../../screens/tasks/wishes-said.ts'
import { foldText } from '../../ui/filter-options.ts'
import { closeRound, markDone, startRound } from '../actions/scoring-actions.ts'
import { judgeTasks } from '../actions/task-actions.ts'
import { formatRoute } from '../route.ts'
import { useSession } from '../services.ts'
import { useCollection } from '../use-collection.ts'
import { useShownTasks } from '../withheld/withheld-tasks.ts'
import { TaskPlaces } from './task-places.tsx'

export default function ScoringRoom({ departmentId }: { readonly departmentId: DepartmentId }) {
  const session = useSession()
  const { id: projectId } = session
  const analysts = useScoringAnalysts(departmentId)
  return (
    <ScoringScreen
      places={<TaskPlaces departmentId={departmentId} current="scoring" />}
      state={useScoringState(departmentId)}
      tasks={useTasksToScore(departmentId)}
      analysts={analysts}
      tasksHref={formatRoute({ place: 'tasks', projectId, departmentId })}
      togetherHref={formatRoute({ place: 'project', projectId, part: 'together' })}
      onStart={() => startRound(session, departmentId)}
      onScore={(id, field, value) => judgeTasks(session, departmentId, [id], field, value)}
      onDone={(isDone) => markDone(session, departmentId, isDone)}
      onClose={() => closeRound(session, departmentId)}
    />
  )
}

/** What one may score with: facts, and one's own scores alone. */
function useTasksToScore(departmentId: DepartmentId): readonly TaskToScore[] {
  const session = useSession()
  const messages = useMessages()
  const own = session.department(departmentId)!
  const tasks = useShownTasks(useCollection(own.tasks))
  const processes = useCollection(own.processes)
  const jobs = useCollection(own.jobs)
  const interviews = useCollection(own.interviews)
  const wishes = useCollection(own.wishes)
  const people = useCollection(session.records.people)
  return useMemo(() => {
    const said = interviewsWithWishes(interviews, wishes, people)
    const ordered = [...tasks].sort((a, b) => (nameKey(a) < nameKey(b) ? -1 : 1))
    return ordered.map((task): TaskToScore => {
      const { id, name, description, processId, jobIds } = task
      return {
        id,
        name,
        description,
        processName: processes.find((process) => process.id === processId)?.name ?? '',
        jobNames: jobs.flatMap((job) => (jobIds.includes(job.id) ? [job.name] : [])),
        frequency: frequencyOf(task, messages),
        said: wishesSaid(said, people, id),
        own: ownScores(task, session.analyst),
        href: formatRoute({ place: 'tasks', projectId: session.id, departmentId, taskId: id }),
      }
    })
  }, [session, departmentId, messages, tasks, processes, jobs, interviews, wishes, people])
}

const nameKey = ({ name, id }: TaskRecord) => `${foldText(name)} ${id}`

const frequencyOf = ({ frequency }: TaskRecord, { levels }: Messages): string =>
  frequency ? levels.times({ times: frequency.times, period: levels.periods[frequency.per] }) : ''

const ownScores = ({ judgements }: TaskRecord, analyst: AnalystId): OwnScores =>
  Object.fromEntries(
    SCORED_FIELDS.flatMap((field) => {
      const own = (judgements[field] as readonly Judgement[] | undefined)?.find(({ by }) => by === analyst)
      return own && own.imported !== true ? [[field, own.value]] : []
    }),
  )

function useScoringAnalysts(departmentId: DepartmentId): readonly ScoringAnalyst[] {
  const session = useSession()
  const { tasks: words } = useMessages()
  const analysts = useCollection(session.records.analysts)
  const round = currentRound(useCollection(session.department(departmentId)!.scoreRounds))
  return analysts.map(({ id, name }) => ({
    id,
    name: name || words.otherAnalyst,
    isYou: id === session.analyst,
    isDone: round !== null && Object.hasOwn(round.done, id),
  }))
}

function useScoringState(departmentId: DepartmentId): ScoringState {
  const session = useSession()
  const { tasks: words } = useMessages()
  const own = session.department(departmentId)!
  const rounds = useCollection(own.scoreRounds)
  const round = currentRound(rounds)
  const tasks = useShownTasks(useCollection(own.tasks))
  const decisions = useCollection(own.decisions)
  const analysts = useCollection(session.records.analysts)
  const sees = round !== null && !isBlind(round, session.analyst)
  // Counted only where it is shown: it draws the tasks anew a thousand times.
  const scored = useMemo(
    () =>
      sees
        ? tasks.map((task) => ({
            id: task.id,
            scores: independentScores(task, rounds),
            open: standingOf(task, decisions).open,
          }))
        : null,
    [sees, tasks, decisions, rounds],
  )
  const summary = useMemo(() => (scored ? agreementSummary(scored) : null), [scored])
  if (!round) return { kind: 'none' }
  if (!summary || !scored) return { kind: Object.hasOwn(round.done, session.analyst) ? 'waiting' : 'scoring' }
  const { id: projectId } = session
  const discussHref = formatRoute({ place: 'project', projectId, part: 'discuss' })
  return {
    kind: 'results',
    summary,
    links: {
      discussHref,
      taskName: (id: TaskId) => tasks.find((each) => each.id === id)?.name || words.nameless,
      nameOf: (id) => analysts.find((each) => each.id === id)?.name || words.otherAnalyst,
      hrefOf: (taskId, field) => {
        const isOpen = scored.find(({ id }) => id === taskId)?.open.includes(field) ?? false
        const task = formatRoute({ place: 'tasks', projectId, departmentId, taskId })
        return { href: isOpen ? discussHref : task, isOpen }
      },
    },
  }
}
