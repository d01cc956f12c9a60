import { useMemo } from 'preact/hooks'
import type { DepartmentCollections } from '../../document/documents.ts'
import { similarTasks } from '../../document/similar-tasks.ts'
import { useArea, useFormat, useMessages } from '../../i18n/messages-context.tsx'
import { hours as dutch } from '../../i18n/nl/hours.ts'
import type { Interview } from '../../records/case-file.ts'
import type { AnalystId, DepartmentId, TaskId } from '../../records/ids.ts'
import { fieldName, judgementWords } from '../../screens/tasks/judgement-words.ts'
import { createTaskRows } from '../../screens/tasks/make-task-rows.ts'
import type { SimilarRows } from '../../screens/tasks/similar-sheet.tsx'
import type { TaskChanges, TaskEditorProps } from '../../screens/tasks/task-editor-props.ts'
import type { TaskFilter } from '../../screens/tasks/task-filter.ts'
import { orderByName } from '../../screens/tasks/task-order.ts'
import type { TaskRow } from '../../screens/tasks/task-row.ts'
import { taskSources, usedLocations } from '../../screens/tasks/task-sources.ts'
import { TasksScreen } from '../../screens/tasks/tasks-screen.tsx'
import { interviewsWithWishes, wishesSaid } from '../../screens/tasks/wishes-said.ts'
import {
  addTask,
  changeTask,
  giveToNewJob,
  judgeTasks,
  mergeOf,
  mergeTasks,
  placeInNewProcess,
  removeTasks,
} from '../actions/task-actions.ts'
import { applyBulkChange } from '../actions/task-bulk-action.ts'
import { useObservedBetween } from '../analysis/use-observed-between.ts'
import { isHiddenScore } from '../blind/blind-gate.ts'
import { useVisibleTasks } from '../blind/use-visible-tasks.ts'
import { ReturnedNotice } from '../discussion/returned-notice.tsx'
import { showHistory } from '../history/asked-history.ts'
import { MediaSlot } from '../media/photo-slot.tsx'
import { printScreen } from '../print-screen.ts'
import { formatRoute, type TaskLack } from '../route.ts'
import { useServices, useSession } from '../services.ts'
import { useCollection } from '../use-collection.ts'
import { notify, useView } from '../view-store.ts'
import { TaskPlaces } from './task-places.tsx'
import { useLockedHint } from './use-locked-hint.tsx'

/** Names are compared two by two: above this it would be felt. */
const MOST_COMPARED = 1500

export default function TasksRoom({ departmentId }: { readonly departmentId: DepartmentId }) {
  const session = useSession()
  const { goTo } = useServices()
  const messages = useMessages()
  const format = useFormat()
  const { tasks: words } = messages
  const taskId = useView(({ route }) => (route.place === 'tasks' ? route.taskId : undefined))
  const lack = useView(({ route }) => (route.place === 'tasks' ? route.lack : undefined))
  const data = useTaskData(departmentId)
  const openRow = data.rows.find(({ id }) => id === taskId)
  const nameOf = useAnalystNames()
  const hours = useArea('hours', dutch)
  const standings = useMemo(() => data.rows.map(({ standing }) => standing), [data.rows])
  const seen = useObservedBetween(openRow ? { ...data, standings } : null)

  const show = (id?: TaskId) =>
    goTo(formatRoute({ place: 'tasks', projectId: session.id, departmentId, ...(id && { taskId: id }) }))
  const remove = (ids: readonly TaskId[]) => {
    const first = data.rows.find(({ id }) => id === ids[0])
    removeTasks(session, departmentId, ids)
    if (taskId && ids.includes(taskId)) show()
    const name = first?.name || words.nameless
    notify(ids.length === 1 ? words.removedTask({ name }) : words.removedTasks({ count: ids.length }), true)
  }

  return (
    <TasksScreen
      places={<TaskPlaces departmentId={departmentId} current="tasks" />}
      isBlind={data.isBlind}
      locked={useLockedHint(departmentId)}
      rows={data.rows}
      {...(lack && { startFilter: FILTER_OF[lack] })}
      processes={data.processes}
      jobs={data.jobs}
      locations={data.locations}
      editor={openRow ? editorFor(openRow) : null}
      onOpen={show}
      onBack={() => show()}
      onAdd={(name, facts) => addTask(session, departmentId, name, facts)}
      onBulk={(ids, change) => {
        applyBulkChange(session, departmentId, ids, change)
        notify(words.bulkDone({ count: ids.length }), true)
      }}
      onRemove={remove}
      onMerge={(keptId, otherIds) => {
        mergeTasks(session, departmentId, keptId, otherIds)
        if (taskId && otherIds.includes(taskId)) show(keptId)
        const name = data.rows.find(({ id }) => id === keptId)?.name || words.nameless
        notify(words.mergedTasks({ count: otherIds.length + 1, name }), true)
      }}
      outvotedBy={outvotedBy}
      findSimilar={findSimilar}
    />
  )

  function editorFor(row: TaskRow): Omit<TaskEditorProps, 'onClose'> {
    return {
      row,
      withheld: data.withheldOf(row.id),
      processes: data.processes,
      jobs: data.jobs,
      eyes: {
        me: session.analyst,
        nameOf,
        decisions: data.decisions.filter((decision) => decision.taskId === row.id),
      },
      sources: taskSources(row.record, data.observations),
      ...(seen.between && { between: seen.between.get(row.id) ?? null }),
      wishesSaid: wishesSaid(data.interviews, data.people, row.id),
      locations: usedLocations(data.tasks, row.id),
      changes: changesOf(row.id),
      media: <MediaSlot departmentId={departmentId} about={{ kind: 'task', id: row.id }} heading="h2" />,
      notice: (
        <ReturnedNotice
          place={{ departmentId, root: 'tasks', id: row.id }}
          name={row.name}
          onRemoved={() => show()}
        />
      ),
    }
  }

  function changesOf(id: TaskId): TaskChanges {
    return {
      onFacts: (facts, joined) => changeTask(session, departmentId, id, facts, joined),
      onJudge: (field, value, joined) => judgeTasks(session, departmentId, [id], field, value, joined),
      onTakeSeen: (seenHours) => {
        judgeTasks(session, departmentId, [id], 'hours', seenHours, false, 'hoursFromSeen')
        notify(hours.tookOver({ hours: format.formatHours(seenHours) }), true)
      },
      onNewProcess: (name) => placeInNewProcess(session, departmentId, [id], name),
      onNewJob: (name) => giveToNewJob(session, departmentId, id, name),
      onRemove: () => remove([id]),
      onPrint: printScreen,
      onHistory: () => {
        const name = data.rows.find((row) => row.id === id)?.name || words.nameless
        showHistory({ departmentId, root: 'tasks', id, name })
      },
    }
  }

  function outvotedBy(keptId: TaskId, otherIds: readonly TaskId[]): readonly string[] {
    return otherIds.flatMap((otherId) => {
      const name = data.rows.find(({ id }) => id === otherId)?.name || words.nameless
      return (mergeOf(session, departmentId, keptId, otherId)?.outvoted ?? [])
        .filter(({ field, judgement }) => !isHiddenScore(session, departmentId, field, judgement.by))
        .map(({ field, judgement }) =>
          words.outvotedLine({
            name,
            who: judgement.by === session.analyst ? words.you : nameOf(judgement.by),
            field: fieldName(field, messages),
            value: judgementWords(field, judgement.value, messages, format),
          }),
        )
    })
  }

  function findSimilar(rows: readonly TaskRow[]): readonly SimilarRows[] | null {
    if (rows.length > MOST_COMPARED) return null
    const byId = new Map(rows.map((row) => [row.id, row]))
    return similarTasks(rows).map(({ ids: [a, b], likeness }) => ({
      rows: [byId.get(a)!, byId.get(b)!],
      likeness,
    }))
  }
}

