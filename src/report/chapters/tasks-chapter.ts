import { jobShares } from '../../analysis/effects/job-share.ts'
import { verdictOf, verdictWithReasons } from '../../analysis/verdict.ts'
import { holderWishes, wishOf } from '../../analysis/wish.ts'
import type { Department } from '../../records/case-file.ts'
import { isDemand, type JudgedField } from '../../records/judgement.ts'
import { VERDICTS } from '../../records/scales.ts'
import type { WholeTask } from '../../records/whole-case.ts'
import type { Desk, Doubt } from '../desk.ts'
import { jobsNow } from '../jobs-now.ts'
import { jobRef, type RecordRef, taskRef } from '../record-ref.ts'
import type { Block, Claim, ReportSection } from '../report-document.ts'
import { byWord, isSaid, KEEP, SHED } from '../told-wishes.ts'

/** The tasks with the verdict and why; both verdicts where an analyst overrode the rule. */
export function tasksChapter(desk: Desk): ReportSection {
  const { whole, texts } = desk.facts
  const { tasks: words, chapters, unnamed } = texts.words
  if (whole.tasks.length === 0) {
    return desk.section('tasks', chapters.tasks, [{ kind: 'notice', tone: 'attention', text: words.none }])
  }
  const own = whole.departments.flatMap((department) => {
    const tasks = whole.tasks.filter(({ departmentId }) => departmentId === department.id)
    return tasks.length > 0 ? [{ department, tasks }] : []
  })
  if (own.length === 1) {
    return desk.section('tasks', chapters.tasks, departmentBlocks(desk, own[0]!.department, own[0]!.tasks))
  }
  const sections = own.map(({ department, tasks }) =>
    desk.section(
      `tasks.${department.id}`,
      department.name.trim() || unnamed.department,
      departmentBlocks(desk, department, tasks),
      { level: 2 },
    ),
  )
  return desk.section('tasks', chapters.tasks, [], { sections })
}

const hoursOf = (tasks: readonly WholeTask[]) =>
  tasks.reduce((sum, { hoursPerWeek }) => sum + hoursPerWeek, 0)

function departmentBlocks(desk: Desk, { id, name }: Department, tasks: readonly WholeTask[]): Block[] {
  const { texts } = desk.facts
  const { tasks: words, unnamed } = texts.words
  const { formatHours } = texts.format
  const department = name.trim() || unnamed.department
  const refs = tasks.map((task) => taskRef(task.id))
  const parts = VERDICTS.flatMap((verdict) => {
    const own = tasks.filter((task) => verdictOf(task) === verdict)
    if (own.length === 0) return []
    const hours = formatHours(hoursOf(own))
    return [words.verdictPart({ hours, verdict: texts.levels.verdicts[verdict], count: own.length })]
  })
  const lead = words.lead({ department, count: tasks.length, hours: formatHours(hoursOf(tasks)) })
  return [
    desk.paragraph(`tasks.${id}.lead`, [
      desk.claim(`tasks.${id}.count`, lead, refs),
      desk.claim(`tasks.${id}.verdicts`, words.verdicts({ parts }), refs),
      desk.plain(`tasks.${id}.rule`, words.rule),
    ]),
    ...desk.list(`tasks.${id}.elementary`, elementary(desk, id)),
    ...tableOf(desk, id, department, tasks),
    ...desk.list(
      `tasks.${id}.after`,
      [kept(desk, id, tasks), undone(desk, id, tasks)].filter((claim) => claim !== null),
    ),
  ]
}

/** Hours of each job in work that asks no training: what a professional need not do. */
function elementary(desk: Desk, departmentId: string): Claim[] {
  const { whole, texts, jobName } = desk.facts
  const { formatHours, formatPercent } = texts.format
  return whole.jobs
    .filter((job) => job.departmentId === departmentId)
    .flatMap((job) => {
      const shares = jobShares(whole.tasks, job.id, new Map()).filter(
        ({ task }) => task.origin === 'existing',
      )
      const all = shares.reduce((sum, { hours }) => sum + hours, 0)
      const light = shares.filter(({ task }) => verdictOf(task) !== 'unsuitable')
      const hours = light.reduce((sum, each) => sum + each.hours, 0)
      if (!(hours > 0)) return []
      const text = texts.words.tasks.elementary({
        job: jobName(job.id),
        hours: formatHours(hours, 1),
        of: formatHours(all, 1),
        share: formatPercent(hours / all),
      })
      return [
        desk.claim(`tasks.job.${job.id}`, text, [
          jobRef(job.id),
          ...light.map(({ task }) => taskRef(task.id)),
        ]),
      ]
    })
}

function tableOf(desk: Desk, id: string, department: string, tasks: readonly WholeTask[]): Block[] {
  const { texts } = desk.facts
  const { tasks: words } = texts.words
  const { columns } = words
  const rows = [...tasks].sort(byVerdict).map((task) => taskRow(desk, task))
  const total = desk.row(
    `tasks.${id}.total`,
    [words.total, texts.format.formatNumber(hoursOf(tasks)), '', '', ''],
    tasks.map((task) => taskRef(task.id)),
  )
  return desk.table(
    `tasks.${id}.table`,
    words.caption({ department }),
    [
      { label: columns.task, isNumber: false, width: 0.3 },
      { label: columns.hours, isNumber: true, width: 0.06 },
      { label: columns.jobs, isNumber: false, width: 0.215 },
      { label: columns.wish, isNumber: false, width: 0.11 },
      { label: columns.verdict, isNumber: false, width: 0.315 },
    ],
    rows,
    total,
  )
}

