import { useEffect, useMemo, useState } from 'preact/hooks'
import { PRACTICE_PEOPLE } from '../../analysis/practice/practice-cast.ts'
import { useArea } from '../../i18n/messages-context.tsx'
import { practice } from '../../i18n/nl/practice.ts'
import type { DepartmentId } from '../../records/ids.ts'
import type { PracticeRunRecord } from '../../records/practice.ts'
import { lastFollow } from '../../screens/observe/follow.ts'
import { PracticeDebrief } from '../../screens/practice/practice-debrief.tsx'
import { PracticeIntro } from '../../screens/practice/practice-intro.tsx'
import { Button } from '../../ui/button.tsx'
import { EmptyNotice } from '../../ui/empty-notice.tsx'
import { PageHeader } from '../../ui/page-header.tsx'
import { debriefOf } from '../practice/debrief-of.ts'
import { openPractice } from '../practice/open-practice.ts'
import { PRACTICE_DEPARTMENT } from '../practice/practice-department.ts'
import { practiceJobId, practicePersonId } from '../practice/practice-records.ts'
import { PracticeStage } from '../practice/practice-stage.tsx'
import { type PracticeRun, usePracticeRun } from '../practice/use-practice-run.ts'
import { ServicesProvider, useServices, useSession } from '../services.ts'
import { useCollection } from '../use-collection.ts'
import { FloorPlaces } from './floor-places.tsx'
import { memoryOf, remember } from './observe-memory.ts'
import ObserveRoom from './observe-room.tsx'
import '../../screens/practice/practice.css'

interface Props {
  readonly departmentId: DepartmentId
}

export default function PracticeRoom({ departmentId }: Props) {
  return (
    <div class="practice">
      {departmentId === PRACTICE_DEPARTMENT ? (
        <OnTheFloor departmentId={departmentId} />
      ) : (
        <Elsewhere {...{ departmentId }} />
      )}
    </div>
  )
}

/** In a real project nothing is practised. */
function Elsewhere({ departmentId }: Props) {
  const words = useArea('practice', practice)
  const { projects, goTo } = useServices()
  return (
    <>
      <FloorPlaces departmentId={departmentId} current="practice" />
      <PageHeader title={words.title} lead={words.lead} />
      <EmptyNotice title={words.elsewhereTitle} text={words.elsewhereText}>
        <Button variant="primary" onClick={() => void openPractice(projects, words).then(goTo)}>
          {words.open}
        </Button>
      </EmptyNotice>
    </>
  )
}

function OnTheFloor({ departmentId }: Props) {
  const words = useArea('practice', practice)
  const run = usePracticeRun(departmentId)
  const [wantsAgain, setWantsAgain] = useState(false)
  const session = useSession()
  const [offered] = useState(() => roundOf(session.parts.randomBytes(2)))
  if (!run.isReady) return <p role="status">{words.waiting}</p>
  if (run.open) return <Running departmentId={departmentId} run={run} open={run.open} />
  const places = <FloorPlaces departmentId={departmentId} current="practice" />
  if (run.last && !wantsAgain) {
    return (
      <>
        {places}
        <Done departmentId={departmentId} over={run.last} onAgain={() => setWantsAgain(true)} />
      </>
    )
  }
  const start = (seed: number) => {
    remember(departmentId, { follow: FIRST, status: '' })
    setWantsAgain(false)
    run.start(seed)
  }
  return (
    <>
      {places}
      <PracticeIntro seed={offered} onStart={start} />
    </>
  )
}

/** Whom one follows until another is chosen. */
const FIRST = {
  jobId: practiceJobId(PRACTICE_PEOPLE[0].job),
  personId: practicePersonId(PRACTICE_PEOPLE[0].code),
}

/** A number one can say to a colleague: 1 to 9999. */
const roundOf = ([high = 0, low = 0]: Uint8Array): number => 1 + ((high * 256 + low) % 9_999)

interface RunningProps extends Props {
  readonly run: PracticeRun
  readonly open: PracticeRunRecord
}

/** The stage above the real floor, by the clock of the stage. */
function Running({ departmentId, run, open }: RunningProps) {
  const services = useServices()
  const session = useSession()
  useEffect(() => {
    if (memoryOf(departmentId).follow) return
    // The app was started anew: on with whom one was following.
    const last = lastFollow(session.department(departmentId)!.observations.list(), session.parts.device)
    remember(departmentId, { follow: last.personId ? last : FIRST })
  }, [session, departmentId])
  const onFloor = useMemo(() => ({ ...services, clock: run.clock }), [services, run.clock])
  return (
    <>
      <PracticeStage departmentId={departmentId} run={run} open={open} />
      <div class="practice__floor">
        <ServicesProvider value={onFloor}>
          <ObserveRoom departmentId={departmentId} hasPlaces={false} />
        </ServicesProvider>
      </div>
    </>
  )
}

interface DoneProps extends Props {
  readonly over: PracticeRunRecord
  readonly onAgain: () => void
}

function Done({ departmentId, over, onAgain }: DoneProps) {
  const session = useSession()
  const own = session.department(departmentId)!
  const tasks = useCollection(own.tasks)
  const debrief = useMemo(() => debriefOf(own, over), [own, over])
  return (
    <PracticeDebrief
      {...debrief}
      taskName={(id) => tasks.find((task) => task.id === id)?.name ?? ''}
      onAgain={onAgain}
    />
  )
}
