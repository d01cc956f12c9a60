import { useMemo } from 'preact/hooks'
import { useArea } from '../../i18n/messages-context.tsx'
import { recording as dutch } from '../../i18n/nl/recording.ts'
import type { ObservationRecord } from '../../records/document-records.ts'
import { compareText, type DepartmentId } from '../../records/ids.ts'
import type { SituationRecord } from '../../records/observing.ts'
import { countedSituations } from '../../records/situation-rules.ts'
import type { SituationChanges } from '../../screens/observe/situation-list.tsx'
import { changeSituation, removeSituation } from '../actions/situation-actions.ts'
import { useSession } from '../services.ts'
import { useCollection } from '../use-collection.ts'
import { notify } from '../view-store.ts'
import { saidReason } from './use-said-reason.ts'

interface Situations {
  /** By start, as they count: what nobody ended is over with what was recorded. */
  readonly situations: readonly SituationRecord[]
  /** Ids of those that nobody ended. */
  readonly unended: ReadonlySet<string>
}

/** @param minute milliseconds since the epoch, to the minute */
export function useSituations(
  departmentId: DepartmentId,
  observations: readonly ObservationRecord[],
  minute: number,
): Situations {
  const recorded = useCollection(useSession().department(departmentId)!.situations)
  return useMemo(
    () => ({
      situations: [...countedSituations(recorded, observations, minute)].sort(
        (a, b) => Date.parse(a.start) - Date.parse(b.start) || compareText(a.id, b.id),
      ),
      unended: new Set(recorded.flatMap(({ id, end }) => (end === null ? [id] : []))),
    }),
    [recorded, observations, minute],
  )
}

/** Putting a situation right, or taking it away. */
export function useSituationChanges(departmentId: DepartmentId): SituationChanges {
  const session = useSession()
  const words = useArea('recording', dutch)
  return {
    onSituationChange: ({ id }, fields, joined) => {
      // What is shown may have the end it counts with: the record is what changes.
      const recorded = session.department(departmentId)!.situations.get(id)
      if (recorded) changeSituation(session, departmentId, recorded, fields, joined, saidReason(session))
    },
    onSituationRemove: (situation) => {
      const recorded = session.department(departmentId)!.situations.get(situation.id)
      if (recorded) removeSituation(session, departmentId, recorded, saidReason(session))
      notify(words.didRemoveSituation({ name: situation.name }), true)
    },
  }
}
