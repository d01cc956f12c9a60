import type { Edit } from '../../document/edit.ts'
import { addRecordEdit, removeEdit, updateEdits } from '../../document/new-record.ts'
import { rankAtEnd, ranksForMove } from '../../document/rank.ts'
import type { DepartmentId, FloorPlanId, PlaceId } from '../../records/ids.ts'
import type { FloorPlanRecord, MediaRecord, PlaceRecord } from '../../records/media.ts'
import type { ProjectSession } from '../session/project-session.ts'
import { actIn } from './observation-edits.ts'

interface NewPlan {
  readonly name: string
  /** Width divided by height. */
  readonly ratio: number
  /** The photo it is drawn on, without what it is about; its pieces are on the disk. */
  readonly photo?: MediaRecord
}

export function addFloorPlan(
  session: ProjectSession,
  departmentId: DepartmentId,
  { name, ratio, photo }: NewPlan,
): FloorPlanId {
  const id = session.newId<FloorPlanId>()
  const rank = rankAtEnd(session.department(departmentId)!.floorPlans.list().map(ranked))
  const edits = [
    addRecordEdit('floorPlans', { id, name, ratio, mediaId: photo?.id ?? null, strokes: {}, rank }),
  ]
  if (photo) {
    edits.unshift(addRecordEdit('media', { ...photo, about: { kind: 'floorPlan', id } }))
  }
  actIn(session, departmentId, 'floorPlanAdded', edits)
  return id
}

/** @param fields `scale` undefined takes it away. @param joined true while somebody types in the same field */
export function changeFloorPlan(
  session: ProjectSession,
  departmentId: DepartmentId,
  plan: FloorPlanRecord,
  fields: Partial<Pick<FloorPlanRecord, 'name' | 'scale'>>,
  joined = false,
): void {
  actIn(session, departmentId, 'floorPlanChanged', updateEdits('floorPlans', plan, fields), joined)
}

/** With the photo under it. Its places stay, on no plan: what was seen there was seen there. */
export function removeFloorPlan(
  session: ProjectSession,
  departmentId: DepartmentId,
  { id, mediaId }: FloorPlanRecord,
): void {
  const { media, floorPlans } = session.department(departmentId)!
  const isShared = floorPlans.list().some((each) => each.id !== id && each.mediaId === mediaId)
  const edits = [removeEdit('floorPlans', id, session.analyst, session.now())]
  if (mediaId && media.get(mediaId) && !isShared)
    edits.push(removeEdit('media', mediaId, session.analyst, session.now()))
  actIn(session, departmentId, 'floorPlanRemoved', edits)
}

/** @param place from 0 */
export function moveFloorPlan(
  session: ProjectSession,
  departmentId: DepartmentId,
  plan: FloorPlanRecord,
  place: number,
): void {
  const { floorPlans } = session.department(departmentId)!
  actIn(session, departmentId, 'moved', rankEdits('floorPlans', floorPlans.list(), plan.id, place))
}

export function addStroke(
  session: ProjectSession,
  departmentId: DepartmentId,
  plan: FloorPlanRecord,
  points: readonly number[],
): void {
  const last = Math.max(-1, ...Object.keys(plan.strokes).map((key) => Number.parseInt(key, 10) || 0))
  // Behind the number what another tablet cannot have made: both keep their line.
  const key = `${last + 1}-${session.newId<string>().slice(-6)}`
  actIn(session, departmentId, 'lineDrawn', updateEdits('floorPlans', plan, { strokes: { [key]: points } }))
}

export function eraseStroke(
  session: ProjectSession,
  departmentId: DepartmentId,
  plan: FloorPlanRecord,
  key: string,
): void {
  const strokes = { [key]: undefined } as unknown as FloorPlanRecord['strokes']
  actIn(session, departmentId, 'lineErased', updateEdits('floorPlans', plan, { strokes }))
}

export function addPlace(
  session: ProjectSession,
  departmentId: DepartmentId,
  at: Pick<PlaceRecord, 'name' | 'floorPlanId' | 'x' | 'y'>,
): PlaceId {
  const id = session.newId<PlaceId>()
  const rank = rankAtEnd(session.department(departmentId)!.places.list().map(ranked))
  actIn(session, departmentId, 'placeAdded', [addRecordEdit('places', { id, ...at, rank })])
  return id
}

/** @param joined true while somebody types its name, or moves it step by step */
export function changePlace(
  session: ProjectSession,
  departmentId: DepartmentId,
  place: PlaceRecord,
  fields: Partial<Pick<PlaceRecord, 'name' | 'floorPlanId' | 'x' | 'y'>>,
  joined = false,
): void {
  const label = fields.name === undefined ? 'placeMoved' : 'placeRenamed'
  actIn(session, departmentId, label, updateEdits('places', place, fields), joined)
}

export function removePlace(session: ProjectSession, departmentId: DepartmentId, { id }: PlaceRecord): void {
  const edit = removeEdit('places', id, session.analyst, session.now())
  actIn(session, departmentId, 'placeRemoved', [edit])
}

/** @param before the place it comes to stand before; null: at the end */
export function orderPlace(
  session: ProjectSession,
  departmentId: DepartmentId,
  place: PlaceRecord,
  before: PlaceId | null,
): void {
  const list = session.department(departmentId)!.places.list()
  const others = list.filter(({ id }) => id !== place.id)
  const at = before === null ? others.length : others.findIndex(({ id }) => id === before)
  actIn(session, departmentId, 'moved', rankEdits('places', list, place.id, at))
}

const ranked = ({ id, rank = '' }: { readonly id: string; readonly rank?: string }) => ({ id, rank })

const rankEdits = (
  root: 'floorPlans' | 'places',
  list: readonly { readonly id: string; readonly rank?: string }[],
  id: string,
  place: number,
): Edit[] =>
  [...ranksForMove(list.map(ranked), id, place)].map(
    ([each, rank]): Edit => ({ kind: 'set', root, id: each, field: 'rank', value: rank }),
  )
