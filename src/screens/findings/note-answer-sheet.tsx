import { useState } from 'preact/hooks'
import { useMessages } from '../../i18n/messages-context.tsx'
import { VALIDATION_VERDICTS } from '../../records/case-file.ts'
import type { PersonId } from '../../records/ids.ts'
import { Button } from '../../ui/button.tsx'
import { Segmented } from '../../ui/segmented.tsx'
import { Select } from '../../ui/select.tsx'
import { Sheet } from '../../ui/sheet.tsx'
import { TextArea } from '../../ui/text-area.tsx'
import type { AskedView } from './finding-view.ts'
import { useFindingWords } from './use-finding-words.ts'

export interface ToldAnswer {
  readonly personId: PersonId
  readonly verdict: (typeof VALIDATION_VERDICTS)[number]
  readonly text: string
}

interface Props {
  readonly open: boolean
  readonly people: readonly AskedView[]
  readonly onNote: (told: ToldAnswer) => void
  readonly onClose: () => void
}

/** What somebody said of it to the analyst. */
export function NoteAnswerSheet({ open, people, onNote, onClose }: Props) {
  const words = useFindingWords()
  const { common } = useMessages()
  const asked = people.filter(({ isAsked, silence }) => isAsked && !silence)
  const [who, setWho] = useState<PersonId | null>(null)
  const [verdict, setVerdict] = useState<ToldAnswer['verdict'] | null>(null)
  const [text, setText] = useState('')
  const personId = who ?? (asked.length === 1 ? asked[0]!.id : null)
  const needsWords = verdict === 'correct' || verdict === 'add'
  const note = () => {
    if (!personId || !verdict) return
    onNote({ personId, verdict, text: text.trim() })
    setWho(null)
    setVerdict(null)
    setText('')
    onClose()
  }
  return (
    <Sheet
      open={open}
      from="side"
      title={words.noteTitle}
      closeLabel={common.close}
      onClose={onClose}
      actions={
        <Button
          variant="primary"
          disabled={!personId || !verdict || (needsWords && text.trim() === '')}
          onClick={note}
        >
          {words.noteDo}
        </Button>
      }
    >
      <Select
        label={words.noteWho}
        value={personId}
        options={asked.map(({ id, code }) => ({ value: id, label: code }))}
        onChange={setWho}
      />
      <Segmented
        label={words.noteVerdict}
        value={verdict}
        options={VALIDATION_VERDICTS.map((value) => ({ value, label: words.verdicts[value] }))}
        onChange={setVerdict}
      />
      <TextArea label={words.noteText} rows={3} maxLength={20_000} value={text} onInput={setText} />
    </Sheet>
  )
}
