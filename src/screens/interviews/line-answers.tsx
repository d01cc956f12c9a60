import type { ComponentChildren } from 'preact'
import { useState } from 'preact/hooks'
import { useFormat, useMessages } from '../../i18n/messages-context.tsx'
import type { LineAnswer } from '../../records/line-answers.ts'
import { Button } from '../../ui/button.tsx'
import { Sheet } from '../../ui/sheet.tsx'
import { TextArea } from '../../ui/text-area.tsx'
import { useFindingWords } from '../findings/use-finding-words.ts'
import './line-answers.css'

export interface LineAnswerView extends LineAnswer {
  readonly code: string
  /** Where a spoken answer can be listened to. */
  readonly sound: ComponentChildren
}

interface Props {
  readonly text: string
  readonly answers: readonly LineAnswerView[]
  /** The line in other words; what was said stays as it is. */
  readonly onText: (text: string) => void
}

/** What people said of a line when it was put to them, under that line, with the way to work it in. */
export function LineAnswers({ text, answers, onText }: Props) {
  const words = useFindingWords()
  const { common } = useMessages()
  const [isOpen, setOpen] = useState(false)
  const close = () => setOpen(false)
  const open = answers.filter((each) => each.isOpen)
  return (
    <div class="line-answers">
      {answers.map((view) => (
        <Said key={view.answer.id} view={view} text={text} />
      ))}
      {open.length > 0 && (
        <Button icon="edit" aria-label={`${words.workIn}: ${text}`} onClick={() => setOpen(true)}>
          {words.workIn}
        </Button>
      )}
      <Sheet open={isOpen} from="side" title={words.workInTitle} closeLabel={common.close} onClose={close}>
        {isOpen && (
          <WorkIn
            text={text}
            answers={open}
            onText={(next) => {
              onText(next)
              close()
            }}
          />
        )}
      </Sheet>
    </div>
  )
}

const SAYS = { agree: 'agreed', correct: 'corrected', reject: 'rejected', add: 'added' } as const

function Said({ view, text }: { readonly view: LineAnswerView; readonly text: string }) {
  const words = useFindingWords()
  const { formatDate } = useFormat()
  const { answer, code, isOpen, sound } = view
  const isOther = answer.shown !== undefined && answer.shown.trim() !== text.trim()
  const facts = [
    formatDate(answer.at),
    answer.recordingId && words.spoken,
    isOther && words.toOtherWords({ text: answer.shown! }),
    isOpen && words.notWorked,
  ].filter((each): each is string => typeof each === 'string')
  return (
    <div class="line-answer" data-open={isOpen}>
      <p>
        <strong>{code}</strong> {words.says[SAYS[answer.verdict]]}
      </p>
      {answer.text && <q class="line-answer__words">{answer.text}</q>}
      <small class="line-answer__facts">{facts.join(' · ')}</small>
      {sound}
    </div>
  )
}

function WorkIn({ text, answers, onText }: Props) {
  const words = useFindingWords()
  const [next, setNext] = useState(text)
  return (
    <>
      <p class="line-answers__hint">{words.workInHint}</p>
      {answers.map((view) => (
        <Said key={view.answer.id} view={view} text={text} />
      ))}
      <TextArea label={words.workInText} rows={5} maxLength={20_000} value={next} onInput={setNext} />
      <Button
        variant="primary"
        disabled={next.trim() === '' || next.trim() === text.trim()}
        onClick={() => onText(next.trim())}
      >
        {words.workInDo}
      </Button>
    </>
  )
}
