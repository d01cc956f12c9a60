import { useMemo } from 'preact/hooks'
import type { ObservationRecord } from '../../records/document-records.ts'
import type { DepartmentId } from '../../records/ids.ts'
import { lastingAsides, openInterruptions } from '../../records/interruption-rules.ts'
import { SCHEME_KEY } from '../../records/observing.ts'
import type { Recording } from '../../screens/observe/recording.ts'
import { formatRoute } from '../route.ts'
import { useSession } from '../services.ts'
import { useCollection } from '../use-collection.ts'
import { useSituations } from './use-situation-changes.ts'

interface Now {
  readonly departmentId: DepartmentId
  readonly observations: readonly ObservationRecord[]
  readonly running: readonly ObservationRecord[]
  /** Milliseconds since the epoch. */
  readonly now: number
}

/** What a department records beside observations, as it stands. */
export function useRecording({ departmentId, observations, running, now }: Now): Recording {
  const session = useSession()
  const { device } = session.parts
  const own = session.department(departmentId)!
  const interruptions = useCollection(own.interruptions)
  const questions = useCollection(own.modifiers)
  const schemes = useCollection(own.schemes)
  // Once a minute is often enough to see that one is of yesterday.
  const minute = Math.floor(now / 60_000) * 60_000
  const waiting = useMemo(
    () => openInterruptions(interruptions, observations, { device, now: minute }),
    [interruptions, observations, device, minute],
  )
  const situations = useSituations(departmentId, observations, minute)
  const scheme = schemes.find(({ id }) => id === SCHEME_KEY)
  return {
    interruptions,
    waiting,
    asides: lastingAsides(interruptions, running),
    ...situations,
    questions,
    sector: scheme?.sector ?? null,
    isLocked: (scheme?.locked ?? null) !== null,
    schemeHref: formatRoute({ place: 'scheme', projectId: session.id, departmentId }),
  }
}
