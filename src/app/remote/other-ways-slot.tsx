import { lazy, Suspense } from 'preact/compat'
import { useState } from 'preact/hooks'
import type { DepartmentId, PersonId } from '../../records/ids.ts'
import { useSession } from '../services.ts'
import { isAnswerWaiting } from './handed-answer.ts'

const OtherWays = lazy(() => import('./other-ways.tsx').then(({ OtherWays: ways }) => ({ default: ways })))

/** For a room from which findings can be put to people in other ways: opens them, and what to show in the place of the room. */
export function useOtherWays(departmentId: DepartmentId) {
  const session = useSession()
  // An answer that was chosen elsewhere is read here.
  const [asked, setAsked] = useState<{ readonly personId: PersonId | null } | null>(() =>
    isAnswerWaiting(session.id) ? { personId: null } : null,
  )
  const screen = asked && (
    <Suspense fallback={null}>
      <OtherWays departmentId={departmentId} personId={asked.personId} onBack={() => setAsked(null)} />
    </Suspense>
  )
  return { screen, openOtherWays: (personId: PersonId | null = null) => setAsked({ personId }) }
}
