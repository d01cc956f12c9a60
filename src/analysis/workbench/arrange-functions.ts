import { DAYPARTS, type WeekSchedule } from '../../records/daypart.ts'
import type { TaskId } from '../../records/ids.ts'
import type { DraftFunction } from '../../records/plan-draft.ts'
import { checkPlan } from '../check-plan.ts'
import { type CompiledProblem, compileProblem, DAY_COUNT } from '../grouping/compiled-problem.ts'
import { countClasses } from '../grouping/function-shape.ts'
import type { GroupingProblem } from '../grouping-problem.ts'
import type { Allocation } from '../plan.ts'
import { tidyPlan } from '../tidy/tidy-plan.ts'
import { bestDaysAlone, daysNear, workedDays } from './choose-days.ts'
import { findWeek } from './find-week.ts'
import type { FoundWeek, TakenHours, WantedFunction, WantedTask } from './week-request.ts'

/** Hours an analyst asked for: as many as can be between the two. */
export interface AskedHours {
  /** Place of the function. */
  readonly place: number
  readonly taskId: TaskId
  readonly least: number
  readonly most: number
}

export interface ArrangeOptions {
  /** False: any week that keeps the rules, in a small part of the time; for trying a move. */
  readonly isTidied?: boolean
}

/** What an hour that was asked for counts for: more than any other. */
const ASKED_WORTH = 10
/** Less than this is rounding, in hours. */
const NOTHING = 1e-6

/**
 * Finds hours and a week for the functions that were changed, with the others as they are. First with the hours every
 * task has and the days every function works; then with the best hours; then on other days. Tasks that are pinned keep
 * their hours through all of that, and change only where the rules cannot be kept otherwise. Where nothing keeps the
 * rules (a function with two tasks), the nearest to what was asked, on days that break as little as can be; what it
 * breaks is for the rule check to name.
 *
 * @param touched places of the functions that were changed
 * @param asked hours of tasks that are not simply to stay as they are
 * Cost: a few milliseconds, tidying included some ten.
 */
export function arrangeFunctions(
  problem: GroupingProblem,
  functions: readonly DraftFunction[],
  touched: readonly number[],
  asked: readonly AskedHours[] = [],
  { isTidied = true }: ArrangeOptions = {},
): readonly DraftFunction[] {
  const desk = new ArrangingDesk(problem, functions, touched, asked)
  const arranged = desk.arranged()
  return isTidied ? tidied(problem, arranged, desk.places) : arranged
}

/** Tasks that are to keep the hours they have. */
type KeptHours = 'all' | 'pinned' | 'none'

class ArrangingDesk {
  /** Of the functions that are arranged. */
  readonly places: readonly number[]
  private readonly compiled: CompiledProblem
  private readonly placeOf: ReadonlyMap<TaskId, number>
  private readonly taken: TakenHours

  constructor(
    problem: GroupingProblem,
    private readonly functions: readonly DraftFunction[],
    touched: readonly number[],
    private readonly asked: readonly AskedHours[],
  ) {
    this.compiled = compileProblem(problem)
    this.placeOf = new Map(problem.tasks.map(({ task }, place) => [task.id, place]))
    this.places = [...new Set(touched)]
      .filter((place) => functions[place] && this.known(place).length > 0)
      .sort((a, b) => a - b)
    this.taken = this.takenByOthers()
  }

  arranged(): readonly DraftFunction[] {
    if (this.places.length === 0) return this.functions
    const found = this.best()
    return found ? this.withWeek(found) : this.functions
  }

  /** All functions by the rules; then with one of them loose; then all. */
  private best(): FoundWeek | null {
    const isLoose = this.places.map((place) => this.cannotKeepRules(place))
    const without = this.places.map((_, out) => isLoose.map((loose, at) => loose || at === out))
    const all = this.places.map(() => true)
    return this.withOtherDays(isLoose) ?? first([...without, all], (each) => this.onTheseDays(each))
  }

  private onTheseDays(isLoose: readonly boolean[]): FoundWeek | null {
    const days = this.days(isLoose)
    return first(this.keeping(), (kept) => this.week(kept, days, isLoose))
  }

  private keeping(): KeptHours[] {
    return this.hasPins() ? ['all', 'pinned', 'none'] : ['all', 'none']
  }

  private hasPins(): boolean {
    return this.places.some((place) => this.known(place).some(({ taskId }) => this.isPinned(place, taskId)))
  }

  private isPinned(place: number, taskId: TaskId): boolean {
    const { whole, pinned } = this.functions[place]!
    return whole || pinned.includes(taskId)
  }

  private withOtherDays(isLoose: readonly boolean[]): FoundWeek | null {
    const now = this.days(isLoose)
    const others = this.otherDays(now, isLoose)
    const onAny = (kept: readonly KeptHours[]) =>
      first(kept, (each) => this.week(each, now, isLoose)) ??
      first(kept, (each) => first(others, (days) => this.week(each, days, isLoose)))
    if (!this.hasPins()) return onAny(['all', 'none'])
    // Other days sooner than other hours of what is pinned.
    return onAny(['all', 'pinned']) ?? onAny(['none'])
  }

  private days(isLoose: readonly boolean[]): number[] {
    return this.places.map((place, at) => (isLoose[at] ? this.daysAlone(place) : this.daysNow(place)))
  }

