import type { ComponentChildren } from 'preact'
import { useMemo, useState } from 'preact/hooks'
import type { DepartmentId, InterviewId, PersonId } from '../../records/ids.ts'
import { GuidesSheet } from '../../screens/interviews/guides-sheet.tsx'
import { InterviewScreen } from '../../screens/interviews/interview-screen.tsx'
import { type InterviewSummary, summarise } from '../../screens/interviews/interview-summary.ts'
import { InterviewsScreen } from '../../screens/interviews/interviews-screen.tsx'
import { NewInterviewScreen, type Starting } from '../../screens/interviews/new-interview-screen.tsx'
import { nextCode } from '../actions/department-actions.ts'
import { startInterview } from '../actions/interview-actions.ts'
import { ReturnedNotice } from '../discussion/returned-notice.tsx'
import { TalkPlaces } from '../findings/talk-places.tsx'
import { useOpenLines } from '../findings/use-open-lines.ts'
import { useHandoverSlot } from '../handover/handover-slot.tsx'
import { ReturnedPart } from '../handover/returned-part.tsx'
import { UnfinishedNotice } from '../handover/unfinished-notice.tsx'
import { recordName } from '../history/record-names.ts'
import { useFieldWords } from '../history/use-field-words.ts'
import { MediaSlot } from '../media/photo-slot.tsx'
import { LooseSound } from '../remote/answer-sound.tsx'
import { useOtherWays } from '../remote/other-ways-slot.tsx'
import { formatRoute, NEW_INTERVIEW } from '../route.ts'
import { useServices, useSession } from '../services.ts'
import { useCollection } from '../use-collection.ts'
import { useView } from '../view-store.ts'
import { useSilentPeople } from '../withheld/use-silent-people.ts'
import { InterviewReading, useReadingParts, useReadingWords } from './interview-reading.tsx'
import { useInterview } from './use-interview.ts'
import { useInterviewGuides } from './use-interview-guides.ts'
import { useLineAnswers } from './use-line-answers.tsx'

export default function InterviewsRoom({ departmentId }: { readonly departmentId: DepartmentId }) {
  const session = useSession()
  const { goTo } = useServices()
  const asked = useView(({ route }) => (route.place === 'interviews' ? route.interviewId : undefined))
  const { guides, changes } = useInterviewGuides()
  const [areGuidesOpen, setGuidesOpen] = useState(false)
  const hrefOf = (interviewId?: InterviewId | typeof NEW_INTERVIEW) =>
    formatRoute({
      place: 'interviews',
      projectId: session.id,
      departmentId,
      ...(interviewId && { interviewId }),
    })
  const start = ({ who, guideId }: Starting) =>
    goTo(hrefOf(startInterview(session, departmentId, who, guideId)))
  const editGuides = () => setGuidesOpen(true)
  const toList = () => goTo(hrefOf())
  const interview = useCollection(session.department(departmentId)!.interviews).find(({ id }) => id === asked)

  return (
    <>
      {asked === NEW_INTERVIEW ? (
        <Start departmentId={departmentId} guides={guides} onStart={start} onBack={toList} />
      ) : interview ? (
        <OneInterview
          key={interview.id}
          departmentId={departmentId}
          interviewId={interview.id}
          onBack={toList}
          onEditGuides={editGuides}
        />
      ) : (
        <List
          departmentId={departmentId}
          hrefOf={hrefOf}
          onNew={() => goTo(hrefOf(NEW_INTERVIEW))}
          onStart={(who) => start({ who, guideId: null })}
          onGuides={editGuides}
        />
      )}
      <GuidesSheet open={areGuidesOpen} onClose={() => setGuidesOpen(false)} {...changes} />
    </>
  )
}

interface ListProps {
  readonly departmentId: DepartmentId
  readonly hrefOf: (id: InterviewId) => string
  readonly onNew: () => void
  readonly onStart: (personId: PersonId) => void
  readonly onGuides: () => void
}

