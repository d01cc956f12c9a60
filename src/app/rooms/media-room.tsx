import type { DepartmentId } from '../../records/ids.ts'
import { MediaScreen } from '../../screens/media/media-screen.tsx'
import { AddMedia } from '../media/photo-adding.tsx'
import { OpenedMedia, useMediaChanges, useMediaItems } from '../media/photo-items.tsx'
import { FloorPlaces } from './floor-places.tsx'

/** All photos and voice notes of a department. */
export default function MediaRoom({ departmentId }: { readonly departmentId: DepartmentId }) {
  return (
    <MediaScreen
      places={<FloorPlaces departmentId={departmentId} current="media" />}
      items={useMediaItems(departmentId)}
      withSource={OpenedMedia}
      adding={<AddMedia departmentId={departmentId} about={null} />}
      {...useMediaChanges(departmentId)}
    />
  )
}
