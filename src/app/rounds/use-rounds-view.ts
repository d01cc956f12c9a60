import { useEffect, useMemo, useState } from 'preact/hooks'
import { countedRounds, isSeen } from '../../analysis/sampling/counted-rounds.ts'
import { planTime, planTimeOf } from '../../analysis/sampling/round-moments.ts'
import { isWalked, roundsStanding } from '../../analysis/sampling/rounds-standing.ts'
import { type Found, sampleShares } from '../../analysis/sampling/sample-shares.ts'
import { walkAdvice } from '../../analysis/sampling/walk-advice.ts'
import { compareText, type DepartmentId, type SamplingPlanId } from '../../records/ids.ts'
import type { SampleState, SamplingPlanRecord, SamplingRoundRecord } from '../../records/sampling.ts'
import type { DayRound } from '../../screens/rounds/day-panel.tsx'
import { useServices, useSession } from '../services.ts'
import { useCollection } from '../use-collection.ts'
import { useShownTasks } from '../withheld/withheld-tasks.ts'
import { lookAtRounds, openRound, STILL_WALKING_MS, type WallNow, wallNow } from './rounds-now.ts'

const NOTHING = {
  due: null,
  next: null,
  missed: [],
  walked: 0,
  chosen: 0,
  left: 0,
  noted: 0,
  planned: 0,
} as const

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
  const walked = openRound(mine, session.now())?.planId
  const plan = plans.find(({ id }) => id === (walked ?? chosen)) ?? shownFirst(plans, session.analyst, now)
  const ofPlan = useMemo(() => allRounds.filter(({ planId }) => planId === plan?.id), [allRounds, plan?.id])
  const samples = useMemo(
    () => allSamples.filter(({ planId }) => planId === plan?.id),
    [allSamples, plan?.id],
  )
  const seen = useMemo(
    () => sampleShares(plan ?? { margin: 0.05, confidence: 0.95 }, ofPlan.filter(isWalked), samples),
    [plan, ofPlan, samples],
  )
  const doubles = useMemo(
    () => new Set(countedRounds(ofPlan.filter(isWalked), samples).doubles.map(({ round }) => round.id)),
    [ofPlan, samples],
  )
  const at = plan ? planTime(plan, now.day, now.minute) : { day: now.day, minute: now.minute }
  const byAsked = useMemo(() => ofPlan.filter(({ by }) => by === plan?.by), [ofPlan, plan?.by])
  const standing = plan ? roundsStanding(plan, byAsked, at.day, at.minute) : NOTHING
  const isOver = plan !== null && (plan.endedAt !== null || plan.lastDay < at.day)
  const isOwn = plan?.by === session.analyst
  const advice = useMemo(
    () => (plan && !isOver ? walkAdvice(plan, ofPlan, at.day, at.minute) : null),
    [plan, isOver, ofPlan, at.day, at.minute],
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
    session.now(),
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
    /** Now by the clock of the plan. */
    at,
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
    log: plan
      ? dayLog(
          ofPlan.filter(({ startedAt, due }) => planTimeOf(plan, startedAt ?? due ?? '').day === at.day),
          (round) => ({
            ...glancesIn(allSamples.filter(({ roundId }) => roundId === round.id)),
            isDouble: doubles.has(round.id),
          }),
        )
      : [],
  }
}

/** One's own that goes on; else the newest. */
function shownFirst(
  plans: readonly SamplingPlanRecord[],
  analyst: string,
  now: WallNow,
): SamplingPlanRecord | null {
  const goesOn = plans.filter(
    (plan) => plan.endedAt === null && plan.lastDay >= planTime(plan, now.day, now.minute).day,
  )
  return goesOn.find(({ by }) => by === analyst) ?? goesOn[0] ?? plans[0] ?? null
}

const lastSignOf = (
  { id, startedAt }: SamplingRoundRecord,
  samples: readonly { readonly roundId: string; readonly at: string }[],
): string =>
  samples
    .filter(({ roundId }) => roundId === id)
    .reduce((last, { at }) => (Date.parse(at) > Date.parse(last) ? at : last), startedAt ?? '')

/** What glances of one round saw, by whether it told what somebody did. */
export function glancesIn(glances: readonly { readonly state: SampleState }[]) {
  const absent = glances.filter(({ state }) => state === 'absent').length
  const unclear = glances.filter(({ state }) => state === 'unclear').length
  return { seen: glances.filter(isSeen).length, absent, unclear }
}

/** Rounds of one day in order of time, without the one that is open. */
function dayLog(
  rounds: readonly SamplingRoundRecord[],
  factsOf: (round: SamplingRoundRecord) => Pick<DayRound, 'seen' | 'absent' | 'unclear' | 'isDouble'>,
): DayRound[] {
  const timeOf = ({ startedAt, due }: SamplingRoundRecord) => startedAt ?? due ?? ''
  return rounds
    .filter(({ endedAt, missed }) => missed !== null || endedAt !== null)
    .sort((a, b) => compareText(timeOf(a), timeOf(b)))
    .map((round) => ({
      id: round.id,
      time: timeOf(round).slice(11, 16),
      isAsked: round.due !== null,
      missed: round.missed,
      ...factsOf(round),
    }))
}
