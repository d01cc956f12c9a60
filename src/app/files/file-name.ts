import type { ProjectId } from '../../records/ids.ts'
import { type Clock, wallTime } from '../clock.ts'

/** A name for a saved file: the day and the start of the project's id. Never its name: file names travel unsealed. */
export const fileName = (clock: Clock, id: ProjectId, ending: string): string =>
  `werkvloer-${wallTime(clock).slice(0, 10)}-${id.slice(0, 6).toLowerCase()}.${ending}`
