import type { ObservationRecord } from '../../records/document-records.ts'
import { type ChangedFields, type Correction, withFirst } from './corrections.ts'
import { differences, takesAway } from './said-changes.ts'

/** Labels that are put right, and not filled in along the way. */
const LABELS = ['taskId', 'personId', 'jobId', 'location'] as const
/** What an observation says beside: put right once it is over and something was said. */
const BESIDE = /^(load|environment\..*|company|note|pace|modifiers\..*|placeId)$/
/** An end given so soon after it is a stop; later it is from memory. */
const STOP_MS = 60_000

/**
 * What somebody changes of one observation on the floor, as a correction. Nothing more is asked than the fields: they were
 * checked where they were typed.
 *
 * @returns `isLogged`: a time or a label that was there became another, so that it belongs in the log; filling in does not
 */
export function changeOnFloor(
  observation: ObservationRecord,
  fields: ChangedFields,
  now: number,
): { readonly correction: Correction; readonly isLogged: boolean } {
  const differs = (field: 'start' | 'end' | (typeof LABELS)[number]) =>
    fields[field] !== undefined && (fields[field] ?? '') !== (observation[field] ?? '')
  const replaces = (field: (typeof LABELS)[number]) => differs(field) && Boolean(observation[field])
  const runs = observation.kind === 'interval' && !observation.end
  const isPaired = runs && Boolean(fields.end) && now - Date.parse(fields.end!) > STOP_MS
  const movesEnd = !runs && differs('end')
  const isTime = differs('start') || movesEnd || isPaired
  const action = isPaired ? 'pair' : isMoved(observation, fields) ? 'shift' : isTime ? 'ends' : 'replace'
  const times = {
    ...(differs('start') && { start: fields.start! }),
    ...(differs('end') && { end: fields.end! }),
  }
  return {
    correction: {
      ...{ action, removed: [], moved: new Map() },
      changed: [{ observation, fields: { ...fields, ...withFirst(observation, times) } }],
    },
    // What still runs is still being described: where it is may change.
    isLogged:
      isTime ||
      (!runs && saysElse(observation, fields)) ||
      LABELS.some((field) => (field === 'location' && runs ? false : replaces(field))),
  }
}

/** Something that was said is said otherwise. */
const saysElse = (observation: ObservationRecord, fields: ChangedFields): boolean =>
  differences(observation, fields).some((each) => BESIDE.test(each.field) && takesAway(each))

/** Start and end by the same time. */
const isMoved = (was: ObservationRecord, { start, end }: ChangedFields): boolean =>
  Boolean(start && end && was.end) &&
  Date.parse(start!) - Date.parse(was.start) === Date.parse(end!) - Date.parse(was.end!)
