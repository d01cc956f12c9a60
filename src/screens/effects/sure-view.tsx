import { type HoursRange, TOLD_SPREAD } from '../../analysis/uncertainty/hours-range.ts'
import type { MeasureEffect } from '../../analysis/uncertainty/plan-likelihood.ts'
import { useArea, useFormat } from '../../i18n/messages-context.tsx'
import { effects } from '../../i18n/nl/effects.ts'
import { Button } from '../../ui/button.tsx'
import { DataTable } from '../../ui/data-table.tsx'
import { Progress } from '../../ui/progress.tsx'
import { chanceText } from './chance-text.ts'
import type { EffectsProps } from './effects-props.ts'
import { SureLine } from './sure-line.tsx'

/** How sure the hours of the plan are: the likelihood of all functions, how it was come by, and the range of each task. */
export function SureView(props: EffectsProps) {
  const { likelihood, names, minHours } = props
  const texts = useArea('effects', effects)
  const { formatPercent } = useFormat()
  return (
    <section class="effects__part">
      <h2>{texts.sureTitle}</h2>
      {likelihood.kind === 'working' && (
        <div class="effects__working">
          <Progress
            label={texts.sureTitle}
            text={texts.sureWorking(likelihood)}
            done={likelihood.done}
            total={likelihood.total}
          />
          <Button onClick={props.onStop}>{texts.stopNow}</Button>
        </div>
      )}
      {likelihood.kind === 'failed' && <p>{texts.sureFailed}</p>}
      {likelihood.kind === 'done' && (
        <>
          <SureLine place={null} likelihood={likelihood} names={names} minHours={minHours} />
          <p class="effects__note">
            {texts.sureNote({ samples: likelihood.result.samples, spread: formatPercent(TOLD_SPREAD) })}
          </p>
        </>
      )}
      <Ranges {...props} />
    </section>
  )
}

interface Row extends HoursRange {
  readonly name: string
  readonly effect: MeasureEffect | null
}

function Ranges({ ranges, likelihood, names }: EffectsProps) {
  const texts = useArea('effects', effects)
  const { formatNumber, formatPercent } = useFormat()
  const measure = likelihood.kind === 'done' ? likelihood.result.all.measure : []
  const spread = (effect: MeasureEffect | null) => (effect ? Math.abs(effect.ifHigh - effect.ifLow) : 0)
  const rows: Row[] = ranges
    .map((range) => ({
      ...range,
      name: names.task(range.taskId),
      effect: measure.find(({ taskId }) => taskId === range.taskId) ?? null,
    }))
    .sort((a, b) => spread(b.effect) - spread(a.effect) || b.most - b.least - (a.most - a.least))
  const chance = (part: number) => chanceText(part, texts, formatPercent)
  return (
    <details class="effects__more">
      <summary>{texts.rangesTitle}</summary>
      <DataTable
        label={texts.rangesTitle}
        rows={rows}
        rowKey={(row) => row.taskId}
        columns={[
          { key: 'task', header: texts.task, cell: (row) => row.name, sortValue: (row) => row.name },
          {
            key: 'told',
            header: texts.told,
            align: 'end',
            cell: (row) => formatNumber(row.told),
            sortValue: (row) => row.told,
          },
          {
            key: 'observed',
            header: texts.observed,
            align: 'end',
            cell: (row) => (row.observed === null ? texts.notSeen : formatNumber(row.observed)),
            sortValue: (row) => row.observed,
          },
          {
            key: 'times',
            header: texts.times,
            align: 'end',
            cell: (row) => formatNumber(row.turns),
            sortValue: (row) => row.turns,
          },
          {
            key: 'range',
            header: texts.range,
            align: 'end',
            cell: (row) => (
              <span class="effects__range">
                {texts.rangeText({ least: formatNumber(row.least), most: formatNumber(row.most) })}
              </span>
            ),
            sortValue: (row) => row.most - row.least,
          },
          {
            key: 'decides',
            header: texts.decides,
            align: 'end',
            cell: (row) =>
              row.effect
                ? texts.decidesText({ low: chance(row.effect.ifLow), high: chance(row.effect.ifHigh) })
                : '–',
            sortValue: (row) => spread(row.effect),
          },
        ]}
      />
    </details>
  )
}
