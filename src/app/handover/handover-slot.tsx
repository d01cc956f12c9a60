import { lazy, Suspense } from 'preact/compat'
import { useState } from 'preact/hooks'
import type { DepartmentId } from '../../records/ids.ts'
import type { HandoverAim } from './handover-start.tsx'

const HandoverStart = lazy(() =>
  import('./handover-start.tsx').then(({ HandoverStart: start }) => ({ default: start })),
)

/** For a room from which the tablet can be handed over: asks for it, and what to mount beside the room's screen. */
export function useHandoverSlot(departmentId: DepartmentId) {
  const [aim, setAim] = useState<HandoverAim | null>(null)
  const slot = aim && (
    <Suspense fallback={null}>
      <HandoverStart departmentId={departmentId} aim={aim} onClose={() => setAim(null)} />
    </Suspense>
  )
  return { slot, handOver: setAim }
}
