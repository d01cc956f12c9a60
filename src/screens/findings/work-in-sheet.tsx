import { useState } from 'preact/hooks'
import { useMessages } from '../../i18n/messages-context.tsx'
import { Button } from '../../ui/button.tsx'
import { Sheet } from '../../ui/sheet.tsx'
import { TextArea } from '../../ui/text-area.tsx'
import type { FindingView } from './finding-view.ts'
import { useFindingWords } from './use-finding-words.ts'

interface Props {
  readonly open: boolean
  readonly view: FindingView
  readonly onRevise: (text: string, answers: readonly string[]) => void
  readonly onClose: () => void
}

/** Writes another text with what people said beside it; every text before it stays. */
export function WorkInSheet(props: Props) {
  const { open, view, onClose } = props
  const words = useFindingWords()
  const { common } = useMessages()
  return (
    <Sheet open={open} from="side" title={words.workInTitle} closeLabel={common.close} onClose={onClose}>
      {open && <WorkIn {...props} key={view.standing.revision} />}
    </Sheet>
  )
}

function WorkIn({ view: { standing, wordings }, onRevise, onClose }: Props) {
  const words = useFindingWords()
  const open = wordings.flatMap(({ answers }) => answers.filter(({ isOpen }) => isOpen))
  // What was said stands beside it: a remark on the text is no text by itself.
  const [text, setText] = useState(standing.wording)
  return (
    <>
      <p class="finding__none">{words.workInHint}</p>
      <div class="wordings__part">
        <h3 class="wordings__head">{words.wording}</h3>
        <blockquote class="wordings__text">{standing.wording}</blockquote>
      </div>
      {open.map(({ answer, code }) => (
        <p key={answer.key} class="answer">
          <strong class="answer__code">{code}</strong>
          <q class="answer__words">{answer.text || words.spoken}</q>
        </p>
      ))}
      <TextArea label={words.workInText} rows={5} maxLength={20_000} value={text} onInput={setText} />
      <Button
        variant="primary"
        disabled={text.trim() === '' || text === standing.wording}
        onClick={() => {
          onRevise(text.trim(), standing.toWorkIn)
          onClose()
        }}
      >
        {words.workInDo}
      </Button>
    </>
  )
}
