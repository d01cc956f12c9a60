import type { ComponentChildren } from 'preact'
import { useEffect, useRef } from 'preact/hooks'
import type { HandoverWords } from '../../i18n/handover/handover-words.ts'
import { Button } from '../../ui/button.tsx'
import { TextArea } from '../../ui/text-area.tsx'
import type { Draft } from './handover-flow.ts'
import { Pictogram } from './pictogram.tsx'

interface Props {
  readonly words: HandoverWords
  readonly draft: Draft
  readonly spoken: ComponentChildren
  readonly onWords: (text: string) => void
  readonly onCloseWords: () => void
}

const MOST_SIGNS = 4_000

/** What the person says instead, typed or spoken. */
export function OwnWords({ words, draft, spoken, onWords, onCloseWords }: Props) {
  const field = useRef<HTMLTextAreaElement>(null)
  useEffect(() => {
    field.current?.focus()
    field.current?.setSelectionRange(draft.text.length, draft.text.length)
  }, [])
  return (
    <div class="handover__own-words">
      <div class="handover__chosen" data-verdict={draft.verdict}>
        <Pictogram name={draft.verdict} />
        <strong>{words[draft.verdict]}</strong>
        <Button variant="quiet" onClick={onCloseWords}>
          {words.otherAnswer}
        </Button>
      </div>
      <TextArea
        label={draft.verdict === 'correct' ? words.correctAsk : words.rejectAsk}
        hint={words.ownWordsHint}
        value={draft.text}
        onInput={onWords}
        rows={3}
        maxLength={MOST_SIGNS}
        inputRef={field}
      />
      {spoken}
    </div>
  )
}
