import { useRef } from 'preact/hooks'
import { useArea, useFormat, useMessages } from '../../i18n/messages-context.tsx'
import { history as historyTexts } from '../../i18n/nl/history.ts'
import { cssVars } from '../../ui/css-vars.ts'
import { Select } from '../../ui/select.tsx'
import { Sheet } from '../../ui/sheet.tsx'
import { useWindowedRows } from '../../ui/use-windowed-rows.ts'
import { HistoryItem } from './history-item.tsx'
import type { HistoryProps } from './history-props.ts'
import './history-screen.css'

/** A guess for rows that were not drawn yet, in CSS pixels. */
const ROW = 104

/** What was changed, newest first, by day; each can be taken back. */
export function HistoryScreen(props: HistoryProps) {
  const { title, rows, count, textOf, status, onClose } = props
  const { common } = useMessages()
  const history = useArea('history', historyTexts)
  const { formatDate } = useFormat()
  const scroller = useRef<HTMLDivElement>(null)
  const view = useWindowedRows({
    count: rows.length,
    keyOf: (index) => rows[index]!.key,
    guessedHeight: ROW,
    scroller,
  })
  return (
    <Sheet open from="side" title={title} closeLabel={common.close} onClose={onClose}>
      <div class="history">
        <Head {...props} />
        <p class="history__status" role="status" tabIndex={-1} data-autofocus>
          {status || <Count {...props} />}
        </p>
        {rows.length === 0 ? (
          <p class="history__empty">{count === 0 ? history.empty : history.emptyFiltered}</p>
        ) : (
          // biome-ignore lint/a11y/noNoninteractiveTabindex: it scrolls
          <section class="history__list" ref={scroller} aria-label={history.list} tabIndex={0}>
            <ol
              class="history__rows"
              style={cssVars({ '--before': `${view.before}px`, '--after': `${view.after}px` })}
            >
              {view.shown.map(({ index, key }) => {
                const { day } = rows[index]!
                const startsDay = index === 0 || rows[index - 1]!.day !== day
                return (
                  <li
                    key={key}
                    class="history__row"
                    data-index={index}
                    aria-setsize={rows.length}
                    aria-posinset={index + 1}
                    ref={view.measure}
                  >
                    {startsDay && <h3 class="history__day">{formatDate(day, 'weekday')}</h3>}
                    <HistoryItem
                      text={textOf(key)}
                      onRevert={() => props.onRevert(key)}
                      onOpen={() => props.onOpen(key)}
                    />
                  </li>
                )
              })}
            </ol>
          </section>
        )}
      </div>
    </Sheet>
  )
}

function Count({ rows, count, progress, failed }: HistoryProps) {
  const history = useArea('history', historyTexts)
  return (
    <>
      {progress && `${history.opening(progress)} `}
      {count > 0 && history.count({ shown: rows.length, count })}
      {failed.length > 0 && ` ${history.failed({ names: failed.join(', ') })}`}
    </>
  )
}

function Head({ choice, onChoice, kinds, people, departments }: HistoryProps) {
  const history = useArea('history', historyTexts)
  const choices = [
    { key: 'kind', label: history.kind, options: kinds },
    { key: 'person', label: history.person, options: people },
    { key: 'department', label: history.department, options: departments },
  ] as const
  const offered = choices.filter(({ options }) => options.length > 0)
  if (offered.length === 0) return <p class="history__lead">{history.lead}</p>
  return (
    <>
      <p class="history__lead">{history.lead}</p>
      <div class="history__choices">
        {offered.map(({ key, label, options }) => (
          <Select
            key={key}
            label={label}
            value={choice[key]}
            options={options}
            onChange={(value) => onChoice({ ...choice, [key]: value })}
          />
        ))}
      </div>
    </>
  )
}
