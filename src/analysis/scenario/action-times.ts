import { STEPS, type Step } from '../../records/milestone.ts'

interface Timed {
  readonly from?: string | null | undefined
  readonly to?: string | null | undefined
}

interface Stepped {
  readonly step?: Step | null | undefined
}

/** Days since 1 January 1970 of a calendar date; null for anything else. */
export function dayOf(date: string | null | undefined): number | null {
  if (!date || !/^\d{4}-\d{2}-\d{2}$/.test(date)) return null
  const at = Date.parse(`${date}T00:00:00Z`)
  return Number.isNaN(at) ? null : Math.round(at / DAY_MS)
}
const DAY_MS = 86_400_000

export const dateOf = (day: number): string => new Date(day * DAY_MS).toISOString().slice(0, 10)

/** Actions by the step they belong to, in the order of the steps; those of none last (null). Steps without actions are left out. */
export function actionsByStep<Each extends Stepped>(
  actions: readonly Each[],
): { readonly step: Step | null; readonly actions: readonly Each[] }[] {
  return [...STEPS, null].flatMap((step) => {
    const own = actions.filter((each) => (each.step ?? null) === step)
    return own.length > 0 ? [{ step, actions: own }] : []
  })
}

export interface PlacedAction<Each> {
  readonly action: Each
  /** Days since 1970; equal for one day. */
  readonly from: number
  readonly to: number
}

export interface ActionTimes<Each> {
  /** By first day, and then as they came. */
  readonly placed: readonly PlacedAction<Each>[]
  /** Those without a readable date. */
  readonly undated: readonly Each[]
  /** First days of the months in sight, and of the one after; empty without dates. At most about twelve. */
  readonly ticks: readonly number[]
}

/** Actions on a calendar. One with a last day only stands on that day; ends that are turned round are put right. */
export function actionTimes<Each extends Timed>(actions: readonly Each[]): ActionTimes<Each> {
  const placed: PlacedAction<Each>[] = []
  const undated: Each[] = []
  for (const action of actions) {
    const [from, to] = [dayOf(action.from), dayOf(action.to)]
    const days = [from ?? to, to ?? from].filter((day) => day !== null)
    if (days.length === 0) undated.push(action)
    else placed.push({ action, from: Math.min(...days), to: Math.max(...days) })
  }
  placed.sort((a, b) => a.from - b.from)
  return { placed, undated, ticks: placed.length > 0 ? monthsAround(placed) : [] }
}

const MOST_TICKS = 12

function monthsAround(placed: readonly { readonly from: number; readonly to: number }[]): number[] {
  const first = new Date(Math.min(...placed.map(({ from }) => from)) * DAY_MS)
  const last = Math.max(...placed.map(({ to }) => to))
  const monthAt = (place: number) =>
    Math.round(Date.UTC(first.getUTCFullYear(), first.getUTCMonth() + place, 1) / DAY_MS)
  let months = 1
  while (monthAt(months) <= last) months++
  const every = Math.max(1, Math.ceil(months / MOST_TICKS))
  const steps = Math.ceil(months / every)
  return Array.from({ length: steps + 1 }, (_, place) => monthAt(place * every))
}
