import {
  ASSUMPTIONS,
  type Assumed,
  type AssumedValues,
  type Assumption,
  type AssumptionUnit,
} from '../../records/scenario-advice.ts'

/** Where a default comes from: the method's own figures, the records of the project, or nobody: then it is a guess to be replaced. */
export type AssumptionOrigin = 'method' | 'records' | 'guess'

export const ASSUMPTION_GROUPS = ['freed', 'job', 'guidance', 'start', 'other'] as const
export type AssumptionGroup = (typeof ASSUMPTION_GROUPS)[number]

export interface AssumptionFact {
  readonly group: AssumptionGroup
  readonly unit: AssumptionUnit
  readonly origin: AssumptionOrigin
  /** Null: follows from the records. */
  readonly usual: Assumed | null
  readonly least: number
  readonly most: number
  /** Whether it can be a range. */
  readonly isRange: boolean
}

const one = (value: number): Assumed => ({ from: value, to: value })
const between = (from: number, to: number): Assumed => ({ from, to })

type Bounds = Pick<AssumptionFact, 'unit' | 'least' | 'most'>
const SHARE: Bounds = { unit: 'share', least: 0, most: 1 }
const RATE: Bounds = { unit: 'euroPerHour', least: 0, most: 1_000 }
const EURO: Bounds = { unit: 'euro', least: 0, most: 1_000_000 }
const HOURS: Bounds = { unit: 'hours', least: 0, most: 2_000 }
const COUNT: Bounds = { unit: 'count', least: 0, most: 200 }

const fact = (
  group: AssumptionGroup,
  origin: AssumptionOrigin,
  usual: Assumed | null,
  bounds: Bounds,
  isRange = false,
): AssumptionFact => ({ group, origin, usual, ...bounds, isRange })

/**
 * Every number the money of a scenario rests on. The method gives guidance of 0.25 to 1 hour a day after weeks of nearly
 * one-to-one, and a course of four days; all else differs per organisation and is a guess until somebody fills it in.
 */
export const ASSUMPTION_FACTS: Readonly<Record<Assumption, AssumptionFact>> = {
  // Never fewer weeks than the start can last, so that the start always fits in the first year.
  presentWeeks: fact('freed', 'guess', one(44), { unit: 'weeksPerYear', least: 26, most: 52 }),
  usedShare: fact('freed', 'guess', between(0.5, 1), SHARE, true),
  unknownHourlyCost: fact('freed', 'guess', one(35), RATE),
  wage: fact('job', 'guess', one(15), RATE),
  employerShare: fact('job', 'guess', one(0.3), SHARE),
  subsidyShare: fact('job', 'guess', between(0, 0.5), SHARE, true),
  guidanceHours: fact(
    'guidance',
    'method',
    between(0.25, 1),
    { unit: 'hoursPerDay', least: 0, most: 8 },
    true,
  ),
  mentorHourlyCost: fact('guidance', 'records', null, RATE),
  startWeeks: fact('guidance', 'guess', between(4, 8), { unit: 'weeks', least: 0, most: 26 }, true),
  startGuidance: fact('guidance', 'method', between(0.8, 1), SHARE, true),
  startOutput: fact('guidance', 'guess', between(0.25, 0.75), SHARE, true),
  mentors: fact('start', 'guess', one(1), COUNT),
  courseHours: fact('start', 'method', one(32), HOURS),
  coursePrice: fact('start', 'guess', between(500, 1_500), EURO, true),
  preparationHours: fact('start', 'guess', between(20, 60), HOURS, true),
  teamSessions: fact('start', 'guess', one(2), COUNT),
  sessionHours: fact('start', 'guess', one(1.5), HOURS),
  sessionPeople: fact('start', 'guess', one(8), COUNT),
  adaptation: fact('start', 'guess', between(0, 1_500), EURO, true),
  otherBenefits: fact('other', 'guess', one(0), { ...EURO, unit: 'euroPerYear' }, true),
  otherCosts: fact('other', 'guess', one(0), { ...EURO, unit: 'euroPerYear' }, true),
}

/** What is counted with: what the analyst said, else the default. */
export type Assumptions = Readonly<Record<Assumption, Assumed>>

/**
 * @param said what the analyst filled in; what is out of bounds (another version wrote it) is brought within
 * @param derived the default of what follows from the records
 */
export function assumptionsOf(
  said: AssumedValues,
  derived: { readonly mentorHourlyCost: number },
): Assumptions {
  return Object.fromEntries(
    ASSUMPTIONS.map((name) => {
      const usual = ASSUMPTION_FACTS[name].usual ?? one(derived.mentorHourlyCost)
      return [name, within(ASSUMPTION_FACTS[name], said[name] ?? usual)]
    }),
  ) as Assumptions
}

function within({ least, most }: AssumptionFact, { from, to }: Assumed): Assumed {
  const clamp = (value: number) => Math.min(most, Math.max(least, value))
  return { from: clamp(Math.min(from, to)), to: clamp(Math.max(from, to)) }
}
