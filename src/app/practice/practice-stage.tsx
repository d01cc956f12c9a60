import { useSyncExternalStore } from 'preact/compat'
import { useEffect, useMemo, useState } from 'preact/hooks'
import { isHeld, speedOf } from '../../analysis/practice/floor-clock.ts'
import { sceneAt } from '../../analysis/practice/floor-scene.ts'
import { PRACTICE_PEOPLE } from '../../analysis/practice/practice-cast.ts'
import { simulateShift } from '../../analysis/practice/simulate-shift.ts'
import type { DepartmentId } from '../../records/ids.ts'
import type { PracticeRunRecord } from '../../records/practice.ts'
import { ClockBar } from '../../screens/practice/clock-bar.tsx'
import { FloorStage } from '../../screens/practice/floor-stage.tsx'
import { wallTime } from '../clock.ts'
import { floorMemory, memoryOf } from '../rooms/observe-memory.ts'
import { practicePersonId } from './practice-records.ts'
import { type PracticeRun, usePracticeRun } from './use-practice-run.ts'
import '../../screens/practice/practice.css'

interface Props {
  readonly departmentId: DepartmentId
}

interface StageProps extends Props {
  readonly run: PracticeRun
  readonly open: PracticeRunRecord
}

/** In another place of the floor, while a run is not over: everybody on the stage, whoever is followed. */
export default function StageElsewhere({ departmentId }: Props) {
  const run = usePracticeRun(departmentId)
  if (!run.isReady || !run.open) return null
  return (
    <div class="practice-elsewhere">
      <PracticeStage departmentId={departmentId} run={run} open={run.open} />
    </div>
  )
}

/** How often the stage is drawn, in milliseconds: at ten times the speed every two and a half seconds of the floor. */
const DRAWN_EVERY = 250

/** What there is to see, and the clock it goes by. */
export function PracticeStage({ departmentId, run, open }: StageProps) {
  const truth = useMemo(() => simulateShift(open.seed), [open.seed])
  const { follow } = useSyncExternalStore(floorMemory.subscribe, () => memoryOf(departmentId))
  const now = useDrawn(run.clock.now, isHeld(open.clock))
  const followed =
    PRACTICE_PEOPLE.find(({ code }) => practicePersonId(code) === follow?.personId)?.code ?? null
  const began = open.clock[0]?.floor ?? now
  return (
    <div class="practice__stage">
      <ClockBar
        time={wallTime(run.clock, now)}
        round={open.seed}
        speed={speedOf(open.clock)}
        isHeld={isHeld(open.clock)}
        waited={run.waited}
        onSpeed={run.setSpeed}
        onHold={run.hold}
        onGoOn={run.goOn}
        onFinish={run.finish}
      />
      <FloorStage scene={sceneAt(truth, Math.floor((now - began) / 1_000))} followed={followed} />
    </div>
  )
}

function useDrawn(read: () => number, isStill: boolean): number {
  const [now, setNow] = useState(read)
  useEffect(() => {
    setNow(read())
    if (isStill) return
    const timer = setInterval(() => setNow(read()), DRAWN_EVERY)
    return () => clearInterval(timer)
  }, [read, isStill])
  return now
}
