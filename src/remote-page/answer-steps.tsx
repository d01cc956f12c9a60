import { useEffect, useState } from 'preact/hooks'
import { HANDOVER_WORDS } from '../i18n/handover/handover-words-in.ts'
import { REMOTE_PAGE_WORDS } from '../i18n/remote-page-words.ts'
import { watchSpeech } from '../offline/speech.ts'
import type { Statement } from '../records/answer.ts'
import { statementKey } from '../records/handover-answers.ts'
import type { RemoteQuestions } from '../records/remote-validation.ts'
import { ConsentStep } from '../screens/handover/consent-step.tsx'
import { type Draft, type Place, START, type Step, stepFrom } from '../screens/handover/handover-flow.ts'
import { MissingStep } from '../screens/handover/missing-step.tsx'
import { StatementStep } from '../screens/handover/statement-step.tsx'
import { SummaryStep } from '../screens/handover/summary-step.tsx'
import { useReadingAloud } from '../screens/handover/use-reading-aloud.ts'
import { WelcomeStep } from '../screens/handover/welcome-step.tsx'
import type { CodeKey } from '../vault/sealed-by-code.ts'
import { answerFileName, makeAnswerFile, offerFile } from './answer-file.ts'
import { EndStep } from './end-step.tsx'
import { answersOf, type Given, NOTHING, shownAnswers, withAnswer, withConsent, withSkip } from './given.ts'
import { newAnswerId, wallNow } from './moment-and-chance.ts'

interface Props {
  readonly questions: RemoteQuestions
  readonly codeKey: CodeKey
  readonly onProgress: (progress: Progress) => void
}

export interface Progress {
  /** `2 van 9`; null where there is nothing to count. */
  readonly text: string | null
  /** There is a file. */
  readonly isDone: boolean
}

/** The steps of the tablet, with the answers in memory and a file at the end. */
export function AnswerSteps({ questions, codeKey, onProgress }: Props) {
  const { statements, language, writtenIn } = questions
  const own = REMOTE_PAGE_WORDS[language]
  const handover = HANDOVER_WORDS[language]
  const words = { ...handover, summary: { ...handover.summary, finish: own.finish } }
  const [{ step, draft, isChange }, setPlace] = useState<Place>(START)
  const [given, setGiven] = useState<Given>(NOTHING)
  // A sentence in the language it was written in, all else in that of the page.
  const isSentence = step.kind === 'statement'
  const listening = useReadingAloud(
    watchSpeech,
    isSentence ? writtenIn : words.lang,
    `${step.kind} ${isSentence && step.index} ${draft !== null}`,
  )
  const shape = { statements, purpose: 'validate', endedAt: null } as const
  const move = (by: 1 | -1) => show(stepFrom(shape, { step, draft, isChange }, by))
  const show = (next: Step, change = false) => {
    setPlace({ step: next, draft: null, isChange: change })
    scrollTo(0, 0)
    const at = next.kind === 'statement' ? { at: next.index + 1, total: statements.length } : null
    onProgress({ text: at && words.progress(at), isDone: next.kind === 'done' })
  }
  useAskBeforeLeaving(given !== NOTHING && step.kind !== 'done')

  const answer = (statement: Statement, verdict: 'agree' | Draft['verdict'], text = '') => {
    setGiven(withAnswer(given, statement, { id: newAnswerId(), verdict, text: text.trim(), at: wallNow() }))
    move(1)
  }
  const save = async () => {
    offerFile(await makeAnswerFile(answersOf(questions, given, wallNow()), codeKey))
    show({ kind: 'done' })
  }
  const on = { onNext: () => move(1), onPrevious: () => move(-1) }

  if (step.kind === 'welcome') {
    const texts = { words, count: statements.length, purpose: shape.purpose, listening }
    return <WelcomeStep {...texts} isBegun={given !== NOTHING} onStart={on.onNext} />
  }
  if (step.kind === 'statement') {
    const statement = statements[step.index]!
    const key = statementKey(statement)
    const held = given.answers.get(key)
    return (
      <StatementStep
        key={key}
        {...on}
        words={words}
        statement={statement}
        writtenIn={writtenIn}
        answered={held?.verdict ?? null}
        draft={draft}
        spoken={null}
        listening={listening}
        isFirst={step.index === 0}
        isChange={isChange}
        onAgree={() => answer(statement, 'agree')}
        onOpenWords={(verdict) =>
          setPlace({
            step,
            isChange,
            draft: { key, verdict, text: held?.verdict === verdict ? held.text : '', recordingId: null },
          })
        }
        onCloseWords={() => setPlace({ step, isChange, draft: null })}
        onWords={(text) => draft && setPlace({ step, isChange, draft: { ...draft, text } })}
        onGiveWords={() => draft && answer(statement, draft.verdict, draft.text)}
        onSkip={() => {
          setGiven(withSkip(given, statement))
          move(1)
        }}
      />
    )
  }
  if (step.kind === 'missing') {
    const { missing } = given
    const texts = { words, isChange, listening }
    return (
      <MissingStep
        {...texts}
        {...on}
        missing={missing}
        onMissing={(text) => setGiven({ ...given, missing: text })}
      />
    )
  }
  if (step.kind === 'consent') {
    const scope = words.consent.scope
    return (
      <ConsentStep
        {...on}
        words={words}
        consent={given.consent}
        signature={given.signature}
        listening={listening}
        isChange={isChange}
        onConsent={(yes) => setGiven(withConsent(given, { given: yes, scope, at: wallNow() }))}
        onSign={(signature) => setGiven({ ...given, signature })}
      />
    )
  }
  if (step.kind === 'summary') {
    return (
      <SummaryStep
        {...given}
        words={words}
        writtenIn={writtenIn}
        statements={statements}
        answers={shownAnswers(given)}
        onChange={(next) => show(next, true)}
        onPrevious={on.onPrevious}
        onFinish={() => void save()}
      />
    )
  }
  return (
    <EndStep
      words={own}
      file={answerFileName(questions.sessionId)}
      onAgain={() => void save()}
      onBack={() => show({ kind: 'summary' })}
    />
  )
}

/** Closing the page before there is a file loses the answers. */
function useAskBeforeLeaving(hasUnsent: boolean): void {
  useEffect(() => {
    if (!hasUnsent) return
    const ask = (event: BeforeUnloadEvent) => event.preventDefault()
    window.addEventListener('beforeunload', ask)
    return () => window.removeEventListener('beforeunload', ask)
  }, [hasUnsent])
}
