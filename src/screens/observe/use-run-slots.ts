import { useRef } from 'preact/hooks'
import type { ObservationRecord } from '../../records/document-records.ts'
import { keepSlots, type Slots } from './run-slots.ts'

/** What runs in places that do not move; null is an empty one between two that run. */
export function useRunSlots(running: readonly ObservationRecord[]): readonly (ObservationRecord | null)[] {
  const slots = useRef<Slots>([])
  slots.current = keepSlots(
    slots.current,
    running.map(({ id }) => id),
  )
  const byId = new Map<string, ObservationRecord>(running.map((each) => [each.id, each]))
  return slots.current.map((id) => (id === null ? null : (byId.get(id) ?? null)))
}