  private week(kept: KeptHours, days: readonly number[], isLoose: readonly boolean[]): FoundWeek | null {
    const wanted = this.places.map((place, at): WantedFunction => {
      const loose = isLoose[at]!
      return { tasks: this.wantedTasks(place, loose ? 'all' : kept), days: days[at]!, isLoose: loose }
    })
    return findWeek(this.compiled, this.taken, wanted)
  }

  private wantedTasks(place: number, kept: KeptHours): WantedTask[] {
    const { least, hours, value } = this.compiled
    return this.known(place).map((allocation): WantedTask => {
      const task = this.placeOf.get(allocation.taskId)!
      const asked = this.asked.find((each) => each.place === place && each.taskId === allocation.taskId)
      if (asked) return { task, least: asked.least, most: asked.most, worth: ASKED_WORTH }
      const worth = value[task]!
      const isKept = kept === 'all' || (kept === 'pinned' && this.isPinned(place, allocation.taskId))
      if (!isKept) return { task, least: least[task]!, most: hours[task]!, worth }
      return { task, least: allocation.hours, most: allocation.hours, worth }
    })
  }

  private known(place: number): readonly Allocation[] {
    return this.functions[place]!.allocations.filter(
      ({ taskId, hours }) => this.placeOf.has(taskId) && Number.isFinite(hours),
    )
  }

  private tasksOf(place: number): number[] {
    return this.known(place).map(({ taskId }) => this.placeOf.get(taskId)!)
  }

  /** Whatever the hours: too few tasks, too many places. */
  private cannotKeepRules(place: number): boolean {
    const { parameters, location } = this.compiled
    const tasks = this.tasksOf(place)
    return tasks.length < parameters.minTasks || countClasses(location, tasks) > parameters.maxLocations
  }

  private daysNow(place: number): number {
    return workedDays(this.functions[place]!.allocations)
  }

  private daysAlone(place: number): number {
    const { whole } = this.functions[place]!
    const now = this.daysNow(place)
    if (whole && now !== 0) return now
    return bestDaysAlone(this.compiled, this.taken, this.wantedTasks(place, 'all'), now)
  }

  /** One function at a time on other days, nearest first. */
  private otherDays(days: readonly number[], isLoose: readonly boolean[]): number[][] {
    return this.places.flatMap((place, at) => {
      if (isLoose[at] || this.functions[place]!.whole) return []
      return daysNear(this.compiled, days[at]!).map((own) =>
        days.map((known, other) => (other === at ? own : known)),
      )
    })
  }

  private takenByOthers(): TakenHours {
    const { size } = this.compiled
    const taken = { week: new Float64Array(size), days: new Float64Array(size * DAY_COUNT) }
    this.functions.forEach(({ allocations }, place) => {
      if (this.places.includes(place)) return
      for (const { taskId, hours, schedule } of allocations) {
        const task = this.placeOf.get(taskId)
        if (task === undefined) continue
        taken.week[task]! += hours
        DAYPARTS.forEach((daypart, part) => {
          taken.days[task * DAY_COUNT + (part >> 1)]! += schedule[daypart] ?? 0
        })
      }
    })
    return taken
  }

  private withWeek({ hours }: FoundWeek): readonly DraftFunction[] {
    return this.functions.map((fn, place) => {
      const at = this.places.indexOf(place)
      if (at < 0) return fn
      const known = this.known(place)
      return {
        ...fn,
        allocations: fn.allocations.map((allocation) => {
          const task = known.indexOf(allocation)
          return task < 0 ? allocation : allocationOf(allocation.taskId, hours[at]![task]!)
        }),
      }
    })
  }
}

/** The first that is found, of as many as are tried. */
function first<From, To>(from: readonly From[], find: (each: From) => To | null): To | null {
  for (const each of from) {
    const found = find(each)
    if (found) return found
  }
  return null
}

/** Hours that are a fraction of a second off a round number are that number. */
const clean = (hours: number): number => Math.round(hours * 1e6) / 1e6

function allocationOf(taskId: TaskId, parts: Float64Array): Allocation {
  const filled = DAYPARTS.flatMap((daypart, part) =>
    parts[part]! > NOTHING ? [[daypart, clean(parts[part]!)] as const] : [],
  )
  const schedule: WeekSchedule = Object.fromEntries(filled)
  return { taskId, hours: clean(filled.reduce((sum, [, hours]) => sum + hours, 0)), schedule }
}

/** The functions at these places in a tidy week; as they are where they break a rule, or where tidying them would break one of another. */
function tidied(
  problem: GroupingProblem,
  functions: readonly DraftFunction[],
  places: readonly number[],
): readonly DraftFunction[] {
  const own = places.map((place) => functions[place]!)
  if (checkPlan(problem, { functions: own }).problems.length > 0) return functions
  const { plan } = tidyPlan(problem, { functions: own }, true)
  const tidy = functions.map((fn, place) => {
    const at = places.indexOf(place)
    return at < 0 ? fn : { ...fn, allocations: plan.functions[at]!.allocations }
  })
  const problems = (all: readonly DraftFunction[]) => checkPlan(problem, { functions: all }).problems.length
  return problems(tidy) <= problems(functions) ? tidy : functions
}