const FILTER_OF: Readonly<Record<TaskLack, Partial<TaskFilter>>> = {
  hours: { noHours: true },
  judgement: { unjudged: true },
  agreement: { open: true },
}

/** The records the room shows, and the rows made of them. */
function useTaskData(departmentId: DepartmentId) {
  const session = useSession()
  const own = session.department(departmentId)!
  const { tasks, isBlind, withheldOf } = useVisibleTasks(departmentId)
  const decisions = useCollection(own.decisions)
  const processes = useCollection(own.processes)
  const jobs = useCollection(own.jobs)
  const observations = useCollection(own.observations)
  const people = useCollection(session.records.people)
  const interviewRecords = useCollection(own.interviews)
  const wishes = useCollection(own.wishes)
  const { makeRows, withWishes } = derivationOf(own)
  const interviews = withWishes(interviewRecords, wishes, people)
  const rows = useMemo(
    () => orderByName(makeRows({ tasks, decisions, processes, jobs, observations, people, interviews })),
    [makeRows, tasks, decisions, processes, jobs, observations, people, interviews],
  )
  const locations = useMemo(() => usedLocations(tasks, null), [tasks])
  return {
    tasks,
    isBlind,
    withheldOf,
    decisions,
    processes,
    jobs,
    observations,
    people,
    interviews,
    rows,
    locations,
  }
}

/** Kept for as long as the department is open: coming back costs nothing where nothing changed. */
const derivations = new WeakMap<DepartmentCollections, ReturnType<typeof createDerivation>>()

function derivationOf(own: DepartmentCollections) {
  const known = derivations.get(own) ?? createDerivation()
  derivations.set(own, known)
  return known
}

function createDerivation() {
  const makeRows = createTaskRows()
  let last: Parameters<typeof interviewsWithWishes> | null = null
  let interviews: readonly Interview[] = []
  return {
    makeRows,
    withWishes: (...said: Parameters<typeof interviewsWithWishes>): readonly Interview[] => {
      if (!last || said.some((list, at) => list !== last?.[at])) interviews = interviewsWithWishes(...said)
      last = said
      return interviews
    },
  }
}

/** What the analysts of the project are called; those without a name are "another analyst". */
function useAnalystNames(): (analyst: AnalystId) => string {
  const session = useSession()
  const { tasks } = useMessages()
  const analysts = useCollection(session.records.analysts)
  return (analyst) => analysts.find(({ id }) => id === analyst)?.name || tasks.otherAnalyst
}
