/** A step of a five-step scale; what each step means depends on the scale (`method.md` of the field: see docs/DATA.md). */
export type Level = 0 | 1 | 2 | 3 | 4
export const LEVELS: readonly Level[] = [0, 1, 2, 3, 4]

/** The seven task demands (taakeisen), each 0 (none) to 4 (very high), in the order used everywhere. */
export const DEMANDS = [
  'independence',
  'social',
  'deadlines',
  'pace',
  'interruptions',
  'unpredictability',
  'physical',
] as const
export type Demand = (typeof DEMANDS)[number]
export type Demands = Readonly<Record<Demand, Level>>

export const VERDICTS = ['suitable', 'possible', 'unsuitable'] as const
export type Verdict = (typeof VERDICTS)[number]

export const WISHES = ['shed', 'neutral', 'keep', 'more'] as const
export type Wish = (typeof WISHES)[number]

export const RISKS = ['low', 'medium', 'high'] as const
export type Risk = (typeof RISKS)[number]

export const ORIGINS = ['existing', 'undone', 'additional'] as const
export type Origin = (typeof ORIGINS)[number]

export const ROLES = ['employee', 'supervisor', 'manager', 'candidate', 'other'] as const
export type Role = (typeof ROLES)[number]

/** What an observer can grade about a place, 0 (no burden) to 4 (very heavy). */
export const ENVIRONMENT = ['noise', 'light', 'temperature', 'crowding', 'stimuli'] as const
export type EnvironmentFactor = (typeof ENVIRONMENT)[number]
export type Environment = Readonly<Partial<Record<EnvironmentFactor, Level>>>

/** The six sections of load factors on site (FML). */
export const LOAD_SECTIONS = ['personal', 'social', 'surroundings', 'movements', 'postures', 'hours'] as const
export type LoadSection = (typeof LOAD_SECTIONS)[number]
