import type { observed as dutch } from '../nl/history-observed.ts'
import { recording } from './recording.ts'
import { scheme } from './scheme.ts'

/** Words of what is recorded beside observations, as the floor says them. */
export const observed: typeof dutch = {
  company: recording.companyNames,
  interruptions: recording.kinds,
  paces: recording.paces,
  questions: scheme.kinds,
  sectors: scheme.sectors.names,
  withTasks: scheme.withTasks,
  everything: scheme.everything,
}
