import { useMemo, useState } from 'preact/hooks'
import { SEEN_DIMENSIONS, type SeenDimension } from '../../analysis/seen/seen-summary.ts'
import type { TimeOf } from '../../analysis/seen/time-by.ts'
import { useArea, useFormat } from '../../i18n/messages-context.tsx'
import { charts } from '../../i18n/nl/charts.ts'
import { seen } from '../../i18n/nl/seen.ts'
import { IntervalChart } from '../../ui/charts/interval-chart.tsx'
import { Segmented } from '../../ui/segmented.tsx'
import type { SeenPartProps } from './seen-props.ts'

/** Where the time went, with how sure that is. */
export function TimeView({ summary, nameOf, onSave }: SeenPartProps) {
  const words = useArea('seen', seen)
  const texts = useArea('charts', charts).frame
  const { formatHours, formatPercent, formatNumber } = useFormat()
  const [dimension, setDimension] = useState<SeenDimension>('task')
  const table = summary.time[dimension]
  const bars = useMemo(
    () =>
      table.rows.map(({ key, share, shareInterval }) => ({
        label: nameOf(dimension, key),
        value: share,
        low: shareInterval?.low ?? null,
        high: shareInterval?.high ?? null,
        valueText: shareInterval
          ? `${formatPercent(share)} (${formatPercent(shareInterval.low)} – ${formatPercent(shareInterval.high)})`
          : formatPercent(share),
      })),
    [table, nameOf],
  )
  const minutes = (value: number | null) => (value === null ? '' : formatNumber(value, 1))
  const shareOf = ({ shareInterval: between }: TimeOf) =>
    between
      ? words.between({ low: formatPercent(between.low), high: formatPercent(between.high) })
      : words.unknown
  const meanOf = ({ meanInterval: between }: TimeOf) =>
    between ? words.between({ low: minutes(between.low), high: minutes(between.high) }) : words.unknown
  const end = { align: 'end' as const }
  return (
    <div class="seen__part">
      <Segmented
        label={words.per}
        options={SEEN_DIMENSIONS.map((value) => ({ value, label: words.dimensions[value] }))}
        value={dimension}
        onChange={setDimension}
      />
      <IntervalChart
        title={words.timeTitle({ dimension: words.dimensions[dimension] })}
        summary={words.timeSummary({ hours: formatHours(table.personHours), turns: table.turns })}
        headingLevel={2}
        texts={texts}
        fileName={`tijd-per-${dimension}`}
        onSave={onSave}
        bars={bars}
        table={{
          columns: [
            { header: words.dimensions[dimension] },
            { header: words.turns, ...end },
            { header: summary.beside.most > 1 ? words.sharedTotal : words.total, ...end },
            { header: words.mean, ...end },
            { header: words.deviation, ...end },
            { header: words.meanBetween, ...end },
            { header: words.share, ...end },
            { header: words.shareBetween, ...end },
          ],
          rows: table.rows.map((row) => [
            nameOf(dimension, row.key),
            formatNumber(row.turns),
            formatHours(row.personHours),
            minutes(row.meanMinutes),
            minutes(row.deviationMinutes),
            meanOf(row),
            formatPercent(row.share),
            shareOf(row),
          ]),
        }}
      />
      <p class="seen__note">
        {table.isOfDays
          ? words.restsOnDays({ days: table.days })
          : words.restsOnSpells({ spells: table.spells })}{' '}
        {words.sideBySide}
        {!summary.hasCodes && ` ${words.noCodes}`}
      </p>
    </div>
  )
}
