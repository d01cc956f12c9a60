import { useEffect, useState } from 'preact/hooks'
import { useArea } from '../../i18n/messages-context.tsx'
import { remote } from '../../i18n/nl/remote.ts'
import { SPOKEN_WORDS } from '../../i18n/spoken-words.ts'
import type { RecordingRecord } from '../../records/answer.ts'
import type { DepartmentId } from '../../records/ids.ts'
import { RecordedAnswer } from '../../screens/handover/recorded-answer.tsx'
import { Notice } from '../../ui/notice.tsx'
import { throwAwayRecording } from '../actions/recording-actions.ts'
import { answerFromRecording, writeDownSpoken } from '../actions/write-down-actions.ts'
import { useSession } from '../services.ts'
import { soundAddress } from '../sound-address.ts'
import { useCollection } from '../use-collection.ts'
import { useView } from '../view-store.ts'
import { useSilentPeople } from '../withheld/use-silent-people.ts'

interface Props {
  readonly departmentId: DepartmentId
  /** Id of the answer that was spoken. */
  readonly answerId: string
}

/** Listening to an answer and writing down what it says; nothing where it was not spoken, or the sound is gone. */
export function AnswerSound({ departmentId, answerId }: Props) {
  const session = useSession()
  const own = session.department(departmentId)!
  const validations = useCollection(own.validations)
  const lineAnswers = useCollection(own.lineAnswers)
  const recordings = useCollection(own.recordings)
  const all = [...validations, ...lineAnswers]
  const answer = all.find(({ id }) => id === answerId)
  const recording = recordings.find(({ id }) => id === answer?.recordingId)
  if (!answer || !recording || recording.pieces.length === 0) return null
  // Written down once is enough; the words beside the sound stand under their own answer.
  const isWritten = all.some(({ recordingId, by, text }) => recordingId === recording.id && by && text)
  if (answer.by && isWritten) return null
  const place = { session, departmentId }
  return (
    <Sound
      key={recording.id}
      recording={recording}
      onWriteDown={isWritten ? undefined : (text) => writeDownSpoken(place, answer, text)}
    />
  )
}

interface LooseProps {
  readonly departmentId: DepartmentId
  readonly about: readonly string[]
}

/** What was spoken and never given as an answer, about these findings or lines. */
export function LooseSound({ departmentId, about }: LooseProps) {
  const session = useSession()
  const own = session.department(departmentId)!
  const validations = useCollection(own.validations)
  const lineAnswers = useCollection(own.lineAnswers)
  const recordings = useCollection(own.recordings)
  const people = useCollection(session.records.people)
  const silent = useSilentPeople()
  const words = useArea('remote', remote)
  const named = new Set([...validations, ...lineAnswers].map(({ recordingId }) => recordingId))
  const isOpen = (sessionId: string | undefined) =>
    sessionId !== undefined && own.validationSessions.get(sessionId)?.endedAt === null
  const loose = recordings.filter(
    (each) =>
      each.about !== undefined &&
      about.includes(each.about) &&
      each.pieces.length > 0 &&
      !named.has(each.id) &&
      // While somebody is at it, or may go on, it is theirs.
      !isOpen(each.sessionId) &&
      !silent.has(each.personId),
  )
  const place = { session, departmentId }
  return (
    <>
      {loose.map((recording) => (
        <Notice
          key={recording.id}
          tone="plain"
          title={words.loose({ code: people.find(({ id }) => id === recording.personId)?.code ?? '' })}
        >
          <Sound
            recording={recording}
            onWriteDown={(text) => answerFromRecording(place, recording, text)}
            onThrowAway={() => throwAwayRecording(place, recording.id)}
          />
        </Notice>
      ))}
    </>
  )
}

interface SoundProps {
  readonly recording: RecordingRecord
  readonly onWriteDown: ((text: string) => void) | undefined
  readonly onThrowAway?: () => void
}

function Sound({ recording, ...on }: SoundProps) {
  const language = useView((view) => view.language)
  const [source, setSource] = useState<string | null>(null)
  useEffect(() => {
    const made = soundAddress(recording)
    setSource(made)
    return () => URL.revokeObjectURL(made)
  }, [recording])
  return source && <RecordedAnswer key={source} source={source} words={SPOKEN_WORDS[language]} {...on} />
}
