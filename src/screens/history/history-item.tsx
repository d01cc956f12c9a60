import { useState } from 'preact/hooks'
import { useArea } from '../../i18n/messages-context.tsx'
import { history as historyTexts } from '../../i18n/nl/history.ts'
import { Button } from '../../ui/button.tsx'
import { VisuallyHidden } from '../../ui/visually-hidden.tsx'
import type { HistoryLine, HistoryText } from './history-props.ts'

/** Changes of one action that are shown before somebody asks for all. */
const FEW = 3

interface Props {
  readonly text: HistoryText
  readonly onRevert: () => void
  readonly onOpen: () => void
}

/** One action: what, by whom, when, and the way back. */
export function HistoryItem({ text, onRevert, onOpen }: Props) {
  const history = useArea('history', historyTexts)
  const [showsAll, setShowsAll] = useState(false)
  const { title, lines, counted } = text
  const shown = showsAll ? lines : lines.slice(0, FEW)
  const hidden = lines.length - shown.length
  const what = title ?? lines[0]?.text ?? ''
  return (
    <article class="history__item">
      {title && <p class="history__title">{title}</p>}
      {shown.map((line, index) => (
        <Line key={index} {...line} />
      ))}
      {hidden > 0 && (
        <Button variant="quiet" onClick={() => setShowsAll(true)}>
          {history.more({ count: hidden })}
        </Button>
      )}
      {showsAll && lines.length > FEW && (
        <Button variant="quiet" onClick={() => setShowsAll(false)}>
          {history.less}
        </Button>
      )}
      {counted > 0 && <p class="history__meta">{history.onlyCounted({ count: counted })}</p>}
      <footer class="history__foot">
        <p class="history__meta">
          {[text.clock, text.who, text.where, text.way, text.stays && history.stays]
            .filter((part) => part)
            .join(' · ')}
        </p>
        {text.opens && (
          <Button variant="quiet" onClick={onOpen}>
            <span aria-hidden="true">{history.open}</span>
            <VisuallyHidden>{history.openOf({ name: text.opens })}</VisuallyHidden>
          </Button>
        )}
        {!text.stays && (
          <Button variant="quiet" icon="undo" onClick={onRevert}>
            <span aria-hidden="true">{history.revert}</span>
            <VisuallyHidden>{history.revertOf({ what })}</VisuallyHidden>
          </Button>
        )}
      </footer>
    </article>
  )
}

function Line({ text, sides }: HistoryLine) {
  const history = useArea('history', historyTexts)
  if (!sides) return <p class="history__line">{text}</p>
  return (
    <p class="history__line">
      {text}: <VisuallyHidden>{history.from}</VisuallyHidden>
      <del class="history__was">{sides.was}</del>
      <span aria-hidden="true"> → </span>
      <VisuallyHidden>{history.to}</VisuallyHidden>
      <ins class="history__now">{sides.now}</ins>
    </p>
  )
}
