import { useEffect, useMemo, useRef } from 'preact/hooks'
import { HANDOVER_WORDS } from '../../i18n/handover/handover-words-in.ts'
import type { ValidationSessionRecord } from '../../records/answer.ts'
import { latestAnswers, statementKey } from '../../records/handover-answers.ts'
import type { DepartmentId, ValidationSessionId } from '../../records/ids.ts'
import { ConsentStep } from '../../screens/handover/consent-step.tsx'
import { DoneStep } from '../../screens/handover/done-step.tsx'
import { type Place, readPlace, stepFrom, stepWithin } from '../../screens/handover/handover-flow.ts'
import { HandoverFrame } from '../../screens/handover/handover-frame.tsx'
import { MissingStep } from '../../screens/handover/missing-step.tsx'
import { SummaryStep } from '../../screens/handover/summary-step.tsx'
import { WelcomeStep } from '../../screens/handover/welcome-step.tsx'
import { endValidation, sayConsent, settleRefusal, sign, writeMissing } from '../actions/handover-actions.ts'
import { useSession } from '../services.ts'
import { useCollection } from '../use-collection.ts'
import { GonePart } from './gone-part.tsx'
import { ResultPart } from './result-part.tsx'
import { begunAt, type SittingParts } from './sitting-parts.ts'
import { StatementPart } from './statement-part.tsx'
import { useHandoverSaved } from './use-handover-saved.ts'
import { useListening } from './use-listening.ts'
import { usePlace } from './use-place.ts'
import { useShown } from './use-shown.ts'

interface Props {
  readonly departmentId: DepartmentId
  readonly sessionId: ValidationSessionId
  /** Where the person was, as it was kept. */
  readonly place: unknown
  readonly onGiveBack: (place: Place) => void
}

/** One validation, in the hands of the person it is with. */
export function Sitting({ sessionId, departmentId, place, onGiveBack }: Props) {
  const session = useSession()
  const own = session.department(departmentId)!
  useEffect(
    () => () => {
      // Also where the tablet comes back by another way than its button.
      settleRefusal({ session, departmentId, sessionId })
      // What the person said is not the analyst's to undo by one tap.
      session.undoStack.forget()
    },
    [session, departmentId, sessionId],
  )
  const record = useCollection(own.validationSessions).find(({ id }) => id === sessionId)
  if (!record) return <Gone onGiveBack={() => onGiveBack(readPlace(null, NOTHING))} />
  return <Steps departmentId={departmentId} record={record} kept={place} onGiveBack={onGiveBack} />
}

const NOTHING = { statements: [], purpose: 'validate', endedAt: null } as const

/** What was put to them was taken back elsewhere meanwhile. */
function Gone({ onGiveBack }: { readonly onGiveBack: () => void }) {
  const words = HANDOVER_WORDS.nl
  return (
    <HandoverFrame words={words} progress={null} saved="saved" onGiveBack={null}>
      <DoneStep words={words} isGone onGiveBack={onGiveBack} />
    </HandoverFrame>
  )
}

interface StepsProps extends Pick<Props, 'departmentId' | 'onGiveBack'> {
  readonly record: ValidationSessionRecord
  readonly kept: unknown
}

function Steps({ departmentId, record: whole, kept, onGiveBack }: StepsProps) {
  const session = useSession()
  const own = session.department(departmentId)!
  const record = useShown(departmentId, whole)
  const validations = useCollection(own.validations)
  const lineAnswers = useCollection(own.lineAnswers)
  const writtenIn = useCollection(session.records.project)[0]?.language ?? 'nl'
  const answers = useMemo(
    () => latestAnswers(record.id, [...validations, ...lineAnswers]),
    [record.id, validations, lineAnswers],
  )
  const at = usePlace(readPlace(kept, whole))
  const parts: SittingParts = {
    sitting: { session, departmentId, sessionId: record.id },
    record,
    whole,
    answers,
    words: HANDOVER_WORDS[record.language],
    writtenIn,
    at,
    onGiveBack: () => {
      settleRefusal(parts.sitting)
      onGiveBack(at.now())
    },
  }
  return <Step key={JSON.stringify(at.place.step)} {...parts} />
}

function Step(parts: SittingParts) {
  const { at, record } = parts
  const step = stepWithin(record, at.place.step)
  // It stays said: an answer that was half typed can bring the statement back.
  const wasGone = useRef(false)
  wasGone.current ||= step === null
  if (step === null || wasGone.current) return <GonePart {...parts} />
  if (step.kind === 'statement') {
    return record.purpose === 'result' ? (
      <ResultPart {...parts} index={step.index} />
    ) : (
      <StatementPart {...parts} index={step.index} />
    )
  }
  return (
    <HandoverFrame
      words={parts.words}
      progress={null}
      saved={useHandoverSaved(at)}
      onGiveBack={step.kind === 'done' ? null : parts.onGiveBack}
    >
      <OtherStep {...parts} kind={step.kind} />
    </HandoverFrame>
  )
}

type OtherKind = Exclude<Place['step']['kind'], 'statement'>

function OtherStep({ kind, ...parts }: SittingParts & { readonly kind: OtherKind }) {
  const { sitting, record, answers, words, writtenIn, at, onGiveBack } = parts
  const listening = useListening(words.lang, kind)
  const go = (by: 1 | -1) => at.go({ step: stepFrom(record, at.now(), by), isChange: false, draft: null })
  const common = { words, listening, onNext: () => go(1), onPrevious: () => go(-1) }
  const { isChange } = at.place
  if (kind === 'welcome') {
    const isSettled = (index: number) => {
      const key = statementKey(record.statements[index]!)
      return answers.has(key) || record.skipped.includes(key)
    }
    return (
      <WelcomeStep
        {...common}
        count={record.statements.length}
        purpose={record.purpose}
        isBegun={answers.size + record.skipped.length > 0}
        onStart={() => at.go({ step: begunAt(record, isSettled) })}
      />
    )
  }
  if (kind === 'missing') {
    return (
      <MissingStep
        {...common}
        isChange={isChange}
        missing={record.missing}
        onMissing={(text) => writeMissing(sitting, text)}
      />
    )
  }
  if (kind === 'consent') {
    return (
      <ConsentStep
        {...common}
        isChange={isChange}
        consent={record.consent}
        signature={record.signature}
        onConsent={(given) => sayConsent(sitting, given, words.consent.scope)}
        onSign={(signature) => sign(sitting, signature)}
      />
    )
  }
  if (kind === 'summary') {
    return (
      <SummaryStep
        {...common}
        {...record}
        answers={answers}
        writtenIn={writtenIn}
        onChange={(step) => at.go({ step, isChange: true, draft: null })}
        onFinish={() => {
          endValidation(sitting)
          go(1)
        }}
      />
    )
  }
  return <DoneStep words={words} onGiveBack={onGiveBack} />
}
