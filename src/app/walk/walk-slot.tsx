import { lazy, Suspense } from 'preact/compat'
import { useView } from '../view-store.ts'

const WalkCoach = lazy(() => import('./walk-coach.tsx'))

/** Where the coach stands while somebody walks through the example; loaded only then. */
export function WalkSlot() {
  const isWalking = useView((view) => view.walk !== null)
  return (
    isWalking && (
      <Suspense fallback={null}>
        <WalkCoach />
      </Suspense>
    )
  )
}
