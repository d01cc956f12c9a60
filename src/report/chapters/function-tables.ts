import { verdictOf } from '../../analysis/verdict.ts'
import type { WholeFunction } from '../../records/whole-case.ts'
import type { Desk } from '../desk.ts'
import {
  daysOf,
  functionRefs,
  hoursOfWork,
  hoursOn,
  type PlacedWork,
  whenInWords,
} from '../function-words.ts'
import { jobsNow } from '../jobs-now.ts'
import { functionRef, taskRef } from '../record-ref.ts'
import type { Block } from '../report-document.ts'

/** The tasks of a function with their hours, whose they are now and when they are done. */
export function tasksTable(desk: Desk, fn: WholeFunction, work: readonly PlacedWork[]): Block[] {
  const { facts } = desk
  const { texts, taskName } = facts
  const { functions: words, tasks } = texts.words
  const { taskColumns: columns } = words
  const { formatNumber } = texts.format
  const key = `function.${fn.id}.tasks`
  const rows = work.map(({ task, hours, schedule }) => {
    const cells = [
      taskName(task.id),
      formatNumber(hours),
      jobsNow(facts, task),
      texts.levels.verdicts[verdictOf(task)],
      whenInWords(facts, schedule) || words.anyTime,
    ]
    return desk.row(`${key}.${task.id}`, cells, [taskRef(task.id), functionRef(fn.id)])
  })
  const total = desk.row(
    `${key}.total`,
    [tasks.total, formatNumber(hoursOfWork(work)), '', '', ''],
    functionRefs(facts, fn),
  )
  return desk.table(
    key,
    words.tasksCaption({ name: facts.functionName(fn) }),
    [
      { label: columns.task, isNumber: false, width: 0.32 },
      { label: columns.hours, isNumber: true, width: 0.08 },
      { label: columns.jobs, isNumber: false, width: 0.22 },
      { label: columns.verdict, isNumber: false, width: 0.14 },
      { label: columns.when, isNumber: false, width: 0.24 },
    ],
    rows,
    total,
  )
}

/** Hours by half day. */
export function weekTable(desk: Desk, fn: WholeFunction, work: readonly PlacedWork[]): Block[] {
  const { facts } = desk
  const { texts } = facts
  const { functions: words, tasks } = texts.words
  const { formatNumber } = texts.format
  const days = daysOf(work)
  if (days.length === 0) return []
  const refs = functionRefs(facts, fn)
  const key = `function.${fn.id}.week`
  const amount = (hours: number) => (hours > 0.01 ? formatNumber(hours) : '')
  const line = (name: string, label: string, hoursOf: (day: (typeof days)[number]) => number) => {
    const perDay = days.map(hoursOf)
    const all = perDay.reduce((sum, hours) => sum + hours, 0)
    return desk.row(`${key}.${name}`, [label, ...perDay.map(amount), amount(all)], refs)
  }
  const { morning, afternoon, days: dayNames } = texts.levels
  const width = 0.8 / (days.length + 1)
  return desk.table(
    key,
    words.weekCaption({ name: facts.functionName(fn) }),
    [
      { label: words.weekColumns.part, isNumber: false, width: 0.2 },
      ...days.map((day) => ({ label: dayNames[day], isNumber: true, width })),
      { label: words.weekColumns.total, isNumber: true, width },
    ],
    [
      line('am', morning, (day) => hoursOn(work, `${day}-am`)),
      line('pm', afternoon, (day) => hoursOn(work, `${day}-pm`)),
    ],
    line('total', tasks.total, (day) => hoursOn(work, `${day}-am`) + hoursOn(work, `${day}-pm`)),
  )
}
