import type { TaskId } from '../../records/ids.ts'
import type { Spot } from './workbench-props.ts'

/** A task that was picked up and not yet put down. */
export interface HeldTask {
  readonly taskId: TaskId
  /** Null: from what stays with today's jobs. */
  readonly from: number | null
  readonly by: 'pointer' | 'keys'
  /** Where it would be put down; undefined: nowhere yet. */
  readonly over: Spot | undefined
}

/** The spots in the order in which arrow keys go through them. @param places first places of the columns */
export const spotsInOrder = (places: readonly number[]): readonly Spot[] => [null, ...places, 'new']

/** The next spot in a direction, round the ends; from nowhere it begins where the task is. */
export function nextSpot(spots: readonly Spot[], now: Spot | undefined, step: 1 | -1): Spot {
  const at = now === undefined ? -1 : spots.indexOf(now)
  return spots[(at + step + spots.length) % spots.length]!
}

/** As an attribute of the element that is the spot. */
export const spotName = (spot: Spot): string => (spot === null ? 'left' : String(spot))

/** Undefined for the name of no spot. */
export function spotOf(name: string | undefined): Spot | undefined {
  if (name === undefined) return undefined
  if (name === 'left') return null
  if (name === 'new') return 'new'
  return /^\d+$/.test(name) ? Number(name) : undefined
}

const STEPS: Readonly<Record<string, 1 | -1>> = {
  ArrowRight: 1,
  ArrowDown: 1,
  ArrowLeft: -1,
  ArrowUp: -1,
}

/** Which way a key goes; undefined for other keys. */
export const stepOfKey = (key: string): 1 | -1 | undefined => STEPS[key]
