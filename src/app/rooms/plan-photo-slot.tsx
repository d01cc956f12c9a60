import type { DepartmentId } from '../../records/ids.ts'
import type { FloorPlanRecord, MediaRecord } from '../../records/media.ts'
import { PlanPhoto } from '../../screens/floorplan/plan-photo.tsx'
import { useMediaSource } from '../media/use-media-source.ts'
import { useSession } from '../services.ts'
import { useCollection } from '../use-collection.ts'

interface Props {
  readonly departmentId: DepartmentId
  readonly plan: FloorPlanRecord
}

/** The photo a plan is drawn on; nothing of a bare sheet. */
export function PlanPhotoSlot({ departmentId, plan }: Props) {
  const media = useCollection(useSession().department(departmentId)!.media)
  if (!plan.mediaId) return null
  const record = media.find(({ id }) => id === plan.mediaId)
  return record ? <Photo key={record.id} record={record} /> : <PlanPhoto source={{ kind: 'nothing' }} />
}

const Photo = ({ record }: { readonly record: MediaRecord }) => <PlanPhoto source={useMediaSource(record)} />
