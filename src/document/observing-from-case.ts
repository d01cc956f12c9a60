import type * as v from 'valibot'
import type { CaseFile } from '../records/case-file.ts'
import type { Kept, ObservationRecord } from '../records/document-records.ts'
import type { DepartmentId } from '../records/ids.ts'
import { SCHEME_KEY, type SchemeRecord } from '../records/observing.ts'
import { OBSERVED, OBSERVING_LISTS, type ObservingList, SCHEME } from '../records/observing-parts.ts'
import { type Carried, takeList, takeOne } from './carried-additions.ts'
import type { Edit } from './edit.ts'
import { addRecordEdit, type RecordsByRoot } from './new-record.ts'
import { ranked } from './rank.ts'
import type { Importer } from './task-from-case.ts'

type Mint = Importer['mint']

/** What an observation of a file has beside the format, and what else was carried. */
export function takeObserved(
  given: Kept['extra'],
): Pick<ObservationRecord, keyof typeof OBSERVED> & { readonly extra: Carried } {
  let extra: Carried = given
  const taken: Record<string, unknown> = {}
  for (const [field, schema] of Object.entries(OBSERVED)) {
    const one = takeOne(extra, field, schema as v.GenericSchema)
    extra = one.extra
    if (one.taken !== undefined) taken[field] = one.taken
  }
  const { modifiers, ...others } = taken as { modifiers?: readonly { id: string; value: unknown }[] }
  const held = modifiers && { modifiers: Object.fromEntries(modifiers.map(({ id, value }) => [id, value])) }
  return { ...others, ...held, extra } as ReturnType<typeof takeObserved>
}

/** What our files say of observing, and the fields beside the lists that are left. */
export interface Observing {
  readonly edits: readonly { readonly departmentId: DepartmentId; readonly edit: Edit }[]
  readonly fileExtra: Carried
}

export function observingEdits(file: CaseFile, given: Carried, mint: Mint): Observing {
  const list = given?.observing
  if (!Array.isArray(list)) return { edits: [], fileExtra: given }
  const departments = new Set<unknown>(file.departments.map(({ id }) => id))
  const idOf = onceEach(mint)
  const edits: { departmentId: DepartmentId; edit: Edit }[] = []
  const left: unknown[] = []
  for (const each of list as readonly unknown[]) {
    const own = isObject(each) && departments.has(each.departmentId) ? each : null
    if (!own) {
      left.push(each)
      continue
    }
    const departmentId = own.departmentId as DepartmentId
    const { taken, rest } = departmentEdits(own, idOf, mint)
    edits.push(...taken.map((edit) => ({ departmentId, edit })))
    if (rest) left.push({ departmentId, ...rest })
  }
  const { observing: _, ...others } = given ?? {}
  const kept = left.length > 0 ? { ...others, observing: left } : others
  return { edits, fileExtra: Object.keys(kept).length > 0 ? kept : undefined }
}

function departmentEdits(
  { departmentId: _, ...given }: Readonly<Record<string, unknown>>,
  idOf: (root: ObservingList, id: string) => string,
  mint: Mint,
): { readonly taken: Edit[]; readonly rest: Carried } {
  const taken: Edit[] = []
  let rest: Carried = given
  for (const root of Object.keys(OBSERVING_LISTS) as ObservingList[]) {
    const read: ReturnType<typeof takeList<Row>> = takeList(
      rest,
      root,
      OBSERVING_LISTS[root] as v.GenericSchema<unknown, Row>,
    )
    rest = read.extra
    for (const [row, rank] of ranked(read.taken)) {
      const id = typeof row.id === 'string' ? idOf(root, row.id) : mint<string>()
      const record = { ...row, ...FIELDS[root]?.(row, rank), id }
      taken.push(addRecordEdit(root, record as unknown as RecordsByRoot[ObservingList]))
    }
  }
  const scheme = takeOne(rest, 'scheme', SCHEME)
  if (scheme.taken) taken.push(addRecordEdit('schemes', { id: SCHEME_KEY, ...scheme.taken } as SchemeRecord))
  return { taken, rest: scheme.extra && Object.keys(scheme.extra).length > 0 ? scheme.extra : undefined }
}

type Row = Readonly<Record<string, unknown>>

/** What the records have that a file says otherwise, or not. Which device it was is not known here. */
const FIELDS: Partial<Record<ObservingList, (row: Row, rank: string) => object>> = {
  interruptions: () => ({ device: '', count: 0 }),
  situations: () => ({ device: '' }),
  samplingRounds: () => ({ device: '' }),
  samples: () => ({ device: '' }),
  places: (_, rank) => ({ rank }),
  modifiers: ({ options }, rank) => ({
    rank,
    options: Object.fromEntries(
      ranked(options as readonly { id: string; name: string }[]).map(([{ id, name }, place]) => [
        id,
        { name, rank: place },
      ]),
    ),
  }),
  floorPlans: ({ strokes }, rank) => ({
    rank,
    strokes: Object.fromEntries((strokes as readonly unknown[]).map((points, at) => [String(at), points])),
  }),
  // One piece that is nowhere: how much it was stays known, and it shows as not there yet.
  media: ({ bytes }) => ({
    device: '',
    pieces: bytes ? [{ id: 'not-in-file', bytes }] : [],
    bytes: undefined,
  }),
}

const isObject = (value: unknown): value is Row =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

/** The id of the file, or a new one where that root had it before. */
function onceEach(mint: Mint): (root: ObservingList, id: string) => string {
  const used = new Set<string>()
  return (root, id) => {
    const key = `${root} ${id}`
    if (used.has(key)) return mint<string>()
    used.add(key)
    return id
  }
}
