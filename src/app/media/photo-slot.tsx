import { lazy, Suspense } from 'preact/compat'
import type { DepartmentId } from '../../records/ids.ts'
import type { MediaAbout } from '../../records/media.ts'

const MediaPart = lazy(() => import('./photo-part.tsx'))

interface Props {
  readonly departmentId: DepartmentId
  readonly about: MediaAbout
  readonly heading?: 'h2' | 'h3'
}

/** Photos and voice notes of something, loaded when it is shown. */
export const MediaSlot = (props: Props) => (
  <Suspense fallback={null}>
    <MediaPart key={`${props.about.kind} ${props.about.id}`} {...props} />
  </Suspense>
)
