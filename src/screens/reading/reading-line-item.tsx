import { useState } from 'preact/hooks'
import { useArea } from '../../i18n/messages-context.tsx'
import { interviews as dutch } from '../../i18n/nl/interviews.ts'
import { reading } from '../../i18n/nl/reading.ts'
import { Button } from '../../ui/button.tsx'
import { TextArea } from '../../ui/text-area.tsx'
import { topicWords } from '../interviews/method-guide.ts'
import { MAX_LINE } from '../interviews/split-typed.ts'
import { RemarkItem } from './remark-item.tsx'
import type { MakeRemark, ReadingLine, RemarkActions } from './remark-view.ts'

interface Props extends RemarkActions {
  readonly line: ReadingLine
  /** From 1. */
  readonly place: number
  readonly onRemark: MakeRemark
}

/** One line: right as it stands, or with what the reader makes of it. */
export function ReadingLineItem({ line, place, onRemark, ...on }: Props) {
  const words = useArea('reading', reading)
  const interviews = useArea('interviews', dutch)
  const [writing, setWriting] = useState<'correct' | 'question' | null>(null)
  return (
    <li class="reading-line">
      <p class="reading-line__topic">{topicWords(line.topic, interviews)}</p>
      <p class="reading-line__text">{line.text}</p>
      {line.remarks.map((view) => (
        <RemarkItem
          key={view.remark.id}
          view={view}
          showsRead={view.remark.read !== line.text}
          isReading
          {...on}
        />
      ))}
      {writing ? (
        <RemarkForm
          key={writing}
          kind={writing}
          start={writing === 'correct' ? line.text : ''}
          onSave={(text) => {
            onRemark(line.id, writing, text)
            setWriting(null)
          }}
          onCancel={() => setWriting(null)}
        />
      ) : (
        <div class="reading-line__acts">
          <Button
            variant="quiet"
            icon="edit"
            aria-label={words.correctOf({ place })}
            onClick={() => setWriting('correct')}
          >
            {words.correct}
          </Button>
          <Button
            variant="quiet"
            icon="speech"
            aria-label={words.askOf({ place })}
            onClick={() => setWriting('question')}
          >
            {words.ask}
          </Button>
        </div>
      )}
    </li>
  )
}

interface FormProps {
  readonly kind: 'correct' | 'question'
  readonly start: string
  readonly onSave: (text: string) => void
  readonly onCancel: () => void
}

function RemarkForm({ kind, start, onSave, onCancel }: FormProps) {
  const words = useArea('reading', reading)
  const [text, setText] = useState(start)
  const isReady = text.trim() !== '' && text.trim() !== start.trim()
  return (
    <div class="reading-line__form">
      <TextArea
        label={kind === 'correct' ? words.correctLabel : words.questionLabel}
        hint={kind === 'correct' ? words.correctHint : undefined}
        value={text}
        maxLength={MAX_LINE}
        inputRef={focusOnce}
        onInput={setText}
      />
      <div class="reading-line__acts">
        <Button disabled={!isReady} onClick={() => onSave(text.trim())}>
          {words.save}
        </Button>
        <Button variant="quiet" onClick={onCancel}>
          {words.cancel}
        </Button>
      </div>
    </div>
  )
}

/** The keyboard comes up with the field that was asked for. */
const focusOnce = (field: HTMLTextAreaElement | null) => field?.focus()
