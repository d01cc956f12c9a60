import type { ObservationRecord } from '../../records/document-records.ts'
import { compareText, type PlaceId } from '../../records/ids.ts'
import type { Company } from '../../records/observing.ts'
import { ENVIRONMENT, type Environment, type EnvironmentFactor, type Level } from '../../records/scales.ts'
import type { TaskRecord } from '../../records/task-record.ts'
import { lastMade } from './made-order.ts'

/** What holds on the floor now: it describes what runs, and what starts next begins with it, load only beside what runs. */
export interface FloorContext {
  /** '' when no place is chosen. */
  readonly location: string
  /** The place of the floor plan that is meant by it, where there is one. */
  readonly placeId?: PlaceId
  /** Codes of the load catalogue and own words. */
  readonly load: readonly string[]
  readonly environment: Environment
  /** With whom. */
  readonly company: readonly Company[]
}

export const NO_CONTEXT: FloorContext = { location: '', load: [], environment: {}, company: [] }

/** What the chips show: of what runs, the observation started last; else what was chosen before it. */
export function contextOf(running: readonly ObservationRecord[], chosen: FloorContext): FloorContext {
  const last = lastMade(running)
  if (!last) return chosen
  return {
    location: last.location ?? '',
    ...(last.placeId && { placeId: last.placeId }),
    load: last.load,
    environment: last.environment ?? {},
    company: last.company ?? [],
  }
}

/** What a start begins with. A load is of what runs: it ends with the last of that. */
export const contextAtStart = (
  context: FloorContext,
  running: readonly ObservationRecord[],
  stopping: readonly ObservationRecord[],
): FloorContext => (running.length > 0 && stopping.length === running.length ? withoutLoad(context) : context)

export const withoutLoad = (context: FloorContext): FloorContext => ({ ...context, load: [] })

/** What held in the last thing this device recorded that day: chips stay on over a restart until tapped off; load is over. */
export function lastContext(
  observations: readonly ObservationRecord[],
  device: string,
  day: string,
): FloorContext {
  const own = observations.filter((each) => each.device === device && each.start.slice(0, 10) === day)
  return withoutLoad(contextOf(own, NO_CONTEXT))
}

export const withLoad = (load: readonly string[], factor: string, on: boolean): readonly string[] =>
  withMember(load, factor, on)

export const withMember = <T>(list: readonly T[], member: T, on: boolean): readonly T[] =>
  on ? [...new Set([...list, member])] : list.filter((each) => each !== member)

/** @param level null takes the grade away */
export function withGrade(
  environment: Environment | undefined,
  factor: EnvironmentFactor,
  level: Level | null,
): Environment {
  const { [factor]: _, ...others } = environment ?? {}
  return level === null ? others : { ...others, [factor]: level }
}

export const gradesIn = (environment: Environment | undefined): [EnvironmentFactor, Level][] =>
  ENVIRONMENT.flatMap((factor): [EnvironmentFactor, Level][] => {
    const level = environment?.[factor]
    return level === undefined ? [] : [[factor, level]]
  })

/** Whether a place is said by the chip of the floor plan, so that it needs none of its own. */
export type IsOnPlan = (where: { readonly location: string; readonly placeId?: PlaceId }) => boolean

/** The chips of a visit, in a fixed order. */
export interface ChipChoices {
  readonly load: readonly string[]
  readonly places: readonly string[]
}

/** More places than this are a list, not a row of chips; the rest is behind the plus. */
const PLACES_SHOWN = 3
const LOAD_SHOWN = 6

/** What this department used most, filled up with the usual ones. */
export function chipChoices(
  observations: readonly ObservationRecord[],
  tasks: readonly TaskRecord[],
  usual: readonly string[],
  isOnPlan: IsOnPlan = () => false,
): ChipChoices {
  const load = mostUsed(observations.flatMap((observation) => [...observation.load]))
  return {
    load: [...new Set([...load.slice(0, LOAD_SHOWN), ...usual])].slice(0, Math.max(LOAD_SHOWN, usual.length)),
    places: knownPlaces(observations, tasks)
      .filter((location) => !isOnPlan({ location }))
      .slice(0, PLACES_SHOWN),
  }
}

/** Every place written down in this department, most used first. */
export const knownPlaces = (
  observations: readonly ObservationRecord[],
  tasks: readonly TaskRecord[],
): readonly string[] =>
  mostUsed([...observations.map(({ location }) => location ?? ''), ...tasks.map(({ location }) => location)])

/** Words of their own that were used for load, most used first. */
export const ownLoadWords = (
  observations: readonly ObservationRecord[],
  isCatalogued: (factor: string) => boolean,
): readonly string[] =>
  mostUsed(observations.flatMap(({ load }) => load.filter((each) => !isCatalogued(each))))

/** The row as it shows: the choices, then what is on but not among them. */
export function chipRow(
  choices: ChipChoices,
  context: FloorContext,
  isOnPlan: IsOnPlan = () => false,
): ChipChoices {
  const extraLoad = context.load.filter((factor) => !choices.load.includes(factor))
  const isExtraPlace =
    context.location !== '' && !choices.places.includes(context.location) && !isOnPlan(context)
  return {
    load: [...choices.load, ...extraLoad],
    places: isExtraPlace ? [...choices.places, context.location] : choices.places,
  }
}

function mostUsed(words: readonly string[]): string[] {
  const uses = new Map<string, number>()
  for (const word of words) if (word !== '') uses.set(word, (uses.get(word) ?? 0) + 1)
  return [...uses].sort(([a, one], [b, other]) => other - one || compareText(a, b)).map(([word]) => word)
}
