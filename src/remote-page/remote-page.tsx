import { useEffect, useState } from 'preact/hooks'
import { HANDOVER_WORDS } from '../i18n/handover/handover-words-in.ts'
import { REMOTE_PAGE_WORDS } from '../i18n/remote-page-words.ts'
import type { PromptLanguage } from '../records/answer.ts'
import { pagePurpose, type RemoteQuestions, readQuestions } from '../records/remote-validation.ts'
import { Notice } from '../ui/notice.tsx'
import { type CodeKey, keyOfCode, openWithCode, type readSealed } from '../vault/sealed-by-code.ts'
import { AnswerSteps, type Progress } from './answer-steps.tsx'
import { CodeStep } from './code-step.tsx'

interface Props {
  readonly language: PromptLanguage
  readonly sessionId: string
  /** Null where the page did not arrive whole. */
  readonly sealed: ReturnType<typeof readSealed>
  /** Whether this browser can unseal anything here. */
  readonly canOpen: boolean
}

interface Opened {
  readonly questions: RemoteQuestions
  readonly codeKey: CodeKey
}

/** First the code; then what was sent. */
export function RemotePage({ language, sessionId, sealed, canOpen }: Props) {
  const words = REMOTE_PAGE_WORDS[language]
  const [opened, setOpened] = useState<Opened | null>(null)
  const [progress, setProgress] = useState<Progress>({ text: null, isDone: false })
  useEffect(() => {
    document.documentElement.lang = HANDOVER_WORDS[language].lang
    document.title = words.title
  }, [language, words])
  const handleCode = async (code: string): Promise<boolean> => {
    if (!sealed) return false
    try {
      const codeKey = await keyOfCode(code, sealed.salt, sealed.rounds)
      const plain = await openWithCode(sealed, codeKey, pagePurpose(sessionId))
      const questions = readQuestions(JSON.parse(new TextDecoder().decode(plain)))
      if (questions) setOpened({ questions, codeKey })
      return questions !== null
    } catch {
      // Another code, or bytes that were changed: nobody can tell which, and nothing opens.
      return false
    }
  }
  const problem = canOpen ? (sealed ? null : words.damaged) : words.cannot
  return (
    <main class="handover" lang={HANDOVER_WORDS[language].lang}>
      <header class="handover__top">
        <p class="handover__progress">{progress.text}</p>
        {opened && !progress.isDone && <p class="remote-page__closing">{words.closing}</p>}
      </header>
      {problem ? (
        <div class="handover__middle">
          <Notice tone="attention" title={problem} />
        </div>
      ) : opened ? (
        <AnswerSteps {...opened} onProgress={setProgress} />
      ) : (
        <CodeStep words={words} onCode={handleCode} />
      )}
    </main>
  )
}
