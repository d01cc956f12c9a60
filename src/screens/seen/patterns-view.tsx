import { useMemo } from 'preact/hooks'
import { useArea, useFormat, useMessages } from '../../i18n/messages-context.tsx'
import { charts } from '../../i18n/nl/charts.ts'
import { recording } from '../../i18n/nl/recording.ts'
import { seen } from '../../i18n/nl/seen.ts'
import { ChartTable } from '../../ui/charts/chart-table.tsx'
import { HeatChart } from '../../ui/charts/heat-chart.tsx'
import { SeenBlock } from './seen-block.tsx'
import type { SeenPartProps } from './seen-props.ts'

/** More than these are noise to read; the export has all. */
const MOST_ROWS = 15

/** The hours of the day, what follows what, interruptions, what runs side by side, and load. */
export function PatternsView({ summary, nameOf, onSave }: SeenPartProps) {
  const words = useArea('seen', seen)
  const texts = useArea('charts', charts).frame
  const { formatNumber } = useFormat()
  const { heat } = summary
  const data = useMemo(
    () => ({
      columns: heat.hours.map((hour) => String(hour)),
      rows: heat.rows.slice(0, MOST_ROWS).map(({ key, cells }) => ({ label: nameOf('task', key), cells })),
      cellText: (hours: number) => formatNumber(hours * 60, 0),
    }),
    [heat, nameOf],
  )
  return (
    <div class="seen__part">
      <HeatChart
        title={words.heatTitle}
        summary={words.heatSummary}
        headingLevel={2}
        texts={texts}
        fileName="dag-per-uur"
        onSave={onSave}
        data={data}
        rowsText={words.dimensions.task}
      />
      <Interruptions summary={summary} />
      <Follow summary={summary} nameOf={nameOf} />
      <Beside summary={summary} nameOf={nameOf} />
      <Load summary={summary} />
    </div>
  )
}

type Named = Pick<SeenPartProps, 'summary' | 'nameOf'>

function Interruptions({ summary: { interruptions } }: Pick<SeenPartProps, 'summary'>) {
  const words = useArea('seen', seen)
  const { kinds } = useArea('recording', recording)
  const { formatNumber, formatPercent } = useFormat()
  if (!interruptions || interruptions.count === 0)
    return <SeenBlock title={words.interruptionsTitle} lead={words.interruptionsNone} table={null} />
  const rate = (value: number) => formatNumber(value, 1)
  const { count, perHour, interval, resumedShare, medianMinutes } = interruptions
  const lead = [
    words.perHour({ count, rate: rate(perHour), low: rate(interval.low), high: rate(interval.high) }),
    resumedShare === null ? '' : words.resumed({ share: formatPercent(resumedShare) }),
    medianMinutes === null ? '' : words.away({ minutes: rate(medianMinutes) }),
  ]
  return (
    <SeenBlock
      title={words.interruptionsTitle}
      lead={lead.filter(Boolean).join(' ')}
      table={{
        columns: [
          { header: words.kind },
          { header: words.count, align: 'end' },
          { header: words.perHourShort, align: 'end' },
        ],
        rows: interruptions.kinds.map((each) => [
          kinds[each.kind],
          formatNumber(each.count),
          rate(each.perHour),
        ]),
      }}
    />
  )
}

function Follow({ summary: { transitions }, nameOf }: Named) {
  const words = useArea('seen', seen)
  const { formatNumber, formatPercent } = useFormat()
  return (
    <SeenBlock
      title={words.followTitle}
      lead={transitions.length === 0 ? words.followNone : words.followText}
      table={{
        columns: [
          { header: words.from },
          { header: words.to },
          { header: words.count, align: 'end' },
          { header: words.ofAll, align: 'end' },
        ],
        rows: transitions
          .slice(0, MOST_ROWS)
          .map(({ from, to, count, share }) => [
            nameOf('task', from),
            nameOf('task', to),
            formatNumber(count),
            formatPercent(share),
          ]),
      }}
    />
  )
}

function Beside({ summary: { beside }, nameOf }: Named) {
  const words = useArea('seen', seen)
  const { formatHours, formatPercent } = useFormat()
  const lead = beside.share
    ? words.beside({ share: formatPercent(beside.share), most: beside.most })
    : words.besideNone
  return (
    <SeenBlock
      title={words.besideTitle}
      lead={lead}
      table={{
        columns: [
          { header: words.dimensions.task },
          { header: words.together },
          { header: words.hours, align: 'end' },
        ],
        rows: beside.pairs
          .slice(0, MOST_ROWS)
          .map(({ a, b, hours }) => [nameOf('task', a), nameOf('task', b), formatHours(hours)]),
      }}
    />
  )
}

function Load({ summary: { load } }: Pick<SeenPartProps, 'summary'>) {
  const words = useArea('seen', seen)
  const { load: catalogue, levels } = useMessages()
  const { formatHours, formatPercent, formatNumber } = useFormat()
  const { loads, environment } = load
  const isEmpty = loads.length === 0 && environment.length === 0
  const nameOf = (factor: string) =>
    Object.hasOwn(catalogue.factors, factor)
      ? catalogue.factors[factor as keyof typeof catalogue.factors]
      : factor
  return (
    <SeenBlock
      title={words.loadTitle}
      lead={isEmpty ? words.loadNone : ''}
      table={{
        columns: [
          { header: words.loadFactor },
          { header: words.hours, align: 'end' },
          { header: words.ofTime, align: 'end' },
        ],
        rows: loads.map(({ factor, hours, share }) => [
          nameOf(factor),
          formatHours(hours),
          formatPercent(share),
        ]),
      }}
    >
      {environment.length > 0 && (
        <div class="seen__table">
          <ChartTable
            label={words.environmentFactor}
            columns={[
              { header: words.environmentFactor },
              { header: words.hours, align: 'end' },
              { header: words.meanLevel, align: 'end' },
              { header: words.heaviest, align: 'end' },
            ]}
            rows={environment.map(({ factor, hours, mean, heaviest }) => [
              levels.environment[factor],
              formatHours(hours),
              formatNumber(mean, 1),
              formatNumber(heaviest),
            ])}
          />
        </div>
      )}
    </SeenBlock>
  )
}
