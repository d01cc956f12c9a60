import { useSyncExternalStore } from 'preact/compat'
import { useEffect, useState } from 'preact/hooks'
import { ownDesignEffect } from '../../analysis/sampling/own-design-effect.ts'
import { useArea, useFormat } from '../../i18n/messages-context.tsx'
import { rounds as dutch } from '../../i18n/nl/rounds.ts'
import { soundForRound } from '../../offline/round-signal.ts'
import type { DepartmentId, SamplingPlanId } from '../../records/ids.ts'
import type { SamplingRoundRecord } from '../../records/sampling.ts'
import type { PlanDraft } from '../../screens/rounds/plan-draft.ts'
import { PlanSheet } from '../../screens/rounds/plan-sheet.tsx'
import { RoundsScreen } from '../../screens/rounds/rounds-screen.tsx'
import { WalkRound } from '../../screens/rounds/walk-round.tsx'
import * as sampling from '../actions/sampling-actions.ts'
import { addTask } from '../actions/task-actions.ts'
import { chooseRoundSound, restoreRoundSound, roundSound } from '../rounds/round-sound.ts'
import { useRoundSubjects } from '../rounds/use-round-subjects.ts'
import { glancesIn, useRoundsView } from '../rounds/use-rounds-view.ts'
import { formatRoute } from '../route.ts'
import { useServices, useSession } from '../services.ts'
import { notify } from '../view-store.ts'
import { FloorPlaces } from './floor-places.tsx'
import { useLockedHint } from './use-locked-hint.tsx'

interface Props {
  readonly departmentId: DepartmentId
}

/** Work sampling: a plan, the round that is walked, and what came of them. */
export default function RoundsRoom({ departmentId }: Props) {
  const session = useSession()
  const { keepAwake, goTo } = useServices()
  const words = useArea('rounds', dutch)
  const { formatDate } = useFormat()
  const [chosen, setChosen] = useState<SamplingPlanId | null>(null)
  const [isPlanning, setPlanning] = useState(false)
  const sound = useSyncExternalStore(roundSound.subscribe, () => roundSound.getState().isOn)
  useEffect(() => void restoreRoundSound(), [])
  const subjects = useRoundSubjects(departmentId)
  const rounds = useRoundsView(departmentId, chosen)
  const { plan, walking, standing, now, at } = rounds
  const due = standing.due === null ? null : { day: at.day, minute: standing.due }
  useHeldAwake(rounds.isAwake, keepAwake)

  const end = (round: SamplingRoundRecord) => {
    const seen = rounds.seenIn(round)
    const all = rounds.plan?.subjects.length ?? 0
    if (seen.size === 0) sampling.dropSamplingRound(session, departmentId, round)
    else {
      sampling.endSamplingRound(session, departmentId, round)
      notify(words.didEnd({ ...glancesIn([...seen.values()]), all }), true)
    }
    // Between following one person: back to whom one followed, whose work ran on.
    if (rounds.plan?.mode === 'scan')
      goTo(
        formatRoute({
          place: session.floorClock ? 'practice' : 'observe',
          projectId: session.id,
          departmentId,
        }),
      )
  }
  if (plan && walking) return <Walking {...{ departmentId, rounds, subjects, walking, end }} />

  const makePlan = (draft: PlanDraft) => {
    const [high = 0, low = 0] = session.parts.randomBytes(2)
    const name = words.planName({
      from: formatDate(draft.firstDay, 'short'),
      until: formatDate(draft.lastDay, 'short'),
    })
    setChosen(sampling.addSamplingPlan(session, departmentId, { ...draft, name, seed: high * 256 + low }))
    setPlanning(false)
    notify(words.didPlan, true)
  }
  return (
    <>
      <RoundsScreen
        places={<FloorPlaces departmentId={departmentId} current="rounds" />}
        plans={rounds.plans}
        view={
          plan && {
            plan,
            day: {
              standing,
              now: at.minute * 60 + now.second,
              isOver: rounds.isOver,
              isOfOther: plan.by !== session.analyst,
              subjects: plan.subjects.length,
              log: rounds.log,
              open: rounds.left && {
                time: rounds.left.startedAt?.slice(11, 16) ?? '',
                ...glancesIn([...rounds.seenIn(rounds.left).values()]),
                onGoOn: () => rounds.takeUp(rounds.left!),
                onClose: () => end(rounds.left!),
              },
              onSkip: () => due && sampling.skipSamplingRound(session, departmentId, plan.id, due),
            },
            seen: rounds.seen,
            advice: rounds.advice,
            unseenTasks: rounds.unseenTasks,
          }
        }
        taskName={rounds.taskName}
        hasSound={sound}
        onPlan={() => setPlanning(true)}
        onChoose={setChosen}
        onWalk={() =>
          plan && sampling.beginSamplingRound(session, departmentId, plan.id, rounds.isOwn ? due : null)
        }
        onStop={() => {
          if (plan) sampling.endSamplingPlan(session, departmentId, plan)
          notify(words.didStop, true)
        }}
        onRemove={() => {
          if (plan) sampling.removeSamplingPlan(session, departmentId, plan.id)
          notify(words.didRemove, true)
        }}
        onSound={(isOn) => {
          void chooseRoundSound(isOn)
          // Heard at once, and in a tap: from here on the browser lets the page sound.
          if (isOn) soundForRound().catch(() => undefined)
        }}
      />
      <PlanSheet
        open={isPlanning}
        today={now.day}
        minute={now.minute}
        choices={subjects.choices}
        designEffect={ownDesignEffect(rounds.seen)}
        last={rounds.plans.find(({ by }) => by === session.analyst) ?? null}
        departmentHref={formatRoute({ place: 'department', projectId: session.id, departmentId })}
        onPlan={makePlan}
        onClose={() => setPlanning(false)}
      />
    </>
  )
}

interface WalkingProps extends Props {
  readonly rounds: ReturnType<typeof useRoundsView>
  readonly subjects: ReturnType<typeof useRoundSubjects>
  readonly walking: SamplingRoundRecord
  readonly end: (round: SamplingRoundRecord) => void
}

function Walking({ departmentId, rounds, subjects, walking, end }: WalkingProps) {
  const session = useSession()
  const { pulse } = useServices()
  const listed = (rounds.plan?.subjects ?? []).map(subjects.describe)
  const seen = rounds.seenIn(walking)
  const note = (key: string, found: Parameters<typeof sampling.noteSample>[4]) => {
    sampling.noteSample(session, departmentId, walking, key, found)
    pulse()
    // The last one: nothing is left to tap, and undo takes the end back.
    const isLast = !seen.has(key) && listed.every((each) => each.key === key || seen.has(each.key))
    if (isLast) end(walking)
  }
  return (
    <WalkRound
      key={walking.id}
      subjects={listed}
      seen={seen}
      tasks={rounds.tasks}
      uses={rounds.uses}
      locked={useLockedHint(departmentId)}
      onSee={note}
      onSeeNew={(key, name) => {
        const { jobId } = listed.find((each) => each.key === key)!
        const taskId = addTask(session, departmentId, name, { jobIds: jobId ? [jobId] : [] })
        note(key, { state: 'task', taskId })
      }}
      onEnd={() => end(walking)}
    />
  )
}

function useHeldAwake(isNeeded: boolean, keepAwake: () => { readonly release: () => void }): void {
  useEffect(() => {
    if (!isNeeded) return
    const held = keepAwake()
    return () => held.release()
  }, [isNeeded, keepAwake])
}
