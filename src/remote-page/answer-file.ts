import {
  ANSWER_ENDING,
  ANSWER_FORMAT,
  answerPurpose,
  REMOTE_VERSION,
  type RemoteAnswers,
} from '../records/remote-validation.ts'
import { utf8 } from '../vault/bytes.ts'
import { type CodeKey, sealWithCode } from '../vault/sealed-by-code.ts'

interface AnswerFile {
  readonly name: string
  readonly text: string
}

/** Says nothing about who answered. */
export const answerFileName = (sessionId: string): string =>
  `antwoord-${sessionId.slice(0, 6).toLowerCase()}${ANSWER_ENDING}`

/** The answers, sealed under the code of the page they answer. */
export async function makeAnswerFile(answers: RemoteAnswers, codeKey: CodeKey): Promise<AnswerFile> {
  const { sessionId } = answers
  const sealed = await sealWithCode(utf8(JSON.stringify(answers)), codeKey, answerPurpose(sessionId))
  const text = JSON.stringify({ format: ANSWER_FORMAT, version: REMOTE_VERSION, sessionId, ...sealed })
  return { name: answerFileName(sessionId), text }
}

export function offerFile({ name, text }: AnswerFile): void {
  const address = URL.createObjectURL(new Blob([text], { type: 'application/json' }))
  const link = document.createElement('a')
  link.href = address
  link.download = name
  link.click()
  setTimeout(() => URL.revokeObjectURL(address), 60_000)
}
