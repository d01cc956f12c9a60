import type { ObservationRecord } from './document-records.ts'
import { compareText, type PersonId, type TaskId } from './ids.ts'
import type {
  ExclusionRecord,
  ModifierOption,
  ModifierRecord,
  ModifierValue,
  SituationRecord,
} from './observing.ts'

interface Starting {
  readonly taskId: TaskId
  /** Who does it: what others do goes on. */
  readonly personId: PersonId | null
}

/** What stops when a task starts. Work of the same task goes on. */
export function stoppedBy<T extends Pick<ObservationRecord, 'taskId' | 'personId'>>(
  { taskId, personId }: Starting,
  running: readonly T[],
  exclusions: readonly ExclusionRecord[],
): readonly T[] {
  const stops = new Set(exclusions.filter((each) => each.taskId === taskId).map((each) => each.stops))
  if (stops.size === 0) return []
  return running.filter((each) => {
    if ((each.personId ?? null) !== personId || each.taskId === taskId) return false
    return stops.has('*') || (each.taskId ? stops.has(each.taskId) : false)
  })
}

/** The questions that are asked with a task, in their order. Those of no task in particular are asked with all. */
export const questionsOf = (
  taskId: TaskId | null | undefined,
  modifiers: readonly ModifierRecord[],
): readonly ModifierRecord[] =>
  modifiers
    .filter(({ taskIds }) => taskIds.length === 0 || (taskId ? taskIds.includes(taskId) : false))
    .sort(byRank)

/** The options of a question in their order, with their ids. */
export const optionsOf = ({
  options,
}: ModifierRecord): readonly (ModifierOption & { readonly id: string })[] =>
  Object.entries(options)
    .map(([id, option]) => ({ id, ...option }))
    .sort(byRank)

/** Whether nothing was answered, or all of it was taken away again. */
export const isUnanswered = (value: ModifierValue | undefined): boolean =>
  value === undefined || value === '' || (Array.isArray(value) && value.length === 0)

/** One option tapped: on, or off again. Null takes the answer away. */
export function tappedOption(
  { kind }: Pick<ModifierRecord, 'kind'>,
  value: ModifierValue | undefined,
  option: string,
): ModifierValue | null {
  if (kind !== 'multiple') return value === option ? null : option
  const held = Array.isArray(value) ? (value as readonly string[]) : typeof value === 'string' ? [value] : []
  const next = held.includes(option) ? held.filter((each) => each !== option) : [...held, option]
  return next.length > 0 ? next : null
}

/**
 * What holds for both pieces of work that was cut or taken up again. An amount stays with the piece it was given with, or it
 * would count twice.
 */
export function sharedAnswers(
  answers: ObservationRecord['modifiers'],
): ObservationRecord['modifiers'] | undefined {
  const shared = Object.entries(answers ?? {}).filter(([, value]) => typeof value !== 'number')
  return shared.length > 0 ? (Object.fromEntries(shared) as ObservationRecord['modifiers']) : undefined
}

/** Situations that hold now, as seen by whoever started them, oldest first. */
export const holdingSituations = (situations: readonly SituationRecord[]): readonly SituationRecord[] =>
  situations.filter(({ end }) => end === null).sort(byStart)

/** Situations that held at some moment of an observation. @param now milliseconds since the epoch: where what runs reaches to */
export const situationsDuring = (
  situations: readonly SituationRecord[],
  { start, end, kind }: Pick<ObservationRecord, 'start' | 'end' | 'kind'>,
  now: number,
): readonly SituationRecord[] => {
  const from = Date.parse(start)
  const until = kind === 'interval' ? (end ? Date.parse(end) : now) : from
  return situations
    .filter((each) => Date.parse(each.start) <= until && (each.end === null || Date.parse(each.end) >= from))
    .sort(byStart)
}

const byStart = (a: SituationRecord, b: SituationRecord): number =>
  Date.parse(a.start) - Date.parse(b.start) || compareText(a.id, b.id)

/** The order in which questions and options are shown. */
export const byRank = (a: { rank?: string; id: string }, b: { rank?: string; id: string }): number =>
  compareText(a.rank ?? '~', b.rank ?? '~') || compareText(a.id, b.id)
