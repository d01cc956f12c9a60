import { createStore } from 'zustand/vanilla'
import type { DepartmentId, ObservationId } from '../../records/ids.ts'
import type { FloorContext } from '../../screens/observe/floor-context.ts'
import type { Follow } from '../../screens/observe/follow.ts'
import type { DoneHere } from '../../screens/observe/offered-recordings.ts'

/** Choices on the floor that are no records; null: take them from what was recorded last. */
export interface FloorMemory {
  readonly follow: Follow | null
  readonly context: FloorContext | null
  readonly isOneAtATime: boolean
  readonly here: DoneHere
  /** What just happened, in words. */
  readonly status: string
  /** The observation somebody asked for elsewhere; it opens. */
  readonly asked: ObservationId | null
}

const NOTHING: FloorMemory = {
  follow: null,
  context: null,
  isOneAtATime: false,
  here: { made: new Map(), confirmed: new Map() },
  status: '',
  asked: null,
}

/** Per department, while the app is open: another room and back changes nothing. */
export const floorMemory = createStore<Readonly<Partial<Record<DepartmentId, FloorMemory>>>>(() => ({}))

export const memoryOf = (id: DepartmentId): FloorMemory => floorMemory.getState()[id] ?? NOTHING

export const remember = (id: DepartmentId, changes: Partial<FloorMemory>): void =>
  floorMemory.setState({ [id]: { ...memoryOf(id), ...changes } })

/**
 * Remembers that observations were made here, or confirmed to go on.
 *
 * @param elapsed milliseconds since the app was started
 */
export function rememberHere(
  id: DepartmentId,
  did: keyof DoneHere,
  observations: readonly ObservationId[],
  elapsed: number,
): void {
  const { here } = memoryOf(id)
  const known = new Map([...here[did], ...observations.map((each) => [each, elapsed] as const)])
  remember(id, { here: { ...here, [did]: known } })
}
