import type { ObservationRecord } from '../../records/document-records.ts'
import { compareText, type JobId, type ObservationId, type PersonId, type TaskId } from '../../records/ids.ts'
import { COMPANY, type CorrectionAction, type ModifierValue } from '../../records/observing.ts'
import { laneKey } from './lanes.ts'
import { momentLike } from './moments.ts'

/** Fields of observations as they become; what takes the place of something else goes with it. */
export interface Correction {
  readonly action: CorrectionAction
  readonly changed: readonly { readonly observation: ObservationRecord; readonly fields: ChangedFields }[]
  readonly removed: readonly ObservationRecord[]
  /** What rested on the first rests on the second. */
  readonly moved: ReadonlyMap<ObservationId, ObservationId>
}

export type ChangedFields = Partial<Omit<ObservationRecord, 'id' | 'departmentId'>>

/** Why something cannot be put right so. */
export type CorrectionProblem = 'nothing' | 'endBeforeStart' | 'future' | 'differs' | 'running' | 'tooFew'

export type Corrected =
  | { readonly ok: true; readonly correction: Correction }
  | { readonly ok: false; readonly problem: CorrectionProblem }

/**
 * New ends for an interval, or a new moment for a point.
 *
 * @param ends wall times with offset; what is absent stays
 * @param now milliseconds since the epoch: nothing is seen before it happened
 */
export function moveEnds(
  observation: ObservationRecord,
  ends: { readonly start?: string; readonly end?: string },
  now: number,
  action: CorrectionAction = 'ends',
): Corrected {
  const start = ends.start ?? observation.start
  const end = observation.kind === 'interval' ? (ends.end ?? observation.end ?? null) : null
  if (end !== null && Date.parse(end) < Date.parse(start)) return no('endBeforeStart')
  if (Math.max(Date.parse(start), end === null ? 0 : Date.parse(end)) > now) return no('future')
  const fields = withFirst(observation, {
    ...(start !== observation.start && { start }),
    ...(end !== null && end !== observation.end && { end }),
  })
  if (Object.keys(fields).length === 0) return no('nothing')
  return yes(action, [{ observation, fields }])
}

/** All moved by the same time, in milliseconds; negative is earlier. What still runs moves its start. */
export function shift(observations: readonly ObservationRecord[], ms: number, now: number): Corrected {
  if (observations.length === 0 || ms === 0) return no('nothing')
  const changed = observations.map((observation) => {
    const move = (moment: string) => momentLike(Date.parse(moment) + ms, moment)
    const end = observation.kind === 'interval' ? observation.end : null
    return {
      observation,
      fields: withFirst(observation, { start: move(observation.start), ...(end && { end: move(end) }) }),
    }
  })
  const latest = Math.max(...changed.map(({ fields }) => Date.parse(fields.end ?? fields.start!)))
  return latest > now ? no('future') : yes('shift', changed)
}

/**
 * Several intervals of one task in one lane become one, from the first start to the last end. The earliest stays, with all
 * loads and notes; what rested on the others rests on it.
 */
export function join(observations: readonly ObservationRecord[]): Corrected {
  const pieces = [...observations].sort(
    (a, b) => Date.parse(a.start) - Date.parse(b.start) || compareText(a.id, b.id),
  )
  const [first, ...rest] = pieces
  if (!first || rest.length === 0) return no('tooFew')
  if (pieces.some(({ kind }) => kind !== 'interval')) return no('differs')
  if (
    pieces.some(
      (each) => laneKey(each) !== laneKey(first) || (each.taskId ?? null) !== (first.taskId ?? null),
    )
  )
    return no('differs')
  if (pieces.some(({ end }) => !end)) return no('running')
  const last = pieces.reduce((a, b) => (Date.parse(b.end!) > Date.parse(a.end!) ? b : a))
  const load = [...new Set(pieces.flatMap((each) => each.load))]
  const note = pieces.flatMap((each) => each.note || []).join('\n')
  const company = COMPANY.filter((code) => pieces.some((each) => each.company?.includes(code)))
  const modifiers = joinedAnswers(pieces)
  const fields: ChangedFields = {
    ...withFirst(first, last.end === first.end ? {} : { end: last.end! }),
    ...(load.length > first.load.length && { load }),
    ...(note !== (first.note ?? '') && { note }),
    ...(company.length > (first.company?.length ?? 0) && { company }),
    ...(JSON.stringify(modifiers) !== JSON.stringify(first.modifiers ?? {}) && { modifiers }),
  }
  return {
    ok: true,
    correction: {
      action: 'join',
      changed: [{ observation: first, fields }],
      removed: rest,
      moved: new Map(rest.map(({ id }) => [id, first.id])),
    },
  }
}

/** Out of sight; nothing takes their place. */
export function remove(observations: readonly ObservationRecord[]): Corrected {
  if (observations.length === 0) return no('nothing')
  return {
    ok: true,
    correction: { action: 'remove', changed: [], removed: observations, moved: new Map() },
  }
}

/** What one label is replaced by. */
export type Replacement =
  | { readonly field: 'taskId'; readonly from: TaskId | null; readonly to: TaskId | null }
  | { readonly field: 'personId'; readonly from: PersonId | null; readonly to: PersonId | null }
  | { readonly field: 'jobId'; readonly from: JobId | null; readonly to: JobId | null }
  | { readonly field: 'location'; readonly from: string; readonly to: string }

/** Find and replace among the given observations. */
export function replace(
  observations: readonly ObservationRecord[],
  { field, from, to }: Replacement,
): Corrected {
  if (from === to) return no('nothing')
  const holds = (each: ObservationRecord) =>
    (field === 'location' ? (each.location ?? '') : (each[field] ?? null)) === from
  const found = observations.filter(holds)
  if (found.length === 0) return no('nothing')
  return yes(
    'replace',
    found.map((observation) => ({ observation, fields: { [field]: to } as ChangedFields })),
  )
}

/** Amounts add up, several options come together; of one option the first that was said stays. */
function joinedAnswers(pieces: readonly ObservationRecord[]): NonNullable<ObservationRecord['modifiers']> {
  const joined: Record<string, ModifierValue> = {}
  for (const { modifiers = {} } of pieces)
    for (const [id, value] of Object.entries(modifiers)) {
      const held = joined[id]
      if (held === undefined) joined[id] = value
      else if (typeof held === 'number' && typeof value === 'number') joined[id] = held + value
      else if (Array.isArray(held) && Array.isArray(value)) joined[id] = [...new Set([...held, ...value])]
    }
  return joined
}

/** New times beside the first ones, which are kept once. An order by count says nothing any more. */
export function withFirst(
  { start, end, firstStart, firstEnd }: ObservationRecord,
  times: Pick<ChangedFields, 'start' | 'end'>,
): ChangedFields {
  if (times.start === undefined && times.end === undefined) return {}
  return {
    ...times,
    ...(times.start !== undefined && { count: undefined }),
    ...(times.start !== undefined && firstStart === undefined && { firstStart: start }),
    ...(times.end !== undefined && firstEnd === undefined && end && { firstEnd: end }),
  }
}

const yes = (action: CorrectionAction, changed: Correction['changed']): Corrected => ({
  ok: true,
  correction: { action, changed, removed: [], moved: new Map() },
})
const no = (problem: CorrectionProblem): Corrected => ({ ok: false, problem })
