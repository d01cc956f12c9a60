import { useArea, useFormat } from '../../i18n/messages-context.tsx'
import { reading } from '../../i18n/nl/reading.ts'
import { Button } from '../../ui/button.tsx'
import { StatusWord } from '../../ui/status-word.tsx'
import type { RemarkActions, RemarkView } from './remark-view.ts'
import './reading.css'

interface Props extends RemarkActions {
  readonly view: RemarkView
  /** Also what the line said: where the line itself is not above it, or says something else by now. */
  readonly showsRead: boolean
  /** While reading one only takes one's own away; settling is for together. */
  readonly isReading?: boolean
}

/** What a second reader remarked, and what becomes of it. */
export function RemarkItem({ view, showsRead, isReading = false, ...on }: Props) {
  const words = useArea('reading', reading)
  const { formatDate } = useFormat()
  const { remark, who, settledBy, code } = view
  const { settled, kind, text, read, at } = remark
  const named = (label: string) => ({ 'aria-label': label + words.about({ text }) })
  return (
    <div class="remark" data-settled={settled !== null}>
      <p class="remark__who">
        {words.head({ who, kind: words.kinds[kind], date: formatDate(at, 'weekday') })}
      </p>
      <p class="remark__text">{text}</p>
      {showsRead && read !== '' && <p class="remark__read">{words.original({ text: read })}</p>}
      {settled ? (
        <p class="remark__settled">
          <StatusWord tone="good">
            {words.settled({
              outcome: words.outcomes[settled.outcome],
              who: settledBy ?? words.somebody,
              date: formatDate(settled.at, 'weekday'),
            })}
          </StatusWord>
          {!isReading && (
            <Button variant="quiet" {...named(words.reopen)} onClick={() => on.onReopen(remark)}>
              {words.reopen}
            </Button>
          )}
        </p>
      ) : (
        <div class="remark__acts">
          {!isReading && kind !== 'question' && (
            <Button {...named(words.take)} onClick={() => on.onSettle(remark, 'taken')}>
              {words.take}
            </Button>
          )}
          {!isReading && (
            <>
              <Button {...named(words.leave)} onClick={() => on.onSettle(remark, 'left')}>
                {words.leave}
              </Button>
              <Button {...named(words.putTo({ code }))} onClick={() => on.onSettle(remark, 'ask')}>
                {words.putTo({ code })}
              </Button>
            </>
          )}
          {view.isMine && (
            <Button
              variant="quiet"
              icon="trash"
              {...named(words.removeRemark)}
              onClick={() => on.onRemove(remark)}
            >
              {words.removeRemark}
            </Button>
          )}
        </div>
      )}
    </div>
  )
}
