import { useMemo, useState } from 'preact/hooks'
import { useArea, useMessages } from '../../i18n/messages-context.tsx'
import { interviews as dutch } from '../../i18n/nl/interviews.ts'
import type { FindingRecord } from '../../records/document-records.ts'
import {
  compareText,
  type DepartmentId,
  type FindingId,
  type InterviewId,
  type NoteId,
  type PersonId,
  type TaskId,
} from '../../records/ids.ts'
import type { Source } from '../../records/task.ts'
import type { InterviewScreen } from '../../screens/interviews/interview-screen.tsx'
import type { LineLinks } from '../../screens/interviews/sheet-lines.ts'
import { wishRows } from '../../screens/interviews/wish-rows.ts'
import { changeInProject } from '../actions/department-actions.ts'
import {
  changeInterview,
  recordConsent,
  removeInterview,
  restoreConsent,
  withdrawConsent,
} from '../actions/interview-actions.ts'
import {
  changeLine,
  cutLine,
  joinLines,
  type Sheet,
  typeLine,
  writeLine,
} from '../actions/interview-note-actions.ts'
import {
  findingFromLine,
  noteWish,
  sayWish,
  taskFromLine,
  taskFromName,
} from '../actions/interview-result-actions.ts'
import { showHistory } from '../history/asked-history.ts'
import { printScreen } from '../print-screen.ts'
import { formatRoute } from '../route.ts'
import { useSession } from '../services.ts'
import { useTakeBack } from '../shell/use-take-back.ts'
import { useCollection } from '../use-collection.ts'
import { notify } from '../view-store.ts'
import { useSilentPeople } from '../withheld/use-silent-people.ts'
import { useShownTasks } from '../withheld/withheld-tasks.ts'
import { useInterviewGuides } from './use-interview-guides.ts'

interface Which {
  readonly departmentId: DepartmentId
  readonly interviewId: InterviewId
}

type Shown = Omit<
  Parameters<typeof InterviewScreen>[0],
  'onBack' | 'onEditGuides' | 'onHandOver' | 'onOtherWays'
>

/** All one interview shows and does; null when it is gone. */
export function useInterview({ departmentId, interviewId }: Which, onGone: () => void): Shown | null {
  const session = useSession()
  const { levels } = useMessages()
  const words = useArea('interviews', dutch)
  const take = useTakeBack(session)
  const data = useInterviewData({ departmentId, interviewId })
  const { guides } = useInterviewGuides()
  const [added, setAdded] = useState<readonly TaskId[]>([])
  const { interview, person, tasks } = data
  const rows = useMemo(
    () =>
      interview ? wishRows({ interview, person, tasks, wishes: data.wishes, seen: data.seen, added }) : [],
    [interview, person, tasks, data.wishes, data.seen, added],
  )
  const otherTasks = useMemo(() => {
    const shown = new Set(rows.map(({ taskId }) => taskId))
    return tasks
      .filter(({ id }) => !shown.has(id))
      .map(({ id, name }) => ({ key: id as string, label: name || words.namelessTask }))
  }, [tasks, rows, words])
  if (!interview) return null

  const sheet: Sheet = { session, departmentId, interviewId }
  const code = person?.code || words.unknownPerson
  const taskHref = (taskId: TaskId) =>
    formatRoute({ place: 'tasks', projectId: session.id, departmentId, taskId })
  const sayTask = (told: ReturnType<typeof taskFromLine>) => {
    if (!told) return
    if (told === 'locked') return notify(words.taskLocked)
    const name = told.name || words.namelessTask
    notify(told.isNew ? words.taskMade({ name }) : words.taskKnown({ name }), true)
    setAdded((list) => [...list, told.id])
  }

  return {
    ...data,
    interview,
    guides,
    guide: guides.find(({ id }) => id !== null && id === interview.guideId) ?? guides[0]!,
    wishes: rows,
    otherTasks,
    newId: () => session.newId<NoteId>(),
    onWrite: (draft, text) => writeLine(sheet, draft, text),
    onType: (id, base, typed) => typeLine(sheet, id, base, typed),
    onCut: (line, base, pieces, ids) => cutLine(sheet, line, base, pieces, ids),
    onJoin: (first, second) => {
      const fits = joinLines(sheet, first, second)
      if (!fits) notify(words.tooLongToJoin)
      return fits
    },
    onTopic: (id, topic) => changeLine(sheet, id, { topic }),
    onQuote: (id, important) => changeLine(sheet, id, { important }),
    onTask: (id, picked) => sayTask(taskFromLine(sheet, id, picked)),
    onFinding: (id, picked) => {
      const made = findingFromLine(sheet, id, picked)
      const kind = made && session.department(departmentId)!.findings.get(made)?.kind
      if (kind) notify(words.findingMade({ kind: levels.findingKinds[kind] }), true)
    },
    onTakeBack: take,
    onWish: (taskId, wish) => sayWish(sheet, taskId, wish),
    onWishNote: (taskId, note) => noteWish(sheet, taskId, note),
    onAskAbout: (taskId) => setAdded((list) => [...list, taskId]),
    onNewTask: (name) => sayTask(taskFromName(sheet, name)),
    taskHref,
    onInterview: (fields, joined) => changeInterview(session, interview, fields, joined),
    onPerson: (fields, joined) => person && changeInProject(session, 'people', person, fields, joined),
    onConsent: (consent, joined) => person && recordConsent(session, person, consent, joined),
    onWithdraw: () => person && withdrawConsent(session, person),
    onRestore: () => person && restoreConsent(session, person),
    momentNow: () => session.now(),
    onPrint: printScreen,
    onHistory: () =>
      showHistory({ departmentId, root: 'interviews', id: interviewId, name: words.interviewWith({ code }) }),
    onRemove: () => {
      removeInterview(session, departmentId, interviewId)
      notify(words.removed({ code }), true)
      onGone()
    },
  }
}

