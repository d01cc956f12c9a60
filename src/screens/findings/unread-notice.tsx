import { Button } from '../../ui/button.tsx'
import { Notice } from '../../ui/notice.tsx'
import { useFindingWords } from './use-finding-words.ts'

interface Props {
  /** Codes of who withdrew and said something the finding was made of. */
  readonly codes: readonly string[]
  readonly onRead: () => void
}

/** A text in words of an analyst goes nowhere until somebody read whether words of who withdrew are in it. */
export function UnreadNotice({ codes, onRead }: Props) {
  const words = useFindingWords()
  if (codes.length === 0) return null
  const who = codes.join(', ')
  return (
    <Notice
      tone="attention"
      title={words.unreadTitle}
      actions={
        <Button icon="check" onClick={onRead}>
          {words.unreadDo({ who })}
        </Button>
      }
    >
      <p>{words.unreadText({ who })}</p>
    </Notice>
  )
}
