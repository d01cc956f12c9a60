import { useEffect, useMemo, useState } from 'preact/hooks'
import { isWalked, roundsStanding } from '../../analysis/sampling/rounds-standing.ts'
import { type Found, sampleShares } from '../../analysis/sampling/sample-shares.ts'
import { walkAdvice } from '../../analysis/sampling/walk-advice.ts'
import { compareText, type DepartmentId, type SamplingPlanId } from '../../records/ids.ts'
import type { SamplingPlanRecord, SamplingRoundRecord } from '../../records/sampling.ts'
import type { DayRound } from '../../screens/rounds/day-panel.tsx'
import { useServices, useSession } from '../services.ts'
import { useCollection } from '../use-collection.ts'
import { useShownTasks } from '../withheld-tasks.ts'
import { lookAtRounds, openRound, STILL_WALKING_MS, wallNow } from './rounds-now.ts'

const NOTHING = { due: null, next: null, missed: [], walked: 0, noted: 0, planned: 0 } as const

/** The plan that is shown, how its rounds stand now, and what came of them. */
export function useRoundsView(departmentId: DepartmentId, chosen: SamplingPlanId | null) {
  const session = useSession()
  const { everySecond } = useServices()
  const own = session.department(departmentId)!
  const allPlans = useCollection(own.samplingPlans)
  const allRounds = useCollection(own.samplingRounds)
  const allSamples = useCollection(own.samples)
  const observations = useCollection(own.observations)
  const tasks = useShownTasks(useCollection(own.tasks))
  const [, setTick] = useState(0)
  const [takenUp, setTakenUp] = useState<string | null>(null)
  useEffect(() => {
    const look = () => {
      lookAtRounds(session, departmentId)
      setTick((before) => before + 1)
    }
    look()
    return everySecond(look)
  }, [session, departmentId, everySecond])

  const now = wallNow(session)
  const plans = useMemo(() => [...allPlans].sort((a, b) => compareText(b.at, a.at)), [allPlans])
  const mine = useMemo(() => allRounds.filter(({ by }) => by === session.analyst), [allRounds, session])
  // A round that was called for may be of another plan than the one that stands first.
  const walked = openRound(mine, now.day)?.planId
  const plan =
    plans.find(({ id }) => id === (walked ?? chosen)) ?? shownFirst(plans, session.analyst, now.day)
  const ofPlan = useMemo(() => allRounds.filter(({ planId }) => planId === plan?.id), [allRounds, plan?.id])
  const samples = useMemo(
    () => allSamples.filter(({ planId }) => planId === plan?.id),
    [allSamples, plan?.id],
  )
  const seen = useMemo(
    () => sampleShares(plan ?? { margin: 0.05, confidence: 0.95 }, ofPlan.filter(isWalked), samples),
    [plan, ofPlan, samples],
  )
  const byAsked = useMemo(() => ofPlan.filter(({ by }) => by === plan?.by), [ofPlan, plan?.by])
  const standing = plan ? roundsStanding(plan, byAsked, now.day, now.minute) : NOTHING
  const isOver = plan !== null && (plan.endedAt !== null || plan.lastDay < now.day)
  const isOwn = plan?.by === session.analyst
  const advice = useMemo(
    () => (plan && !isOver ? walkAdvice(plan, ofPlan, now.day, now.minute) : null),
    [plan, isOver, ofPlan, now.day, now.minute],
  )
  const uses = useMemo(() => [...observations, ...allSamples], [observations, allSamples])
  const seenIn = ({ id }: SamplingRoundRecord): ReadonlyMap<string, Found> =>
    new Map(
      // Also right after a tap, before it is drawn.
      own.samples
        .list()
        .filter(({ roundId, by }) => roundId === id && by === session.analyst)
        .map(({ subject, state, taskId }) => [subject, state === 'task' ? { state, taskId } : { state }]),
    )
  const unended = openRound(
    ofPlan.filter(({ by }) => by === session.analyst),
    now.day,
  )
  const lastSign = unended && lastSignOf(unended, allSamples)
  const isFresh =
    unended !== null &&
    (takenUp === unended.id || Date.parse(session.now()) - Date.parse(lastSign ?? '') < STILL_WALKING_MS)
  const nameOf = useMemo(() => new Map(tasks.map(({ id, name }) => [id as string, name])), [tasks])
  return {
    plans,
    plan,
    now,
    standing,
    isOver,
    isOwn,
    isAwake: isFresh || (isOwn && !isOver && (standing.next !== null || standing.due !== null)),
    seen,
    advice,
    tasks,
    uses,
    seenIn,
    taskName: (id: string) => nameOf.get(id) ?? '',
    unseenTasks: tasks
      .filter(({ id }) => !seen.shares.some(({ found }) => found.state === 'task' && found.taskId === id))
      .map(({ name }) => name),
    /** The round that is being walked. */
    walking: isFresh ? unended : null,
    /** One that was left without an end. */
    left: isFresh ? null : unended,
    takeUp: ({ id }: SamplingRoundRecord) => setTakenUp(id),
    log: dayLog(ofPlan, now.day, (round) => allSamples.filter(({ roundId }) => roundId === round.id).length),
  }
}

/** One's own that goes on; else the newest. */
function shownFirst(
  plans: readonly SamplingPlanRecord[],
  analyst: string,
  today: string,
): SamplingPlanRecord | null {
  const goesOn = plans.filter(({ endedAt, lastDay }) => endedAt === null && lastDay >= today)
  return goesOn.find(({ by }) => by === analyst) ?? goesOn[0] ?? plans[0] ?? null
}

const lastSignOf = (
  { id, startedAt }: SamplingRoundRecord,
  samples: readonly { readonly roundId: string; readonly at: string }[],
): string =>
  samples
    .filter(({ roundId }) => roundId === id)
    .reduce((last, { at }) => (Date.parse(at) > Date.parse(last) ? at : last), startedAt ?? '')

/** The rounds of one day in order of time, without the one that is open. */
function dayLog(
  rounds: readonly SamplingRoundRecord[],
  day: string,
  seenIn: (round: SamplingRoundRecord) => number,
): DayRound[] {
  return rounds
    .filter(({ due, startedAt, endedAt, missed }) => {
      const isOpen = missed === null && endedAt === null
      return (startedAt ?? due)?.startsWith(day) === true && !isOpen
    })
    .map((round) => ({
      id: round.id,
      time: (round.startedAt ?? round.due ?? '').slice(11, 16),
      isAsked: round.due !== null,
      missed: round.missed,
      seen: seenIn(round),
    }))
    .sort((a, b) => compareText(a.time, b.time))
}