/** The records an interview shows, and what came of its lines. */
function useInterviewData({ departmentId, interviewId }: Which) {
  const session = useSession()
  const own = session.department(departmentId)!
  const interview = useCollection(own.interviews).find(({ id }) => id === interviewId)
  const everyNote = useCollection(own.notes)
  const everyTask = useShownTasks(useCollection(own.tasks))
  const findings = useCollection(own.findings)
  const wishes = useCollection(own.wishes)
  const jobs = useCollection(own.jobs)
  const observations = useCollection(own.observations)
  const everybody = useCollection(session.records.people)
  const person = everybody.find(({ id }) => id === interview?.personId)
  const isSilent = useSilentPeople().has(interview?.personId as PersonId)
  const notes = useMemo(
    () => (isSilent ? [] : everyNote.filter((note) => note.interviewId === interviewId)),
    [everyNote, interviewId, isSilent],
  )
  const tasks = useMemo(
    () => [...everyTask].sort((a, b) => compareText(a.name.toLowerCase(), b.name.toLowerCase())),
    [everyTask],
  )
  const links = useMemo(() => {
    const within = { projectId: session.id, departmentId }
    return linksOf(interviewId, tasks, findings, {
      task: (taskId) => formatRoute({ place: 'tasks', ...within, taskId }),
      finding: (findingId) => formatRoute({ place: 'findings', ...within, findingId }),
    })
  }, [interviewId, tasks, findings, session.id, departmentId])
  const seen = useMemo(
    () =>
      new Set(
        observations.flatMap(({ personId, taskId }) =>
          taskId && personId && personId === person?.id ? [taskId] : [],
        ),
      ),
    [observations, person?.id],
  )
  const people = useMemo(
    () => everybody.filter((each) => each.departmentId === departmentId),
    [everybody, departmentId],
  )
  return { interview, person, isSilent, people, jobs, notes, tasks, wishes, links, seen }
}

function linksOf(
  interviewId: InterviewId,
  tasks: readonly { id: TaskId; name: string; sources: readonly Source[] }[],
  findings: readonly FindingRecord[],
  hrefOf: { readonly task: (id: TaskId) => string; readonly finding: (id: FindingId) => string },
): ReadonlyMap<NoteId, LineLinks> {
  const links = new Map<
    NoteId,
    { tasks: LineLinks['tasks'][number][]; findings: LineLinks['findings'][number][] }
  >()
  const at = (noteId: NoteId) => {
    const known = links.get(noteId) ?? { tasks: [], findings: [] }
    links.set(noteId, known)
    return known
  }
  const lines = (sources: readonly Source[]) =>
    new Set(sources.flatMap((each) => (each.interviewId === interviewId && each.noteId ? [each.noteId] : [])))
  for (const { id, name, sources } of tasks) {
    for (const noteId of lines(sources)) at(noteId).tasks.push({ id, name, href: hrefOf.task(id) })
  }
  for (const { id, kind, sources } of findings) {
    for (const noteId of lines(sources ?? []))
      at(noteId).findings.push({ id, kind, href: hrefOf.finding(id) })
  }
  return links
}
