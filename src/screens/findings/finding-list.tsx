import { useState } from 'preact/hooks'
import { useMessages } from '../../i18n/messages-context.tsx'
import type { FindingId } from '../../records/ids.ts'
import { Select } from '../../ui/select.tsx'
import { useIsPrinting } from '../../ui/use-is-printing.ts'
import { type FindingMark, FindingStateMark, markOf, useMarkWords } from './finding-state.tsx'
import type { FindingRow } from './finding-view.ts'
import { useFindingWords } from './use-finding-words.ts'

interface Props {
  readonly rows: readonly FindingRow[]
  readonly openId: FindingId | null
}

/** Above this a choice of states helps. */
const FILTER_FROM = 5
const ALL = 'all'

/** The findings of a department, newest first. */
export function FindingList({ rows, openId }: Props) {
  const words = useFindingWords()
  const isPrinting = useIsPrinting()
  const wordOf = useMarkWords()
  const [wanted, setWanted] = useState<FindingMark | typeof ALL>(ALL)
  const marks = [...new Set(rows.map(({ standing }) => markOf(standing)))]
  const mark = wanted !== ALL && marks.includes(wanted) ? wanted : ALL
  const shown = mark === ALL ? rows : rows.filter(({ standing }) => markOf(standing) === mark)
  return (
    <>
      {rows.length >= FILTER_FROM && marks.length > 1 && !isPrinting && (
        <Select
          class="findings__filter"
          label={words.filterLabel}
          value={mark}
          options={[
            { value: ALL, label: words.filterAll },
            ...marks.map((each) => ({ value: each, label: wordOf(each) })),
          ]}
          onChange={(value) => setWanted(value as FindingMark | typeof ALL)}
        />
      )}
      <ul class="findings__rows" aria-label={words.list}>
        {shown.map((row) => (
          <Row key={row.id} row={row} isCurrent={row.id === openId} isPrinting={isPrinting} />
        ))}
      </ul>
    </>
  )
}

interface RowProps {
  readonly row: FindingRow
  readonly isCurrent: boolean
  readonly isPrinting: boolean
}

function Row({ row, isCurrent, isPrinting }: RowProps) {
  const { id, finding, standing, href, codes, isUnread, silent } = row
  const words = useFindingWords()
  const { levels } = useMessages()
  const total = standing.people.length
  const done = standing.people.filter(({ answer }) => answer !== null).length
  const asked =
    total === 0
      ? words.nobodyYet
      : standing.state === 'draft'
        ? codes.join(', ')
        : `${codes.join(', ')} · ${words.answered({ done, total })}`
  return (
    <li class="finding-row" data-record={id}>
      <a class="finding-row__open" href={href} aria-current={isCurrent ? 'true' : undefined}>
        <span class="finding-row__top">
          <FindingStateMark standing={standing} />
          <span class="finding-row__kind">{levels.findingKinds[finding.kind]}</span>
        </span>
        <span class="finding-row__text" data-whole={isPrinting}>
          {standing.state === 'withdrawn' || (isUnread && isPrinting) ? (
            <em>{words.wordsUnused}</em>
          ) : (
            standing.wording || <em>{words.noWords}</em>
          )}
        </span>
        <small class="finding-row__asked">
          {isUnread
            ? words.withheldAmong
            : silent > 0
              ? `${asked} · ${words.silentAmong({ count: silent })}`
              : asked}
        </small>
      </a>
    </li>
  )
}
