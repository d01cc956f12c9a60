import type { LoadSection } from '../records/scales.ts'
import type { LoadFactor } from './nl/load.ts'

/** Which chips stand under which of the six sections, in the order they are shown. Every factor stands once. */
export const LOAD_CATALOGUE: Readonly<Record<LoadSection, readonly LoadFactor[]>> = {
  personal: ['pressure', 'interrupted', 'concentrating', 'switching', 'remembering'],
  social: ['conflict', 'emotions', 'alone'],
  surroundings: ['noise', 'draughtOrCold', 'heat', 'wetOrDirty', 'dustOrSmell', 'danger'],
  movements: ['lifting', 'bending', 'reaching', 'pushing', 'stairs', 'longWalking'],
  postures: ['longStanding', 'longSitting', 'kneeling'],
  hours: ['early', 'night', 'noBreak'],
}

/** The first row of chips on the floor, before this department has a habit of its own. */
export const QUICK_LOAD: readonly LoadFactor[] = ['pressure', 'noise', 'lifting', 'bending', 'longStanding']