function taskRow(desk: Desk, task: WholeTask) {
  const { whole, texts, taskName } = desk.facts
  const { tasks: words } = texts.words
  const jobs = jobsNow(desk.facts, task)
  const cells = [
    taskName(task.id),
    texts.format.formatNumber(task.hoursPerWeek),
    jobs,
    wishText(desk, task),
    verdictText(desk, task),
  ]
  const sources = task.sources.flatMap(({ observationId, interviewId, noteId }): RecordRef[] => {
    if (observationId) return [{ kind: 'observation', id: observationId }]
    return interviewId && noteId ? [{ kind: 'line', id: noteId, interviewId }] : []
  })
  const wishes = holderWishes(whole, task).map(
    ({ interviewId }): RecordRef => ({ kind: 'wish', taskId: task.id, interviewId }),
  )
  return desk.row(`task.${task.id}`, cells, [taskRef(task.id), ...sources, ...wishes], {
    flags: judgementDoubts(desk, task),
    said: words.said({
      task: cells[0]!,
      hours: texts.format.formatHours(task.hoursPerWeek),
      now: task.origin === 'undone' ? jobs : words.doneBy({ jobs }),
      wish: cells[3]!,
      verdict: cells[4]!,
    }),
  })
}

/** The wish that counts, and that it is the analysts' where nobody said it. */
function wishText({ facts }: Desk, task: WholeTask): string {
  const { words, levels } = facts.texts
  const wish = wishOf(facts.whole, task)
  const told = levels.wishes[wish]
  if (wish === 'neutral' || isSaid(facts, task.id, wish === 'shed' ? SHED : KEEP)) return told
  return words.wishes.byAnalysts({ wish: told })
}

const VERDICT_ORDER = ['suitable', 'possible', 'unsuitable'] as const
const byVerdict = (a: WholeTask, b: WholeTask): number =>
  VERDICT_ORDER.indexOf(verdictOf(a)) - VERDICT_ORDER.indexOf(verdictOf(b)) || b.hoursPerWeek - a.hoursPerWeek

/** The verdict and what did not pass, in words; both verdicts where an analyst says otherwise. */
function verdictText({ facts }: Desk, task: WholeTask): string {
  const { words, levels } = facts.texts
  const { grades, byRule } = verdictWithReasons(task)
  const verdict = levels.verdicts[verdictOf(task)]
  if (task.override) {
    const reason = words.tasks.overridden({
      byRule: levels.verdicts[byRule],
      reason: task.override.reason.trim(),
    })
    return words.tasks.verdictWhy({ verdict, why: reason })
  }
  const wanting = grades.filter(({ grade }) => grade !== 'pass')
  // What fails decides; what is partial says nothing more then.
  const failed = wanting.filter(({ grade }) => grade === 'fail')
  const told = failed.length > 0 ? failed : wanting
  if (told.length === 0) return verdict
  const why = told.map(({ criterion, grade }) => levels.reasons[criterion][grade]).join(' ')
  return words.tasks.verdictWhy({ verdict, why })
}

function judgementDoubts(desk: Desk, { unjudged = [], open = [] }: WholeTask): Doubt[] {
  const { words } = desk.facts.texts
  const assumed = unjudged.map((field) => fieldName(desk, field))
  const differ = open.map((field) => fieldName(desk, field))
  return [
    ...(assumed.length > 0
      ? [{ kind: 'assumed', why: words.tasks.assumed({ fields: assumed }) } as const]
      : []),
    ...(differ.length > 0
      ? [{ kind: 'openJudgement', why: words.tasks.open({ fields: differ }) } as const]
      : []),
  ]
}

function fieldName({ facts }: Desk, field: JudgedField | 'frequency'): string {
  const { words, levels } = facts.texts
  if (field === 'frequency') return words.tasks.fields.frequency
  return isDemand(field) ? levels.demands[field] : words.tasks.fields[field]
}

function kept(desk: Desk, id: string, tasks: readonly WholeTask[]): Claim | null {
  const { whole, texts, taskInText } = desk.facts
  const own = tasks.filter((task) => ['keep', 'more'].includes(wishOf(whole, task)))
  if (own.length === 0) return null
  const refs = own.flatMap((task): RecordRef[] => [
    taskRef(task.id),
    ...holderWishes(whole, task).map(
      ({ interviewId }) => ({ kind: 'wish', taskId: task.id, interviewId }) as const,
    ),
  ])
  const { said, analysts } = byWord(
    desk.facts,
    own.map(({ id: taskId }) => taskId),
    KEEP,
  )
  const text = texts.words.wishes.keeps({ said: said.map(taskInText), analysts: analysts.map(taskInText) })
  return desk.claim(`tasks.${id}.kept`, text, refs)
}

function undone(desk: Desk, id: string, tasks: readonly WholeTask[]): Claim | null {
  const { texts, taskInText } = desk.facts
  const own = tasks.filter(({ origin }) => origin === 'undone')
  if (own.length === 0) return null
  const text = texts.words.tasks.undone({ tasks: own.map((task) => taskInText(task.id)) })
  return desk.claim(
    `tasks.${id}.undone`,
    text,
    own.map((task) => taskRef(task.id)),
  )
}
