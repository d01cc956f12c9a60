import { useEffect, useRef, useState } from 'preact/hooks'
import { useArea } from '../../i18n/messages-context.tsx'
import { remote } from '../../i18n/nl/remote.ts'
import type { ValidationSessionRecord } from '../../records/answer.ts'
import { statementKey } from '../../records/handover-answers.ts'
import type { DepartmentId } from '../../records/ids.ts'
import { ANSWER_ENDING, type RemoteAnswers } from '../../records/remote-validation.ts'
import { WORDS_GONE } from '../../records/withheld-words.ts'
import type { PreviewView } from '../../screens/remote/answer-preview.tsx'
import { AnswerReading, type ReadingState } from '../../screens/remote/answer-reading.tsx'
import { FilePicker } from '../../ui/file-picker.tsx'
import { isTakenOver, newAnswers, takeOverAnswers } from '../actions/take-over-answers.ts'
import { useSession } from '../services.ts'
import type { ProjectSession } from '../session/project-session.ts'
import { notify } from '../view-store.ts'
import { withheldIn } from '../withheld/withheld-in.ts'
import { takeAnswer } from './handed-answer.ts'

interface Found {
  readonly departmentId: DepartmentId
  readonly record: ValidationSessionRecord
}

interface Read extends Found {
  readonly answers: RemoteAnswers
}

/** Reads a file that came back; nothing changes before the analyst saw what is in it. */
export function ReadAnswer() {
  const session = useSession()
  const words = useArea('remote', remote)
  const input = useRef<HTMLInputElement>(null)
  const [state, setState] = useState<ReadingState>({ kind: 'nothing' })
  const [read, setRead] = useState<Read | null>(null)

  const look = async (file: File) => {
    setRead(null)
    setState({ kind: 'reading' })
    const { readAnswerFile } = await import('./read-answer-file.ts')
    const result = await readAnswerFile(new Uint8Array(await file.arrayBuffer()), (id) => find(session, id))
    if (!result.ok) {
      const { problem } = result
      const places = problem.kind === 'content' ? problem.places : []
      return setState({ kind: 'problem', reason: problem.kind, places })
    }
    const found = { ...result.found, answers: result.answers }
    setRead(found)
    setState({ kind: 'preview', preview: previewOf(session, found) })
  }
  const handleFile = (file: File) =>
    void look(file).catch((error: unknown) => {
      console.warn(error)
      setState({ kind: 'problem', reason: 'not-answer', places: [] })
    })
  useEffect(() => {
    const file = takeAnswer(session.id)
    if (file) handleFile(file)
  }, [session])
  const take = () => {
    if (!read) return
    const { departmentId, answers } = read
    // As it is now: another tablet may have taken the same file over meanwhile.
    const record = session.department(departmentId)?.validationSessions.get(read.record.id)
    if (!record) return setState({ kind: 'problem', reason: 'elsewhere', places: [] })
    const count = takeOverAnswers({ session, departmentId }, record, answers, null)
    const code = session.records.people.get(record.personId)?.code ?? ''
    notify(words.taken({ count, code }), true)
    setState({ kind: 'nothing' })
  }
  return (
    <>
      <AnswerReading
        state={state}
        onRead={() => input.current?.click()}
        onTake={take}
        onLeave={() => setState({ kind: 'nothing' })}
      />
      <FilePicker input={input} label={words.read} accept={ANSWER_ENDING} onFile={handleFile} />
    </>
  )
}

/** The session of that id, in whichever department of the project. */
async function find(session: ProjectSession, sessionId: string): Promise<Found | null> {
  for (const { id } of session.records.departments.list()) {
    const record = (await session.openDepartment(id)).validationSessions.get(sessionId)
    if (record) return { departmentId: id, record }
  }
  return null
}

function previewOf(session: ProjectSession, { departmentId, record, answers }: Read): PreviewView {
  const place = { session, departmentId }
  const { isStatement } = withheldIn(session)
  const byKey = new Map(answers.answers.map((answer) => [answer.key, answer]))
  return {
    code: session.records.people.get(record.personId)?.code ?? '',
    lines: record.statements.map((statement) => {
      const key = statementKey(statement)
      const answer = byKey.get(key)
      return {
        key,
        // Others may have withdrawn what was put to them.
        statement: isStatement(statement) ? WORDS_GONE : statement.text,
        verdict: answer?.verdict ?? null,
        text: answer?.text ?? '',
        isSkipped: answers.skipped.includes(key),
      }
    }),
    missing: answers.missing,
    consent: answers.consent?.given ?? null,
    isSigned: answers.signature !== null,
    endedAt: answers.endedAt,
    newCount: newAnswers(place, answers).length,
    isKnown: isTakenOver(place, record, answers),
  }
}
