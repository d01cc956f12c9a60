import { useMessages } from '../../i18n/messages-context.tsx'
import type { ObservationRecord } from '../../records/document-records.ts'
import { useSession } from '../services.ts'
import { useCollection } from '../use-collection.ts'

/** Who made an observation, by name; null for whoever looks, and for what says nothing about it. */
export function useAnalystNames(): (observation: ObservationRecord) => string | null {
  const session = useSession()
  const { observe } = useMessages()
  const analysts = useCollection(session.records.analysts)
  return ({ by, observer }) => {
    if (by === session.analyst) return null
    const name = analysts.find(({ id }) => id === by)?.name || observer
    return name || (by ? observe.otherAnalyst : null)
  }
}
