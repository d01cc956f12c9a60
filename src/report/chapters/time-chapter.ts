import { hoursRange } from '../../analysis/uncertainty/hours-range.ts'
import type { WholeTask } from '../../records/whole-case.ts'
import type { Desk } from '../desk.ts'
import { type RecordRef, taskRef } from '../record-ref.ts'
import type { Block, Claim, ReportSection } from '../report-document.ts'
import type { DepartmentTime } from '../report-facts.ts'

/** Where the time goes: what was told beside what was seen. */
export function timeChapter(desk: Desk): ReportSection {
  const { whole, times, texts } = desk.facts
  const { time: words, chapters } = texts.words
  const seen = times.filter(({ budget }) => budget.turns + budget.instants > 0)
  if (seen.length === 0) {
    return desk.section('time', chapters.time, [{ kind: 'notice', tone: 'quiet', text: words.nothing }])
  }
  const isOne = whole.departments.length === 1
  const parts = seen.map((time) => {
    const blocks = departmentBlocks(desk, time)
    return isOne
      ? { blocks, section: null }
      : {
          blocks: [],
          section: desk.section(`time.${time.id}`, departmentName(desk, time), blocks, { level: 2 }),
        }
  })
  return desk.section(
    'time',
    chapters.time,
    parts.flatMap(({ blocks }) => blocks),
    { sections: parts.flatMap(({ section }) => section ?? []) },
  )
}

function departmentName({ facts }: Desk, { id }: DepartmentTime): string {
  const found = facts.whole.departments.find((each) => each.id === id)
  return found?.name.trim() || facts.texts.words.unnamed.department
}

function departmentBlocks(desk: Desk, time: DepartmentTime): Block[] {
  const { whole, texts } = desk.facts
  const { time: words } = texts.words
  const { formatHours } = texts.format
  const { budget } = time
  const department = departmentName(desk, time)
  const all = seenRefs(desk, ({ departmentId }) => departmentId === time.id)
  const tasks = whole.tasks.filter(({ departmentId }) => departmentId === time.id)
  const count = budget.turns
  const lead = words.lead({ department, hours: formatHours(budget.personHours), count })
  return [
    desk.paragraph(`time.${time.id}.lead`, [
      desk.claim(`time.${time.id}.hours`, lead, all),
      byJob(desk, time, all),
      desk.plain(`time.${time.id}.table`, words.compare),
    ]),
    ...tableOf(desk, time, department, tasks),
    desk.paragraph(`time.${time.id}.after`, [apart(desk, time, tasks), notSeen(desk, time, tasks)]),
  ].filter((block) => block.kind !== 'paragraph' || block.text.text !== '')
}

const seenRefs = (
  { facts }: Desk,
  holds: (observation: Desk['facts']['whole']['observations'][number]) => boolean,
): RecordRef[] => facts.whole.observations.filter(holds).map(({ id }) => ({ kind: 'observation', id }))

function byJob(desk: Desk, { id, budget }: DepartmentTime, refs: readonly RecordRef[]): Claim | null {
  const { texts, jobName } = desk.facts
  if (budget.jobs.length < 2) return null
  const jobs = budget.jobs.map(({ jobId, share }) =>
    texts.words.time.jobShare({
      job: jobId === null ? texts.words.time.noJob : jobName(jobId),
      share: texts.format.formatPercent(share ?? 0),
    }),
  )
  return desk.claim(`time.${id}.jobs`, texts.words.time.byJob({ jobs }), refs)
}

const rangeOf = ({ weeks }: DepartmentTime, task: WholeTask) => hoursRange(task, weeks.get(task.id))

function tableOf(desk: Desk, time: DepartmentTime, department: string, tasks: readonly WholeTask[]): Block[] {
  const { texts, taskName } = desk.facts
  const { time: words } = texts.words
  const { columns } = words
  const { formatNumber } = texts.format
  const seen = tasks.filter(({ id }) => time.budget.tasks.some(({ taskId }) => taskId === id))
  const rows = [...seen]
    .sort((a, b) => b.hoursPerWeek - a.hoursPerWeek)
    .map((task) => {
      const { least, most, observed } = rangeOf(time, task)
      const mine = time.budget.tasks.find(({ taskId }) => taskId === task.id)
      const cells = [
        taskName(task.id),
        formatNumber(task.hoursPerWeek),
        observed === null ? '–' : formatNumber(observed),
        words.range({ from: formatNumber(least), to: formatNumber(most) }),
        formatNumber((mine?.turns ?? 0) + (mine?.instants ?? 0)),
        mine?.meanMinutes == null ? '' : formatNumber(mine.meanMinutes, 0),
      ]
      const refs = [taskRef(task.id), ...seenRefs(desk, ({ taskId }) => taskId === task.id)]
      return desk.row(`time.task.${task.id}`, cells, refs)
    })
  return desk.table(
    `time.${time.id}.tasks`,
    words.caption({ department }),
    [
      { label: columns.task, isNumber: false, width: 0.42 },
      { label: columns.told, isNumber: true, width: 0.11 },
      { label: columns.seen, isNumber: true, width: 0.11 },
      { label: columns.range, isNumber: true, width: 0.13 },
      { label: columns.times, isNumber: true, width: 0.11 },
      { label: columns.minutes, isNumber: true, width: 0.12 },
    ],
    rows,
  )
}

/** Half or twice as much, and an hour at least: that is more than rounding. */
const FAR = 1.5
const MOST_NAMED = 3

function apart(desk: Desk, time: DepartmentTime, tasks: readonly WholeTask[]): Claim | null {
  const { texts, taskInText } = desk.facts
  const { formatHours } = texts.format
  const far = tasks
    .flatMap((task) => {
      const { observed, told } = rangeOf(time, task)
      if (observed === null || !(told > 0) || Math.abs(observed - told) < 1) return []
      const ratio = Math.max(observed / told, told / observed)
      return ratio >= FAR ? [{ task, observed, told, ratio }] : []
    })
    .sort((a, b) => b.ratio - a.ratio)
    .slice(0, MOST_NAMED)
  if (far.length === 0) return null
  const named = far.map(({ task, told, observed }) =>
    texts.words.time.apartTask({
      task: taskInText(task.id),
      told: formatHours(told),
      seen: formatHours(observed, 1),
    }),
  )
  const refs = far.flatMap(({ task }) => [
    taskRef(task.id),
    ...seenRefs(desk, ({ taskId }) => taskId === task.id),
  ])
  return desk.claim(`time.${time.id}.apart`, texts.words.time.apart({ tasks: named }), refs)
}

function notSeen(desk: Desk, time: DepartmentTime, tasks: readonly WholeTask[]): Claim | null {
  const { texts, taskInText } = desk.facts
  const left = tasks.filter(({ id }) => !time.budget.tasks.some(({ taskId }) => taskId === id))
  if (left.length === 0) return null
  const text = texts.words.time.notSeen({ tasks: left.map(({ id }) => taskInText(id)) })
  return desk.claim(
    `time.${time.id}.notSeen`,
    text,
    left.map(({ id }) => taskRef(id)),
  )
}
