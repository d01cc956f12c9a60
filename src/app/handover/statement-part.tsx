import { useRef } from 'preact/hooks'
import { statementKey } from '../../records/handover-answers.ts'
import type { FindingId, NoteId } from '../../records/ids.ts'
import { type Draft, stepFrom } from '../../screens/handover/handover-flow.ts'
import { HandoverFrame } from '../../screens/handover/handover-frame.tsx'
import { StatementStep } from '../../screens/handover/statement-step.tsx'
import { answerStatement, skipStatement } from '../actions/handover-actions.ts'
import type { SittingParts } from './sitting-parts.ts'
import { type Speaking, SpokenPart } from './spoken-part.tsx'
import { useHandoverSaved } from './use-handover-saved.ts'
import { useListening } from './use-listening.ts'

/** A statement and the answer to it. */
export function StatementPart({ index, ...parts }: SittingParts & { readonly index: number }) {
  const { sitting, record, answers, words, writtenIn, at, onGiveBack } = parts
  const statement = record.statements[index]!
  const key = statementKey(statement)
  const before = answers.get(key)
  const draft = at.place.draft?.key === key ? at.place.draft : null
  const speaking = useRef<Speaking>(null)
  const listening = useListening(writtenIn, `${key} ${draft !== null}`)

  const go = (by: 1 | -1) => at.go({ step: stepFrom(record, at.now(), by), isChange: false, draft: null })
  const write = (change: Partial<Draft>) => {
    const held = at.now().draft
    if (held?.key === key) at.go({ draft: { ...held, ...change } })
  }
  const openWords = (verdict: Draft['verdict']) => {
    const { text = '', recordingId = null } = before?.verdict === 'agree' ? {} : (before ?? {})
    at.go({ draft: { key, verdict, text, recordingId } })
  }
  /** Writes what was typed and said as their answer. */
  const giveWords = async () => {
    await speaking.current?.finish()
    const held = at.now().draft
    if (held?.key === key) answerStatement(sitting, statement, held, before)
  }
  return (
    <HandoverFrame
      words={words}
      progress={{ at: index + 1, total: record.statements.length }}
      saved={useHandoverSaved(at)}
      onGiveBack={() => void giveWords().then(onGiveBack)}
    >
      <StatementStep
        words={words}
        statement={statement}
        writtenIn={writtenIn}
        answered={before?.verdict ?? null}
        draft={draft}
        listening={listening}
        isFirst={index === 0}
        isChange={at.place.isChange}
        spoken={
          draft && (
            <SpokenPart
              at={{
                session: sitting.session,
                departmentId: sitting.departmentId,
                personId: record.personId,
                sessionId: record.id,
                about: key as FindingId | NoteId,
              }}
              language={record.language}
              recordedBefore={draft.recordingId ? words.summary.spoken : null}
              speaking={speaking}
              onRecording={(recordingId) => write({ recordingId })}
            />
          )
        }
        onAgree={() => {
          answerStatement(sitting, statement, { verdict: 'agree' }, before)
          go(1)
        }}
        onOpenWords={openWords}
        onCloseWords={() => {
          // What belongs to an answer that was given stays with it.
          if (draft?.recordingId !== before?.recordingId) speaking.current?.throwAway()
          at.go({ draft: null })
        }}
        onWords={(text) => write({ text })}
        onGiveWords={() => void giveWords().then(() => go(1))}
        onSkip={() => {
          skipStatement(sitting, statement)
          go(1)
        }}
        onNext={() => go(1)}
        onPrevious={() => void (draft ? giveWords() : Promise.resolve()).then(() => go(-1))}
      />
    </HandoverFrame>
  )
}
