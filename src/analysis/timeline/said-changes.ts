import type { ObservationId } from '../../records/ids.ts'
import type { CorrectionChange, InterruptionRecord, SituationRecord } from '../../records/observing.ts'
import type { ChangedFields, Correction } from './corrections.ts'

/** Fields the log says nothing of: they follow from others. */
const FOLLOWS: ReadonlySet<string> = new Set(['count', 'firstStart', 'firstEnd'])
/** Of these each part is a line of its own, named `<field>.<part>`. */
const IN_PARTS: ReadonlySet<string> = new Set(['modifiers', 'environment'])

/** As the log says it: each field as text, before and after. */
export function changesOf({ changed, removed }: Correction): readonly CorrectionChange[] {
  return [
    ...changed.flatMap(({ observation, fields }) =>
      differences(observation, fields).map((each) => ({ observationId: observation.id, ...each })),
    ),
    ...removed.map(({ id, start, end }) => gone(id, start, end)),
  ]
}

/** What an interruption or a situation was and became; of an interruption it says what that broke in on. */
export function changesAround(about: Around, fields: object): readonly CorrectionChange[] {
  return differences(about.record, fields).map((each) => ({ ...whereOf(about), ...each }))
}

/** It was none. */
export function removalAround(about: Around): readonly CorrectionChange[] {
  const { root, record } = about
  const [start, end] = root === 'situations' ? [record.start, record.end] : [record.at, record.endedAt]
  const was = root === 'situations' ? record.name : record.kind
  const field = root === 'situations' ? 'name' : 'kind'
  const { observationId } = whereOf(about)
  return [
    { ...whereOf(about), ...gone(observationId, start, end) },
    { ...whereOf(about), field, was: said(was), now: null },
  ]
}

/** What stands beside observations and is put right as they are. */
export type Around =
  | { readonly root: 'interruptions'; readonly record: InterruptionRecord }
  | { readonly root: 'situations'; readonly record: SituationRecord }

const whereOf = ({ root, record }: Around) => ({
  root,
  observationId: root === 'interruptions' ? record.observationId : (record.id as string as ObservationId),
})

const gone = (observationId: ObservationId, start: string, end: string | null | undefined) => ({
  observationId,
  field: 'removedAt',
  was: `${start}/${end ?? ''}`,
  now: null,
})

/** Whether what was said is no longer there. Filling in takes nothing away, nor do words written behind a note. */
export const takesAway = ({ field, was, now }: Difference): boolean =>
  was !== null && !(field === 'note' && (now ?? '').startsWith(was))

interface Difference {
  readonly field: string
  readonly was: string | null
  readonly now: string | null
}

/** Fields that are named and say something else. */
export function differences(before: object, fields: ChangedFields | object): readonly Difference[] {
  const held = before as Readonly<Record<string, unknown>>
  return Object.entries(fields)
    .filter(([field]) => !FOLLOWS.has(field))
    .flatMap(([field, value]): Difference[] => {
      if (!IN_PARTS.has(field)) return [{ field, was: said(held[field]), now: said(value) }]
      const [was, now] = [partsOf(held[field]), partsOf(value)]
      // Answers are given one by one; surroundings all at once.
      const parts = field === 'environment' ? { ...was, ...now } : now
      return Object.keys(parts).map((part) => ({
        field: `${field}.${part}`,
        was: said(was[part]),
        now: said(now[part]),
      }))
    })
    .filter(({ was, now }) => was !== now)
}

const partsOf = (value: unknown) => (value ?? {}) as Readonly<Record<string, unknown>>

function said(value: unknown): string | null {
  if (value === undefined || value === null || value === '') return null
  if (Array.isArray(value)) return value.join(', ') || null
  return typeof value === 'object' ? JSON.stringify(value) : String(value)
}
