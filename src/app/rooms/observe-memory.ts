import { createStore } from 'zustand/vanilla'
import type { DepartmentId, ObservationId } from '../../records/ids.ts'
import type { FloorContext } from '../../screens/observe/floor-context.ts'
import type { Follow } from '../../screens/observe/follow.ts'

/** Choices on the floor that are no records; null: take them from what was recorded last. */
export interface FloorMemory {
  readonly follow: Follow | null
  readonly context: FloorContext | null
  readonly isOneAtATime: boolean
  /** Recordings the analyst said go on. */
  readonly confirmed: ReadonlySet<ObservationId>
  /** What just happened, in words. */
  readonly status: string
}

const NOTHING: FloorMemory = {
  follow: null,
  context: null,
  isOneAtATime: false,
  confirmed: new Set(),
  status: '',
}

/** Per department, while the app is open: another room and back changes nothing. */
export const floorMemory = createStore<Readonly<Partial<Record<DepartmentId, FloorMemory>>>>(() => ({}))

export const memoryOf = (id: DepartmentId): FloorMemory => floorMemory.getState()[id] ?? NOTHING

export const remember = (id: DepartmentId, changes: Partial<FloorMemory>): void =>
  floorMemory.setState({ [id]: { ...memoryOf(id), ...changes } })
