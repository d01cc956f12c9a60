import type { GroupingProblem } from '../grouping-problem.ts'
import type { Parameters } from '../parameters.ts'
import type { PlanFigures } from './plan-figures.ts'

/** What a plan can be best at. */
export const AIMS = ['score', 'hours', 'light', 'places', 'wishes', 'processes'] as const
export type Aim = (typeof AIMS)[number]

/** How good a plan is at each aim; higher is better. */
const MEASURES: Readonly<Record<Aim, (figures: PlanFigures) => number>> = {
  score: ({ score }) => score,
  hours: ({ hours }) => hours,
  light: ({ load }) => -load,
  places: ({ locations }) => -locations,
  wishes: ({ shedHours }) => shedHours,
  processes: ({ processes }) => -processes,
}

/** A difference anybody would call one: an hour a week, a tenth of a level, a place less in one of three functions. */
const NOTICEABLE: Readonly<Record<Aim, number>> = {
  score: 1e-6,
  hours: 1,
  light: 0.1,
  places: 0.3,
  wishes: 1,
  processes: 0.3,
}

/** Less than this is no difference: a plan is not called best for what no figure on screen shows. Far below what is noticeable. */
const TIED: Readonly<Record<Aim, number>> = {
  score: 1e-6,
  hours: 0.1,
  light: 0.01,
  places: 0.01,
  wishes: 0.1,
  processes: 0.01,
}

interface Judged {
  readonly figures: PlanFigures
}

/**
 * The plan that is best at the aim. Of those that come to the same at it the one with the higher score, then the first; null where
 * there is no plan.
 */
export function bestAt<Of extends Judged>(aim: Aim, plans: readonly Of[]): Of | null {
  const most = Math.max(...plans.map(({ figures }) => measureOf(aim, figures)))
  return plans
    .filter(({ figures }) => measureOf(aim, figures) > most - TIED[aim])
    .reduce<Of | null>(
      (best, own) => (!best || own.figures.score > best.figures.score + TIED.score ? own : best),
      null,
    )
}

/** What each plan is best at of all, and clearly better at than the first; the first has the best score. As the plans. */
export const bestAims = (plans: readonly Judged[]): Aim[][] =>
  plans.map((own) => AIMS.filter((aim) => isBestAt(aim, own, plans)))

function isBestAt(aim: Aim, own: Judged, plans: readonly Judged[]): boolean {
  const first = plans[0]!
  if (aim === 'score') return own === first
  if (own === first)
    return plans.every((other) => other === own || isBetterAt(aim, own.figures, other.figures))
  return bestAt(aim, plans) === own && isBetterAt(aim, own.figures, first.figures)
}

export const measureOf = (aim: Aim, figures: PlanFigures): number => MEASURES[aim](figures)

/** Clearly better at the aim. */
export const isBetterAt = (aim: Aim, one: PlanFigures, other: PlanFigures): boolean =>
  measureOf(aim, one) >= measureOf(aim, other) + NOTICEABLE[aim]

/** The problem with prices, or rules stricter than its own, under which a search ends at plans good at the aim: mild first. */
export function problemsFor(problem: GroupingProblem, aim: Aim): GroupingProblem[] {
  return changesFor(aim, problem.parameters).map((changed) => ({
    ...problem,
    parameters: { ...problem.parameters, ...changed },
  }))
}

function changesFor(aim: Aim, parameters: Parameters): Partial<Parameters>[] {
  const { reservation, demandCost, locationCost, shedBonus, processCost, maxLocations } = parameters
  switch (aim) {
    case 'score':
      return [{}]
    case 'hours':
      return [0.2, 0.5, 1].map((more) => ({ reservation: reservation - more }))
    case 'light':
      return [1.6, 2.5, 4].map((times) => ({ demandCost: Math.max(demandCost, 0.05) * times }))
    case 'places':
      return [
        { locationCost: locationCost + 2 },
        { locationCost: locationCost + 6 },
        ...(maxLocations > 1 ? [{ maxLocations: 1 }] : []),
      ]
    case 'wishes':
      return [0.3, 0.8].map((more) => ({ shedBonus: shedBonus + more }))
    case 'processes':
      return [1.5, 4].map((more) => ({ processCost: processCost + more }))
  }
}
