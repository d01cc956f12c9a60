import { useEffect, useState } from 'preact/hooks'
import { useArea } from '../../i18n/messages-context.tsx'
import { handover } from '../../i18n/nl/handover.ts'
import type { Place } from '../../screens/handover/handover-flow.ts'
import { Notice } from '../../ui/notice.tsx'
import { formatRoute, parseRoute } from '../route.ts'
import { SessionProvider, useServices } from '../services.ts'
import { ErrorBoundary } from '../shell/error-boundary.tsx'
import { useLoaded } from '../use-loaded.ts'
import { follow } from '../view-store.ts'
import { GiveBack } from './give-back.tsx'
import type { HandedOver } from './handed-over.ts'
import { Sitting } from './sitting.tsx'
import { useStayInside } from './use-stay-inside.ts'

/** In the place of everything else while somebody who may see one validation has the device. Only the code leads out. */
export default function HandoverRoom({ handedOver }: { readonly handedOver: HandedOver }) {
  const { projectId, departmentId, sessionId } = handedOver
  const { projects, keepAwake, handover: control } = useServices()
  const words = useArea('handover', handover)
  const [isLeaving, setLeaving] = useState(false)
  /** Where the person was when they gave it back; they may go on after all. */
  const [left, setLeft] = useState<Place | null>(null)
  const home = formatRoute({ place: 'findings', projectId, departmentId })
  useStayInside(home)
  useEffect(() => {
    const awake = keepAwake()
    return () => awake.release()
  }, [])
  const opened = useLoaded(sessionId, async () => {
    const session = await projects.open(projectId)
    await session.openDepartment(departmentId)
    return { session, place: await control.readPlace() }
  })
  const leaving = (onBack: (() => void) | null) => (
    <GiveBack handedOver={handedOver} onTrying={() => follow(parseRoute(home))} onBack={onBack} />
  )
  const broken = (
    <>
      <Notice tone="attention" title={words.brokenTitle} live>
        {words.brokenText}
      </Notice>
      {leaving(null)}
    </>
  )
  if (isLeaving) return leaving(() => setLeaving(false))
  if (opened.kind === 'failed') return broken
  if (opened.kind === 'loading') {
    return (
      <main class="opening">
        <p role="status">{words.opening}…</p>
      </main>
    )
  }
  const { session, place } = opened.value
  return (
    <SessionProvider value={session}>
      <ErrorBoundary resetKey={sessionId} fallback={() => broken}>
        <Sitting
          departmentId={departmentId}
          sessionId={sessionId}
          place={left ?? place}
          onGiveBack={(at) => {
            setLeft(at)
            setLeaving(true)
          }}
        />
      </ErrorBoundary>
    </SessionProvider>
  )
}