function List({ departmentId, ...on }: ListProps) {
  const own = useSession().department(departmentId)!
  const interviews = useCollection(own.interviews)
  const notes = useCollection(own.notes)
  const wishes = useCollection(own.wishes)
  const jobs = useCollection(own.jobs)
  const people = usePeople(departmentId)
  const everybody = useCollection(useSession().records.people)
  const silent = useSilentPeople()
  const list = useMemo(
    () => summarise(interviews, notes, wishes, everybody).map((each) => unlessSilent(each, silent)),
    [interviews, notes, wishes, everybody, silent],
  )
  const notSpoken = people.filter(({ id }) => !interviews.some(({ personId }) => personId === id))
  const open = [...useOpenLines(departmentId).values()]
  const places = <TalkPlaces departmentId={departmentId} current="interviews" />
  return (
    <InterviewsScreen
      readingOf={useReadingWords(departmentId)}
      openOf={(id) => open.filter(({ interviewId }) => interviewId === id).length}
      places={places}
      list={list}
      jobs={jobs}
      notSpoken={notSpoken}
      {...on}
    />
  )
}

/** Of who withdrew or said no only that there was an interview. */
const unlessSilent = (summary: InterviewSummary, silent: ReadonlySet<PersonId>): InterviewSummary =>
  silent.has(summary.interview.personId)
    ? { ...summary, lines: 0, quotes: 0, wishes: 0, topics: new Set() }
    : summary

type StartProps = Pick<Parameters<typeof NewInterviewScreen>[0], 'guides' | 'onStart' | 'onBack'> & {
  readonly departmentId: DepartmentId
}

function Start({ departmentId, ...on }: StartProps) {
  const own = useSession().department(departmentId)!
  const interviews = useCollection(own.interviews)
  const jobs = useCollection(own.jobs)
  const people = usePeople(departmentId)
  const spoken = useMemo(() => {
    const dates = new Map<PersonId, string>()
    for (const { personId, date } of interviews) {
      if (date > (dates.get(personId) ?? '')) dates.set(personId, date)
    }
    return dates
  }, [interviews])
  // Who is still to be spoken to comes first.
  const ordered = [...people].sort((a, b) => Number(spoken.has(a.id)) - Number(spoken.has(b.id)))
  return (
    <NewInterviewScreen
      people={ordered}
      jobs={jobs}
      spoken={spoken}
      nextEmployee={nextCode(people, 'employee')}
      nextSupervisor={nextCode(people, 'supervisor')}
      {...on}
    />
  )
}

interface OneProps {
  readonly departmentId: DepartmentId
  readonly interviewId: InterviewId
  readonly onBack: () => void
  readonly onEditGuides: () => void
}

function OneInterview({ onBack, onEditGuides, ...which }: OneProps) {
  const shown = useInterview(which, onBack)
  const [isReading, setReading] = useState(false)
  const readingParts = useReadingParts(which, () => setReading(true))
  const answersOf = useLineAnswers(which.departmentId, which.interviewId)
  const words = useFieldWords(useSession())
  const { departmentId, interviewId } = which
  const { slot, handOver } = useHandoverSlot(departmentId)
  const { screen, openOtherWays } = useOtherWays(departmentId)
  const silent = useSilentPeople()
  if (!shown) return shown
  if (screen) return screen
  if (isReading) return <InterviewReading {...which} onBack={() => setReading(false)} />
  const personId = shown.person?.id
  return (
    <>
      {personId && (
        <UnfinishedNotice
          departmentId={departmentId}
          personId={personId}
          onGoOn={(sessionId) => handOver({ kind: 'goOn', sessionId })}
        />
      )}
      <ReturnedNotice
        place={{ departmentId, root: 'interviews', id: interviewId }}
        name={recordName(words, departmentId, 'interviews', interviewId)}
        onRemoved={onBack}
      />
      <LooseSound departmentId={departmentId} about={shown.notes.map(({ id }) => id)} />
      <InterviewScreen
        {...shown}
        reading={{ ...readingParts, remarksOf: (id) => both(answersOf(id), readingParts.remarksOf(id)) }}
        onBack={onBack}
        onEditGuides={onEditGuides}
        onHandOver={() => handOver({ kind: 'validate', personId: personId ?? null })}
        onOtherWays={() => openOtherWays(personId ?? null)}
      />
      {personId && !silent.has(personId) && (
        <MediaSlot departmentId={departmentId} about={{ kind: 'interview', id: interviewId }} heading="h2" />
      )}
      {personId && <ReturnedPart departmentId={departmentId} personId={personId} />}
      {slot}
    </>
  )
}

/** null for nothing: such a line is not drawn again. */
const both = (first: ComponentChildren, second: ComponentChildren) =>
  first || second ? (
    <>
      {first}
      {second}
    </>
  ) : null

function usePeople(departmentId: DepartmentId) {
  const everybody = useCollection(useSession().records.people)
  return useMemo(
    () => everybody.filter((person) => person.departmentId === departmentId),
    [everybody, departmentId],
  )
}
