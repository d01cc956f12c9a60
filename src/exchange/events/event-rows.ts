import { compareText } from '../../records/ids.ts'
import type { WholeObserving } from '../../records/observing-parts.ts'
import { countedSituations } from '../../records/situation-rules.ts'
import type { WholeCase, WholeObservation } from '../../records/whole-case.ts'
import { caseNames } from '../table/case-columns.ts'
import { foldName } from '../table/clean-text.ts'

/** One thing that was seen, as a row says it. Times of the wall clock have their offset; seconds count from `observationDate`. */
export interface EventRow {
  /** Who looked, and on which day: what one sitting is in BORIS. */
  readonly observationId: string
  /** When the sitting began, by the wall clock: `2026-09-09 08:00:00`. */
  readonly observationDate: string
  readonly department: string
  /** Code of a person, else the job. */
  readonly subject: string
  readonly job: string
  readonly behavior: string
  readonly category: string
  /** Per question of the file, in its order; '' where it has no answer. */
  readonly modifiers: readonly string[]
  readonly type: 'STATE' | 'POINT'
  readonly kind: EventKind
  readonly start: number
  /** Null while it runs; of a point its own moment. */
  readonly stop: number | null
  readonly duration: number | null
  readonly comment: string
  readonly startClock: string
  readonly stopClock: string
  readonly company: readonly string[]
  readonly place: string
  readonly load: readonly string[]
  readonly environment: readonly string[]
  readonly interruptedBy: readonly string[]
  readonly situations: readonly string[]
  readonly pace: string
  readonly id: string
  readonly resumes: string
}

/** As BORIS does not say it: a note stands alone, or is about its task. */
export type EventKind = 'interval' | 'instant' | 'note' | 'task note'

/** The rows with the names of the questions that have a column. */
export interface EventTable {
  readonly modifiers: readonly string[]
  readonly rows: readonly EventRow[]
}

/** All that was seen in a case, in the order of the clock. @param departmentId of the file; absent: all of it */
export function eventTable(file: WholeCase, departmentId?: string): EventTable {
  const names = caseNames(file)
  const processes = new Map(file.tasks.map(({ id, processId }) => [id as string, names.process(processId)]))
  const here = file.observing
    .filter((each) => departmentId === undefined || each.departmentId === departmentId)
    .map((each) => ({
      ...each,
      // In a file nothing goes on any more.
      situations: countedSituations(
        each.situations,
        file.observations.filter((seen) => seen.departmentId === each.departmentId),
        Number.POSITIVE_INFINITY,
      ),
    }))
  const questions = questionColumns(here)
  const places = new Map(here.flatMap((each) => each.places).map(({ id, name }) => [id, name]))
  const broken = interruptionsOf(here)
  const seen = file.observations
    .filter((each) => departmentId === undefined || each.departmentId === departmentId)
    .map((each) => ({ each, at: Date.parse(each.start), sitting: sittingOf(each) }))
    .sort((a, b) => a.at - b.at || compareText(a.each.id, b.each.id))
  const began = new Map<string, WholeObservation>()
  for (const { each, sitting } of seen) if (!began.has(sitting)) began.set(sitting, each)
  const rows = seen.map(({ each, at, sitting }): EventRow => {
    const first = began.get(sitting)!
    const isState = each.kind === 'interval'
    const endsAt = isState ? (each.end ? Date.parse(each.end) : null) : at
    const from = Date.parse(first.start)
    return {
      observationId: sitting,
      observationDate: wallClock(first.start),
      department: names.department(each.departmentId),
      subject: names.person(each.personId) || names.job(each.jobId),
      job: names.job(each.jobId),
      behavior: names.task(each.taskId) || (each.kind === 'note' ? NOTE : ''),
      category: each.taskId ? (processes.get(each.taskId) ?? '') : '',
      modifiers: questions.map(({ of }) => answerTo(of.get(each.departmentId), each)),
      type: isState ? 'STATE' : 'POINT',
      kind: each.kind === 'note' && names.task(each.taskId) ? 'task note' : each.kind,
      start: seconds(at - from),
      stop: endsAt === null ? null : seconds(endsAt - from),
      duration: isState ? (endsAt === null ? null : seconds(endsAt - at)) : null,
      comment: each.note ?? '',
      startClock: each.start,
      stopClock: isState ? (each.end ?? '') : '',
      company: each.company ?? [],
      place: (each.placeId && places.get(each.placeId)) || (each.location ?? ''),
      load: each.load ?? [],
      environment: Object.entries(each.environment ?? {}).map(([factor, level]) => `${factor} ${level}`),
      interruptedBy: broken.get(each.id) ?? (each.interruptedBy ? [each.interruptedBy] : []),
      situations: situationsAt(here, each.departmentId, at, endsAt ?? at),
      pace: each.pace ?? '',
      id: each.id,
      resumes: each.resumes ?? '',
    }
  })
  return { modifiers: questions.map(({ name }) => name), rows }
}

/** What stands for a note that is about no task. */
const NOTE = 'note'

const sittingOf = ({ observer, start }: WholeObservation) =>
  [observer, start.slice(0, 10)].filter(Boolean).join(' ')

const wallClock = (moment: string) => moment.slice(0, 19).replace('T', ' ')
const seconds = (ms: number) => ms / 1000

type Question = WholeObserving['modifiers'][number]

/** One column for the questions of one name; a department that has two of that name has two columns. */
function questionColumns(all: readonly WholeObserving[]) {
  const columns = new Map<string, { readonly name: string; readonly of: Map<string, Question> }>()
  for (const { departmentId, modifiers } of all) {
    const times = new Map<string, number>()
    for (const question of modifiers) {
      const folded = foldName(question.name)
      const nth = (times.get(folded) ?? 0) + 1
      times.set(folded, nth)
      const key = `${nth} ${folded}`
      const column = columns.get(key) ?? { name: question.name, of: new Map() }
      columns.set(key, column)
      column.of.set(departmentId, question)
    }
  }
  return [...columns.values()]
}

function answerTo(question: Question | undefined, { modifiers = [] }: WholeObservation): string {
  const value = modifiers.find((each) => each.id === question?.id)?.value
  if (!question || value === undefined) return ''
  const { options } = question
  const nameOf = (option: string) => options.find((each) => each.id === option)?.name ?? option
  return typeof value === 'number' ? String(value) : [value].flat().map(nameOf).join(', ')
}

function interruptionsOf(all: readonly WholeObserving[]): ReadonlyMap<string, readonly string[]> {
  const kinds = new Map<string, string[]>()
  for (const { observationId, kind } of all.flatMap(({ interruptions }) => interruptions)) {
    kinds.set(observationId, [...(kinds.get(observationId) ?? []), kind])
  }
  return kinds
}

/** Names of the situations that held for some of the time. */
const situationsAt = (all: readonly WholeObserving[], departmentId: string, from: number, until: number) =>
  all
    .filter((each) => each.departmentId === departmentId)
    .flatMap(({ situations }) => situations)
    .filter(({ start, end }) => Date.parse(start) <= until && (end === null || Date.parse(end) >= from))
    .map(({ name }) => name)
