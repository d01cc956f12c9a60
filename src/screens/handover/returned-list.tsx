import type { ComponentChildren } from 'preact'
import { useState } from 'preact/hooks'
import { useArea, useFormat } from '../../i18n/messages-context.tsx'
import { handover } from '../../i18n/nl/handover.ts'
import type { PersonId, RecordingId } from '../../records/ids.ts'
import type { ReturnedAnswer, ReturnedSession } from '../../records/returned-session.ts'
import { StatusWord } from '../../ui/status-word.tsx'
import { Pictogram } from './pictogram.tsx'
import { SignatureLines } from './signature-lines.tsx'
import './returned-list.css'

interface Props {
  readonly sessions: readonly ReturnedSession[]
  readonly codeOf: (person: PersonId) => string
  /** Where a spoken answer can be listened to. */
  readonly soundOf: (id: RecordingId) => ComponentChildren
  /** The way to the line an answer was given to; null where there is none to go to. */
  readonly lineOf: (answer: ReturnedAnswer) => LineLink | null
}

export interface LineLink {
  readonly href: string
  /** What was said of it is still to be worked in. */
  readonly isOpen: boolean
  readonly onFollow: () => void
}

/** More than these would stand in the way of what is under them. */
const MOST_IN_SIGHT = 2

/** What people said when they looked over what was written down, for the analyst to work in. */
export function ReturnedList({ sessions, codeOf, ...of }: Props) {
  const words = useArea('handover', handover)
  if (sessions.length === 0) return null
  const list = sessions.map((session) => (
    <Session key={session.id} session={session} code={codeOf(session.personId)} {...of} />
  ))
  return (
    <section class="returned" aria-label={words.returned}>
      {sessions.length <= MOST_IN_SIGHT ? (
        list
      ) : (
        <details class="returned__all">
          <summary>
            {words.returnedCount({ count: sessions.length })}
            <Open count={sessions.reduce((sum, { answers }) => sum + openIn(answers, of.lineOf), 0)} />
          </summary>
          <div class="returned">{list}</div>
        </details>
      )}
    </section>
  )
}

const openIn = (answers: readonly ReturnedAnswer[], lineOf: Props['lineOf']): number =>
  answers.filter((answer) => lineOf(answer)?.isOpen).length

function Open({ count }: { readonly count: number }) {
  const words = useArea('handover', handover)
  return count === 0 ? null : (
    <span class="returned__open">
      <StatusWord tone="attention">{words.returnedOpen({ count })}</StatusWord>
    </span>
  )
}

interface SessionProps extends Pick<Props, 'soundOf' | 'lineOf'> {
  readonly session: ReturnedSession
  readonly code: string
}

function Session({ session, code, soundOf, lineOf }: SessionProps) {
  const words = useArea('handover', handover)
  const { formatDate } = useFormat()
  const [isOpen, setOpen] = useState(false)
  const { answers, missing, consent, signature } = session
  const count = answers.filter(({ verdict }) => verdict === 'correct' || verdict === 'reject').length
  return (
    <details class="returned__session" onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary>
        {words.returnedBy({ code, date: formatDate(session.at) })}
        <span class="returned__way">
          {words.ways[session.way]} · {words.returnedChanges({ count })}
        </span>
        <Open count={openIn(answers, lineOf)} />
      </summary>
      {isOpen && (
        <>
          <ul class="returned__answers">
            {answers.map((answer) => (
              <Answer key={answer.key} answer={answer} soundOf={soundOf} line={lineOf(answer)} />
            ))}
          </ul>
          <dl class="returned__rest">
            {missing && (
              <>
                <dt>{words.returnedMissing}</dt>
                <dd class="returned__words">{missing}</dd>
              </>
            )}
            {consent && (
              <>
                <dt>{consent.given ? words.returnedYes : words.returnedNo}</dt>
                <dd>{consent.scope}</dd>
              </>
            )}
            {signature && (
              <>
                <dt>{words.returnedSignature}</dt>
                <dd>
                  <SignatureLines signature={signature} />
                </dd>
              </>
            )}
          </dl>
        </>
      )}
    </details>
  )
}

interface AnswerProps extends Pick<Props, 'soundOf'> {
  readonly answer: ReturnedAnswer
  readonly line: LineLink | null
}

function Answer({ answer, soundOf, line }: AnswerProps) {
  const words = useArea('handover', handover)
  const { text, verdict, isSkipped, recordingId } = answer
  return (
    <li class="returned__answer">
      <p class="returned__text">{text}</p>
      <div class="returned__given" data-verdict={verdict}>
        {verdict && <Pictogram name={verdict} />}
        <strong>{verdict ? words.verdicts[verdict] : isSkipped ? words.skipped : words.unanswered}</strong>
        {answer.words && <q class="returned__words">{answer.words}</q>}
        {recordingId && soundOf(recordingId)}
      </div>
      {line && (
        <a class="returned__to" href={line.href} onClick={line.onFollow}>
          {line.isOpen ? words.toLineOpen : words.toLine}
        </a>
      )}
    </li>
  )
}
