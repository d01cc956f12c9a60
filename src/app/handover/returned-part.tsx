import { useEffect, useMemo, useState } from 'preact/hooks'
import { SPOKEN_WORDS } from '../../i18n/spoken-words.ts'
import type { RecordingRecord } from '../../records/answer.ts'
import type { DepartmentId, PersonId } from '../../records/ids.ts'
import { returnedSessions } from '../../records/returned-session.ts'
import { ReturnedList } from '../../screens/handover/returned-list.tsx'
import { PlayButton } from '../../ui/play-button.tsx'
import { useOpenLines } from '../findings/use-open-lines.ts'
import { formatRoute } from '../route.ts'
import { showRecord } from '../search/show-record.ts'
import { useSession } from '../services.ts'
import { soundAddress } from '../sound-address.ts'
import { useCollection } from '../use-collection.ts'
import { useView } from '../view-store.ts'
import { useWithheld } from '../withheld/withheld-in.ts'

interface Props {
  readonly departmentId: DepartmentId
  /** Only what they said; everybody when left out. */
  readonly personId?: PersonId | undefined
}

/** The validations that came back, with what was spoken. */
export function ReturnedPart({ departmentId, personId }: Props) {
  const session = useSession()
  const own = session.department(departmentId)!
  const people = useCollection(session.records.people)
  const withheld = useWithheld()
  const validationSessions = useCollection(own.validationSessions)
  const validations = useCollection(own.validations)
  const lineAnswers = useCollection(own.lineAnswers)
  const recordings = useCollection(own.recordings)
  const notes = useCollection(own.notes)
  const interviews = useCollection(own.interviews)
  const lines = useMemo(() => {
    const there = new Set(interviews.map(({ id }) => id))
    return new Set(notes.flatMap(({ id, interviewId }) => (there.has(interviewId) ? [id] : [])))
  }, [notes, interviews])
  const open = useOpenLines(departmentId)
  const sessions = useMemo(() => {
    const all = returnedSessions(validationSessions, [...validations, ...lineAnswers], withheld)
    return personId === undefined ? all : all.filter((each) => each.personId === personId)
  }, [withheld, validationSessions, validations, lineAnswers, personId])
  return (
    <ReturnedList
      sessions={sessions}
      codeOf={(id) =>
        [...people, ...session.records.people.removed()].find((each) => each.id === id)?.code ?? ''
      }
      lineOf={({ line, verdict }) =>
        line && verdict !== 'agree' && lines.has(line.noteId)
          ? {
              href: formatRoute({
                place: 'interviews',
                projectId: session.id,
                departmentId,
                interviewId: line.interviewId,
              }),
              isOpen: open.has(line.answerId),
              onFollow: () => showRecord(line.noteId),
            }
          : null
      }
      soundOf={(id) => {
        const recording = recordings.find((each) => each.id === id)
        return recording && recording.pieces.length > 0 && <Sound key={id} recording={recording} />
      }}
    />
  )
}

function Sound({ recording }: { readonly recording: RecordingRecord }) {
  const language = useView((view) => view.language)
  const [source, setSource] = useState<string | null>(null)
  useEffect(() => {
    const made = soundAddress(recording)
    setSource(made)
    return () => URL.revokeObjectURL(made)
  }, [recording])
  return source && <PlayButton key={source} source={source} words={SPOKEN_WORDS[language]} />
}
